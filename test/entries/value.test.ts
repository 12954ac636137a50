import { readValue } from '../../src/entries/value';
import type { IssueCode } from '../../src/issues';
import type { EntryValue } from '../../src/model';
import { type EntrySpec, type EntryType, SINGLE_FIELD } from '../../src/rules';

const AT = { sheet: '评分表', cell: 'H5', id: 'sample/1/a' };

const spec = (type: EntryType, more: Partial<EntrySpec> = {}): EntrySpec => ({ type, fields: SINGLE_FIELD, ...more });

const YESNO = spec('yesno');
const CHOICE = spec('choice', { options: ['国家级', '省级（含直辖市）', '未获评'] });
const COUNT = spec('count', { min: 0, unit: '次' });
const NUMBER = spec('number', { unit: '万元' });
const PERCENT = spec('number', { min: 0, max: 100 });
const POINTS = spec('points', { min: 0, max: 9, step: 0.01 });
const HALVES = spec('points', { min: 0, max: 9, step: 0.5 });
const LIST = spec('list', { min: 1 });
const DATE = spec('date');
const TEXT = spec('text');
const SHORT = spec('text', { maxLength: 5 });

type Raw = EntryValue | boolean;

describe('right values are taken as they are', () => {
  test.each<[spec: EntrySpec, raw: Raw]>([
    [YESNO, '是'],
    [YESNO, '否'],
    [CHOICE, '国家级'],
    [CHOICE, '省级（含直辖市）'],
    [COUNT, 0],
    [COUNT, 12],
    [NUMBER, -3.5],
    [NUMBER, 0],
    [PERCENT, 0],
    [PERCENT, 100],
    [POINTS, 0],
    [POINTS, 9],
    [POINTS, 0.29],
    [POINTS, 8.07],
    [POINTS, 4.35],
    [HALVES, 4.5],
    [LIST, 1],
    [DATE, '2021-05-27'],
    [TEXT, '全县共召开会议３次'],
    [TEXT, '第一行 \r\n\u3000第二行'],
    [TEXT, '字'.repeat(500)],
    [SHORT, '五个字以内'],
  ])('%# $type: %j', (entry, raw) => {
    expect(readValue(raw, entry, AT)).toEqual({ value: raw, issues: [] });
  });
});

describe('blank is no value, and no fault', () => {
  test.each(['', ' ', '\u3000', '\u00a0\t\n', '\u200b'])('%j', (raw) => {
    for (const entry of [YESNO, CHOICE, COUNT, NUMBER, POINTS, LIST, DATE, TEXT]) {
      expect(readValue(raw, entry, AT)).toEqual({ issues: [] });
    }
  });
});

describe('K107: what is mended is reported', () => {
  test.each<[spec: EntrySpec, raw: Raw, expected: EntryValue]>([
    [YESNO, ' 是 ', '是'],
    [YESNO, '否\u3000', '否'],
    [YESNO, '\u200b是', '是'],
    [YESNO, true, '是'],
    [YESNO, false, '否'],
    [CHOICE, '国 家 级', '国家级'],
    [CHOICE, '省级(含直辖市)', '省级（含直辖市）'],
    [COUNT, '３', 3],
    [COUNT, '3', 3],
    [COUNT, ' 3次', 3],
    [NUMBER, '1,000万元', 1000],
    [NUMBER, '１，２３４．５', 1234.5],
    [POINTS, '4.5', 4.5],
    [LIST, '２', 2],
    [DATE, '2021年5月27日', '2021-05-27'],
    [DATE, '20210527', '2021-05-27'],
    [TEXT, '  示例\u3000 县 ', '示例\u3000 县'],
  ])('%# $type: %j is read as %j', (entry, raw, expected) => {
    const { value, issues } = readValue(raw, entry, AT);
    expect(value).toBe(expected);
    expect(issues).toEqual([{ code: 'K107', severity: 'warning', at: AT, params: { found: String(raw), expected } }]);
  });

  test('a number is freed of binary noise without a word', () => {
    expect(readValue(0.1 + 0.2, NUMBER, AT)).toEqual({ value: 0.3, issues: [] });
  });
});

