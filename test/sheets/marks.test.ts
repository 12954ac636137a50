import { currentSheets, readMark, writeMark } from '../../src/sheets';

test('a mark is read as it was written', () => {
  for (const mark of [
    { id: 'score', load: '' },
    { id: 'score', load: 'mw00' },
  ]) {
    expect(readMark(writeMark(mark))).toEqual(mark);
  }
});

test.each(['', '评分表', 'xkaohe:score', 42, null, undefined])('%p is no mark', (value) => {
  expect(readMark(value)).toBeUndefined();
});

const sheet = (name: string, id: string, load: string) => ({ name, mark: { id, load } });
const namesOf = (sheets: Parameters<typeof currentSheets>[0]) => [...currentSheets(sheets).values()].map((s) => s.name);

test('the sheets of the last load count, whatever they are called and wherever they stand', () => {
  expect(
    namesOf([
      sheet('评分表 (2)', 'score', 'b'),
      sheet('_kaohe (2)', 'meta', 'b'),
      sheet('评分表', 'score', 'a'),
      sheet('_kaohe', 'meta', 'a'),
    ]),
  ).toEqual(['评分表 (2)', '_kaohe (2)']);
});

test('of copies of a sheet the one with the usual name counts, or else the first', () => {
  expect(namesOf([sheet('评分表 (2)', 'score', ''), sheet('评分表', 'score', '')])).toEqual(['评分表']);
  expect(namesOf([sheet('甲', 'score', ''), sheet('乙', 'score', '')])).toEqual(['甲']);
});

test('a sheet brought along from another workbook does not make its load the last one', () => {
  expect(namesOf([sheet('评分表', 'score', 'a'), sheet('_kaohe', 'meta', 'a'), sheet('外来', 'score', 'z')])).toEqual([
    '评分表',
    '_kaohe',
  ]);
});
