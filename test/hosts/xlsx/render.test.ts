import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, renderXlsx } from '../../../src/hosts/xlsx';
import { layout } from '../../../src/sheets';
import { submissionOf, xinyang } from '../../support/templates';
import { taskSpec } from '../task-sheet';

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

test('of a sheet is printed what it names, or else all in sight', async () => {
  const spec = taskSpec();
  const areas = async (sheets: typeof spec.sheets): Promise<string[]> => {
    const parts = unzipSync(await renderXlsx({ ...spec, sheets }));
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    return [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)</g)].flatMap(([, attributes = '', area = '']) =>
      attributes.includes('_xlnm.Print_Area') && attributes.includes('localSheetId="0"') ? [area] : [],
    );
  };
  expect(await areas(spec.sheets)).toEqual(["'任务表'!$B$2:$G$44"]);
  const named = spec.sheets.map((sheet) => ({ ...sheet, printColumns: ['section', 'lead'] as const }));
  expect(await areas(named)).toEqual(["'任务表'!$B$2:$E$44"]);
});

test('a sheet whose name is no plain word is printed as well, with its heads on every page', async () => {
  const spec = taskSpec();
  const named = spec.sheets.map((sheet) => ({ ...sheet, name: "分解-甲'局 (2)" }));
  const parts = unzipSync(await renderXlsx({ ...spec, sheets: named }));
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const ranges = [...workbook.matchAll(/<definedName [^>]*_xlnm\.Print_\w+[^>]*>([^<]*)</g)].map(([, range]) => range);
  expect(ranges).toEqual(["'分解-甲''局 (2)'!$B$2:$G$44", "'分解-甲''局 (2)'!$3:$3"]);
});

test('a sheet out of sight is not printed: LibreOffice would print one that has a print area', async () => {
  const spec = taskSpec();
  const hidden = spec.sheets.map((sheet) => ({ ...sheet, visibility: 'hidden' as const }));
  const parts = unzipSync(
    await renderXlsx({ ...spec, sheets: [...spec.sheets.map((one) => ({ ...one, name: '甲' })), ...hidden] }),
  );
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  expect(workbook).toContain("'甲'!$B$2");
  expect(workbook).not.toMatch(/Print_\w+"[^>]*>'任务表'/);
});

describe('rows that can be filtered', () => {
  const text = (parts: Record<string, Uint8Array>, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

  test('have the arrows in their heads and Excel’s hidden name; the protection lets them be used', async () => {
    const parts = unzipSync(await renderXlsx(taskSpec()));
    const part = text(parts, 'xl/worksheets/sheet1.xml');
    expect(part).toContain('<autoFilter ref="B3:G43"/>');
    expect(part).toMatch(/<sheetProtection [^>]*autoFilter="0"/);
    expect(text(parts, 'xl/workbook.xml')).toMatch(
      /<definedName (?=[^>]*hidden="1")(?=[^>]*localSheetId="0")name="_xlnm._FilterDatabase"[^>]*>'任务表'!\$B\$3:\$G\$43</,
    );
  });

  test('others have neither', async () => {
    const parts = unzipSync(await draw());
    expect(Object.keys(parts).filter((name) => /autofilter|_FilterDatabase/i.test(text(parts, name)))).toEqual([]);
  });

  test('are read back, out of sight or not', async () => {
    const parts = unzipSync(await renderXlsx(taskSpec()));
    const name = 'xl/worksheets/sheet1.xml';
    const filtered = text(parts, name)
      .replace(/<row r="(4|5|9|43)"/g, '<row r="$1" hidden="1"')
      .replace(
        '<autoFilter ref="B3:G43"/>',
        '<autoFilter ref="B3:G43"><filterColumn colId="4"><filters blank="1"><filter val="进行中"/></filters></filterColumn></autoFilter>',
      );
    expect(filtered.match(/<row r="\d+" hidden="1"/g)?.length).toBe(4);
    const read = (bytes: Uint8Array) => readXlsx(bytes, 'a.xlsx');
    const whole = read(zipSync(parts));
    expect(read(zipSync({ ...parts, [name]: strToU8(filtered) }))).toEqual(whole);
    expect(whole.workbook?.sheets[0]?.rows.get(43)?.get(5)).toEqual({ value: '办公室' });
  });
});