describe('K101, K104, K113: what is not what the entry asks for is kept and reported', () => {
  test.each<[code: IssueCode, spec: EntrySpec, raw: Raw, found: EntryValue]>([
    ['K101', YESNO, '有', '有'],
    ['K101', YESNO, '是的', '是的'],
    ['K101', YESNO, 1, 1],
    ['K104', CHOICE, '市级', '市级'],
    ['K104', CHOICE, '国家级、未获评', '国家级、未获评'],
    ['K104', CHOICE, 2, 2],
    ['K104', CHOICE, true, 'TRUE'],
    ['K101', COUNT, '三次', '三次'],
    ['K101', COUNT, true, 'TRUE'],
    ['K101', COUNT, '3人', '3人'],
    ['K101', NUMBER, '约1000', '约1000'],
    ['K101', NUMBER, '1000亿元', '1000亿元'],
    ['K101', POINTS, false, 'FALSE'],
    ['K101', LIST, '甲、乙', '甲、乙'],
    ['K113', DATE, '2021-02-30', '2021-02-30'],
    ['K113', DATE, '2017年2月30日', '2017年2月30日'],
    ['K101', DATE, '5月27日', '5月27日'],
    ['K101', DATE, -1, -1],
    ['K113', DATE, 99_999_999, 99_999_999],
    ['K101', DATE, true, 'TRUE'],
  ])('%s: %# $type: %j', (code, entry, raw, found) => {
    const { value, issues } = readValue(raw, entry, AT);
    expect(value).toBe(found);
    expect(issues).toMatchObject([{ code, severity: 'error', at: AT, params: { found } }]);
  });

  test('K104 lists the options', () => {
    expect(readValue('市级', CHOICE, AT).issues[0]?.params.expected).toBe('国家级、省级（含直辖市）、未获评');
  });

  test('K101 says what is asked for', () => {
    expect(readValue('三次', COUNT, AT).issues[0]?.params.expected).toBe('整数，不小于0，单位：次');
  });
});

describe('K102, K103, K105, K106: out of range, not whole, off the step, too long', () => {
  test.each<[code: IssueCode, spec: EntrySpec, raw: EntryValue, params: object]>([
    ['K102', COUNT, -1, { found: -1, expected: '不小于 0 的数' }],
    ['K102', PERCENT, 100.01, { found: 100.01, expected: '0 至 100' }],
    ['K102', PERCENT, -0.01, { found: -0.01, expected: '0 至 100' }],
    ['K102', spec('number', { max: 5 }), 6, { found: 6, expected: '不大于 5 的数' }],
    ['K102', POINTS, 9.01, { found: 9.01, expected: '0 至 9' }],
    ['K102', LIST, 0, { found: 0, expected: '不小于 1 的数' }],
    ['K103', COUNT, 2.5, { found: 2.5 }],
    ['K103', LIST, 1.1, { found: 1.1 }],
    ['K105', POINTS, 4.005, { found: 4.005, expected: 0.01 }],
    ['K105', HALVES, 4.3, { found: 4.3, expected: 0.5 }],
    ['K106', TEXT, '字'.repeat(501), { found: 501, expected: 500 }],
    ['K106', SHORT, '六个字太长了', { found: 6, expected: 5 }],
  ])('%s: %# %j', (code, entry, raw, params) => {
    const { value, issues } = readValue(raw, entry, AT);
    expect(value).toBe(raw);
    expect(issues).toMatchObject([{ code, severity: 'error', at: AT, params }]);
  });

  test.each<[spec: EntrySpec, raw: EntryValue, codes: IssueCode[]]>([
    [COUNT, '－１', ['K107', 'K102']],
    [COUNT, '2.5', ['K107', 'K103']],
    [POINTS, ' 4.005', ['K107', 'K105']],
    [SHORT, ' 六个字太长了', ['K107', 'K106']],
  ])('%# a mended value is checked, too: %j', (entry, raw, codes) => {
    expect(readValue(raw, entry, AT).issues.map(({ code }) => code)).toEqual(codes);
  });

  test.each(['整数', 4])('a text is measured after it was trimmed (%#)', (raw) => {
    expect(readValue(raw, SHORT, AT)).toEqual({ value: String(raw), issues: [] });
    expect(readValue(` ${raw}      `, SHORT, AT).issues.map(({ code }) => code)).toEqual(['K107']);
  });
});

describe('dates as workbooks count them', () => {
  test.each<[name: string, serial: number, date1904: boolean, expected: string]>([
    ['from 1900', 44_343, false, '2021-05-27'],
    ['from 1904', 42_881, true, '2021-05-27'],
    ['with a time of day', 44_343.99, false, '2021-05-27'],
    ['the first of 1904', 0, true, '1904-01-01'],
    ['the last there is', 2_958_465, false, '9999-12-31'],
  ])('%s', (_name, serial, date1904, expected) => {
    expect(readValue(serial, DATE, AT, date1904)).toEqual({ value: expected, issues: [] });
  });

  test('a number is no date where the entry is a number', () => {
    expect(readValue(44_343, NUMBER, AT, true)).toEqual({ value: 44_343, issues: [] });
  });
});
