import { build, type CellRef, type CellValue, dateSerial } from '../../src/formula';
import { faultOf, optionsOf, readTyped, type Typed, withoutApostrophe } from '../../src/entries';
import { type CellSpec, LiveCells, type StyleName, type ValidationRule, type WorkbookSpec } from '../../src/sheets';
import { cell, sheet } from '../../src/sheets/sheet';

const ERROR = { title: '填报有误', text: '请照说明填写。' };

const asking = (rule: ValidationRule | undefined, style: StyleName = 'entry'): CellSpec => ({
  style,
  unlocked: true,
  ...(rule ? { validation: { rule, error: ERROR } } : {}),
});

const LIST = asking({ kind: 'list', options: ['是', '否'] });
const LEVELS = asking({ kind: 'listFrom', refs: [] }, 'entryText');
const OPTIONS = ['国家级', '省级（含直辖市）', 'A 类'];
const COUNT = asking({ kind: 'whole', min: 0, max: 50, unit: '次' });
const WHOLE = asking({ kind: 'whole' });
const AMOUNT = asking({ kind: 'decimal', min: -10, unit: '万元' });
const PERCENT = asking({ kind: 'decimal', min: 0, max: 100, unit: '%' });
const DATE = asking({ kind: 'date', min: '1990-01-01', max: '2099-12-31' }, 'entryDate');
const ANY_DATE = asking({ kind: 'date' }, 'entryDate');
const TEXT = asking({ kind: 'textLength', max: 10 }, 'entryText');
const CODE = asking({ kind: 'whole', min: 1 }, 'entryCode');
const FREE = asking(undefined);
const FREE_TEXT = asking(undefined, 'entryText');

const NAMES = new Map<CellSpec, string>(
  Object.entries({ LIST, LEVELS, COUNT, WHOLE, AMOUNT, PERCENT, DATE, ANY_DATE, TEXT, CODE, FREE, FREE_TEXT }).map(
    ([name, spec]) => [spec, name],
  ),
);
const optionsFor = (spec: CellSpec): readonly string[] =>
  spec === LIST ? ['是', '否'] : spec === LEVELS ? OPTIONS : [];
const type = (text: string, spec: CellSpec): Typed => readTyped(text, spec, optionsFor(spec));
const named = <T extends readonly unknown[]>(cases: readonly (readonly [CellSpec, ...T])[]) =>
  cases.map(([spec, ...rest]) => [NAMES.get(spec) ?? '', spec, ...rest] as const);

const DAY = dateSerial('2021-05-27') ?? NaN;

describe('what is typed or pasted', () => {
  test.each(
    named<[string, CellValue]>([
      [LIST, '是', '是'],
      [LIST, ' 否\u3000', '否'],
      [LEVELS, '省级(含直辖市)', '省级（含直辖市）'],
      [LEVELS, 'ａ类', 'A 类'],
      [COUNT, '3', 3],
      [COUNT, '０', 0],
      [COUNT, '12.0', 12],
      [COUNT, '3 次', 3],
      [COUNT, '３次', 3],
      [COUNT, ' 50\n', 50],
      [WHOLE, '-1,234', -1234],
      [AMOUNT, '1,234.5', 1234.5],
      [AMOUNT, '１，２３４．５ 万元', 1234.5],
      [AMOUNT, '-.5', -0.5],
      [AMOUNT, '+0.30000000000000004', 0.3],
      [PERCENT, '95%', 95],
      [PERCENT, '９５．５％', 95.5],
      [DATE, '2021-05-27', DAY],
      [DATE, '2021/5/27', DAY],
      [DATE, '2021.5.27', DAY],
      [DATE, '2021年5月27日', DAY],
      [DATE, '2021 年 5 月 27 号', DAY],
      [DATE, '20210527', DAY],
      [DATE, '2021-05-27 00:00:00', DAY],
      [DATE, '2021/5/27 9:30', DAY],
      [DATE, '44343', DAY],
      [DATE, '1990-01-01', dateSerial('1990-01-01') ?? NaN],
      [TEXT, '=1+1', '=1+1'],
      [TEXT, '007', '007'],
      [TEXT, '  两端空格  ', '两端空格'],
      [TEXT, '一\r\n二\r三', '一\n二\n三'],
      [TEXT, '１', '１'],
      [TEXT, '十个字十个字十个字十', '十个字十个字十个字十'],
      [CODE, '3', '3'],
      [FREE, '3', 3],
      [FREE, '三', '三'],
      [FREE, '=1+1', '=1+1'],
      [FREE_TEXT, '3', '3'],
      [FREE_TEXT, '0376-0000000', '0376-0000000'],
    ]),
  )('%s takes %3$j of %2$j', (_name, spec, text, value) => {
    expect(type(text, spec)).toEqual({ kind: 'value', value });
  });

  test.each(
    named<[string]>([
      [LIST, '有'],
      [LIST, '是否'],
      [LEVELS, '省级'],
      [COUNT, '三次'],
      [COUNT, '1.5'],
      [COUNT, '-1'],
      [COUNT, '51'],
      [COUNT, '3 件'],
      [COUNT, '1 2'],
      [COUNT, '3万'],
      [COUNT, '=3'],
      [COUNT, '50%'],
      [COUNT, '1e1'],
      [AMOUNT, '-10.5'],
      [AMOUNT, '3 元'],
      [AMOUNT, '12,34'],
      [AMOUNT, '9'.repeat(400)],
      [PERCENT, '101'],
      [DATE, '2021-02-30'],
      [DATE, '2021-5'],
      [DATE, '5-27'],
      [DATE, '1989-12-31'],
      [DATE, '2100-01-01'],
      [DATE, '2021年上半年'],
      [DATE, '12'],
      [ANY_DATE, '2021'],
      [TEXT, '十一个字十一个字十一个'],
      [CODE, '0'],
      [CODE, '甲'],
    ]),
  )('%s refuses %2$j and says what to enter', (_name, spec, text) => {
    expect(type(text, spec)).toEqual({ kind: 'refused', error: ERROR });
  });

  test.each([...NAMES].map(([spec, name]) => [name, spec] as const))('nothing but spaces empties %s', (_name, spec) => {
    for (const blank of ['', ' ', '\u3000', '\u00a0\t\r\n', '\u200b']) {
      expect(type(blank, spec)).toEqual({ kind: 'value', value: null });
    }
  });

  test.each([
    ["'007", '007'],
    [" '=1+1", '=1+1'],
    ["''十四五'规划", "'十四五'规划"],
    ["'", ''],
    ["不是'开头", "不是'开头"],
  ])('one leading apostrophe is hidden of what is typed: %s', (typed, meant) => {
    expect(withoutApostrophe(typed)).toBe(meant);
  });

  test('a list without options takes nothing', () => {
    expect(readTyped('是', LEVELS)).toMatchObject({ kind: 'refused' });
  });
});

