import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, renderXlsx } from '../../../src/hosts/xlsx';
import { layout } from '../../../src/sheets';
import { submissionOf, xinyang } from '../../support/templates';

const draw = async (): Promise<Uint8Array> => {
  const template = await xinyang();
  return renderXlsx(layout(template, submissionOf(template)));
};

test('data bars run from nothing to the full width, and the package stays whole', async () => {
  const parts = unzipSync(await draw());
  const overview = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const bars = overview.match(/<dataBar[^>]*>/g) ?? [];
  expect(bars).toEqual(Array(3).fill('<dataBar minLength="0" maxLength="100">'));
  expect(Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(6);
});

test('the same workbook gives the same bytes', async () => {
  expect(await draw()).toEqual(await draw());
});

test.each(['#N/A', '#DIV/0!', '#GETTING_DATA', '#1', '=1+1', '_x0023_'])(
  'the text %s is a text in the file, too',
  async (note) => {
    const template = await xinyang();
    const spec = layout(template, submissionOf(template, { notes: { 'xinyang-2021/1/a': note } }));
    const { workbook } = readXlsx(await renderXlsx(spec), 'a.xlsx');
    const cells = workbook?.sheets.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()])) ?? [];
    expect(cells.filter(({ value }) => value === note)).toEqual([{ value: note }]);
  },
);
