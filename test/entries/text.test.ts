import { foldText, parseDate, parseNumber, trimText } from '../../src/entries/text';

describe('trimText', () => {
  test.each([
    ['plain text', '示例县', '示例县'],
    ['nothing', '', ''],
    ['spaces at the ends', '  是 ', '是'],
    ['ideographic spaces', '\u3000是\u3000', '是'],
    ['no-break spaces', '\u00a0是\u00a0', '是'],
    ['thin and other spaces', '\u2009\u2003张三\u202f\u2028', '张三'],
    ['spaces inside stay as they are', '甲 \u3000\u00a0\t乙', '甲 \u3000\u00a0\t乙'],
    ['zero-width characters', '\u200b是\u200c\u200d\u2060\ufeff', '是'],
    ['zero-width characters between letters', '示\u200b例', '示例'],
    ['marks of direction, as copied from Windows', '\u200e是\u200f\u202a\u202c', '是'],
    ['only spaces of all kinds', ' \t\n\u3000\u00a0\u200b\r\n', ''],
    ['line breaks stay', '\u3000一 \n 二\r\n\n三', '一 \n 二\r\n\n三'],
    ['line breaks at the ends', '\r\n一\n\n', '一'],
    ['full-width characters are words', '（Ａ）１', '（Ａ）１'],
  ])('%s', (_name, text, expected) => {
    expect(trimText(text)).toBe(expected);
  });
});

describe('foldText', () => {
  test.each([
    ['spaces anywhere', ' 是 \u3000 否\u00a0', '是否'],
    ['zero-width characters', '是\u200b\ufeff', '是'],
    ['full-width letters, digits and signs', 'Ａｂ１２（甲）－．', 'ab12(甲)-.'],
    ['case', 'KaoHe', 'kaohe'],
    ['line breaks', '一\r\n二', '一二'],
    ['Chinese punctuation has no half width', '甲、乙。《丙》', '甲、乙。《丙》'],
  ])('%s', (_name, text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});

describe('parseNumber', () => {
  test.each<[name: string, text: string, unit: string | undefined, expected: number]>([
    ['a whole number', '3', undefined, 3],
    ['zero', '0', undefined, 0],
    ['leading zeros', '007', undefined, 7],
    ['a decimal', '1234.5', undefined, 1234.5],
    ['a bare fraction', '.5', undefined, 0.5],
    ['a point at the end', '5.', undefined, 5],
    ['a negative number', '-2', undefined, -2],
    ['a plus sign', '+2', undefined, 2],
    ['full-width digits', '３', undefined, 3],
    ['full-width point and sign', '－１．５', undefined, -1.5],
    ['spaces around', ' \u30003\u00a0', undefined, 3],
    ['zero-width characters', '\u200b3\ufeff', undefined, 3],
    ['thousands', '1,234,567.8', undefined, 1_234_567.8],
    ['full-width thousands', '１，２３４．５ 万元', '万元', 1234.5],
    ['a unit', '1000万元', '万元', 1000],
    ['thousands and a unit', '1,000万元', '万元', 1000],
    ['a space before the unit', '12 次', '次', 12],
    ['the unit left out', '12', '次', 12],
    ['a unit of Latin letters', '12 Km', 'km', 12],
    ['a unit with capitals', '12 GB', 'GB', 12],
    ['a unit with full-width brackets', '3项（次）', '项（次）', 3],
    ['per cent as the unit', '95.5％', '%', 95.5],
    ['per cent as the unit, full-width', '95.5%', '％', 95.5],
  ])('%s', (_name, text, unit, expected) => {
    expect(parseNumber(text, unit)).toBe(expected);
  });

  test.each<[name: string, text: string, unit: string | undefined]>([
    ['nothing', '', undefined],
    ['only spaces', ' \u3000', undefined],
    ['digits on two lines', '2\n3', undefined],
    ['digits with a space between', '1 2', undefined],
    ['words', '三次', undefined],
    ['a number among words', '约3', undefined],
    ['a unit that is not the entry’s own', '3次', undefined],
    ['another unit than the entry’s', '3亿元', '万元'],
    ['only the unit', '万元', '万元'],
    ['the unit twice', '3次次', '次'],
    ['the unit in front', '次3', '次'],
    ['thousands in the wrong place', '1,00', undefined],
    ['thousands of four digits', '1,0000', undefined],
    ['mixed thousands', '1234,567', undefined],
    ['two points', '1.2.3', undefined],
    ['only a point', '.', undefined],
    ['only a sign', '-', undefined],
    ['two signs', '--1', undefined],
    ['an exponent', '1e3', undefined],
    ['hexadecimal', '0x10', undefined],
    ['infinity', 'Infinity', undefined],
    ['more digits than a cell can hold', '9'.repeat(400), undefined],
    ['the same below zero', `-1${'0'.repeat(308)}`, undefined],
    ['a range', '3-5', undefined],
    ['a fraction', '1/2', undefined],
    ['per cent where no unit is', '50%', undefined],
    ['a formula', '=1+1', undefined],
  ])('%s is no number', (_name, text, unit) => {
    expect(parseNumber(text, unit)).toBeUndefined();
  });
});

describe('parseDate', () => {
  test.each([
    '2021-05-27',
    '2021-5-27',
    '2021.05.27',
    '2021.5.27',
    '2021/5/27',
    '2021年5月27日',
    '2021年05月27日',
    '2021年5月27',
    '20210527',
    '２０２１年５月２７日',
    '２０２１－０５－２７',
    ' 2021 年 5 月 27 日\u3000',
    '\u200b2021-05-27\ufeff',
  ])('%s', (text) => {
    expect(parseDate(text)).toBe('2021-05-27');
  });

  test.each([
    ['the leap day of a leap year', '2020-02-29', '2020-02-29'],
    ['the last day of a year', '2021年12月31日', '2021-12-31'],
  ])('%s', (_name, text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  test.each([
    ['nothing', ''],
    ['words', '五月二十七日'],
    ['30 February', '2021-02-30'],
    ['30 February, in digits only', '20210230'],
    ['29 February of a common year', '2021年2月29日'],
    ['31 April', '2021/4/31'],
    ['month 13', '2021-13-01'],
    ['month 0', '2021-00-10'],
    ['day 0', '2021-05-00'],
    ['day 32', '2021-05-32'],
    ['a year of two digits', '21-05-27'],
    ['a year of five digits', '12021-05-27'],
    ['day first', '27-05-2021'],
    ['only year and month', '2021年5月'],
    ['digits too few', '2021527'],
    ['a date among words', '于2021-05-27印发'],
    ['two dates', '2021-05-27至2021-05-28'],
    ['a year before the calendar of workbooks, mistyped', '1021-05-27'],
  ])('%s is no date', (_name, text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});