describe('what is wrong with what a cell holds', () => {
  const fault = (value: CellValue, spec: CellSpec) => faultOf(value, spec, optionsFor(spec));

  test.each(
    named<[CellValue]>([
      [LIST, '是'],
      [LIST, ' 是 '],
      [LEVELS, 'a 类'],
      [COUNT, 0],
      [COUNT, 50],
      [AMOUNT, -10],
      [AMOUNT, 1e9],
      [DATE, DAY],
      [DATE, DAY + 0.5],
      [TEXT, '十个字十个字十个字十'],
      [TEXT, 1234567890],
      [CODE, '3'],
      [FREE, '随便'],
      [FREE, true],
      ...[...NAMES.keys()].map((spec) => [spec, null] as const),
    ]),
  )('nothing in %s with %2$j', (_name, spec, value) => {
    expect(fault(value, spec)).toBeUndefined();
  });

  test.each(
    named<[CellValue]>([
      [LIST, '有'],
      [LIST, 1],
      [LIST, true],
      [LEVELS, '省级'],
      [COUNT, '3'],
      [COUNT, '三次'],
      [COUNT, 1.5],
      [COUNT, -1],
      [COUNT, 51],
      [COUNT, true],
      [AMOUNT, -10.5],
      [DATE, '2021-05-27'],
      [DATE, '2021年上半年'],
      [DATE, 1],
      [DATE, 1e9],
      [ANY_DATE, -1],
      [TEXT, '十一个字十一个字十一个'],
      [TEXT, 12345678901],
      [CODE, '甲'],
    ]),
  )('something in %s with %2$j', (_name, spec, value) => {
    expect(fault(value, spec)).toEqual(ERROR);
  });

  test('what was taken as typed is never at fault', () => {
    for (const spec of NAMES.keys()) {
      for (const text of ['是', 'Ａ类', '3', '3 次', '3％', '2021年5月27日', '44343', '文字', '=1+1']) {
        const typed = type(text, spec);
        if (typed.kind === 'value') expect(fault(typed.value, spec)).toBeUndefined();
      }
    }
  });
});

describe('what a list offers', () => {
  const at = (row: string): CellRef => ({ sheet: 'lists', row, column: 'label' });
  const row = (key: string, content: Parameters<typeof cell>[1]) => ({
    key,
    height: 15,
    cells: { label: cell('key', content) },
  });
  const spec: WorkbookSpec = {
    title: '',
    subject: '',
    names: [],
    sheets: [
      sheet({
        id: 'lists',
        name: '_lists',
        visibility: 'veryHidden',
        columns: [{ key: 'label', width: 10 }],
        rows: [row('one', '甲'), row('two', 2), row('none', null), row('sum', build.add(build.ref(at('two')), 1))],
      }),
    ],
  };

  test.each<[ValidationRule, readonly string[]]>([
    [{ kind: 'list', options: ['是', '否'] }, ['是', '否']],
    [{ kind: 'listFrom', refs: ['one', 'two', 'none', 'sum', 'missing'].map(at) }, ['甲', '2', '3']],
    [{ kind: 'whole', min: 0 }, []],
    [{ kind: 'decimal' }, []],
    [{ kind: 'date' }, []],
    [{ kind: 'textLength', max: 5 }, []],
  ])('%j', (rule, options) => {
    expect(optionsOf(rule, new LiveCells(spec))).toEqual(options);
  });
});
