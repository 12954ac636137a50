import type { CellRef, CellValue } from '../../src/formula';
import { readXlsx, renderXlsx } from '../../src/hosts/xlsx';
import { entryCell, totalCell } from '../../src/scoring';
import {
  layout,
  LiveCells,
  locator,
  type SheetCells,
  toCells,
  type WorkbookCells,
  type WorkbookSpec,
} from '../../src/sheets';
import { fullSubmission } from '../support/filled-workbook';
import { small, smallSpec } from '../support/small-spec';
import { submissionOf, xinyang } from '../support/templates';

const asData = ({ sheets, date1904 }: WorkbookCells): unknown => ({
  date1904,
  sheets: sheets.map(({ name, visibility, rows }) => ({
    name,
    visibility,
    rows: [...rows].map(([row, cells]) => [row, [...cells]]),
  })),
});

const sheetNamed = ({ sheets }: WorkbookCells, wanted: string): SheetCells => {
  const found = sheets.find(({ name }) => name === wanted);
  if (!found) throw new Error(`no sheet ${wanted}`);
  return found;
};

describe('a workbook as plain cells', () => {
  test.each(['empty', 'full'])('of Xinyang 2021, %s, is what its file holds', async (kind) => {
    const template = await xinyang();
    const spec = layout(template, kind === 'full' ? fullSubmission(template) : submissionOf(template));
    const { workbook } = readXlsx(await renderXlsx(spec), 'a.xlsx');
    if (!workbook) throw new Error('unreadable');
    expect(asData(toCells(spec, new LiveCells(spec)))).toEqual(asData(workbook));
  });

  test('errors are known as such', () => {
    const spec = smallSpec();
    const live = new LiveCells(spec);
    live.enter([{ ref: small('a', 'number'), value: 0 }]);
    const { rows } = sheetNamed(toCells(spec, live), '表');
    expect(rows.get(6)?.get(3)).toEqual({ value: '#VALUE!', formula: '6/C3', isError: true });
    expect(rows.get(7)?.get(3)).toEqual({ value: '#VALUE!', formula: 'C6+1', isError: true });
  });
});

describe('reading again', () => {
  let spec: WorkbookSpec;
  let live: LiveCells;
  beforeEach(async () => {
    const template = await xinyang();
    spec = layout(template, submissionOf(template));
    live = new LiveCells(spec);
  });

  test('gives the same sheets while nothing was entered', () => {
    expect(toCells(spec, live).sheets).toEqual(toCells(spec, live).sheets);
    toCells(spec, live).sheets.forEach((sheet, i) => {
      expect(toCells(spec, live).sheets[i]).toBe(sheet);
    });
  });

  test('gives what was entered and what depends on it, and the same sheets and rows besides', () => {
    const before = toCells(spec, live);
    const entry = entryCell('xinyang-2021/1/a');
    live.enter([{ ref: entry, value: '是' }]);
    const after = toCells(spec, live);
    expect(asData(after)).toEqual(asData(toCells(spec, freshWith(entry, '是'))));
    const locate = locator(spec);
    const [old, now] = [before, after].map((cells) => sheetNamed(cells, '评分表'));
    expect(now?.rows.get(locate(totalCell('self')).row)?.get(locate(totalCell('self')).column)?.value).toBe(2);
    const changed = [...(now?.rows ?? [])].filter(([row, cells]) => old?.rows.get(row) !== cells).map(([row]) => row);
    expect(changed).toHaveLength(5);
    expect(changed).toContain(locate(entry).row);
    expect(sheetNamed(after, '材料清单')).toBe(sheetNamed(before, '材料清单'));
    // What was read before stays as it was.
    expect(old?.rows.get(locate(entry).row)?.has(locate(entry).column)).toBe(false);
  });

  test('finds rows that were empty and are not any more, in their order', () => {
    const { spec: sparse, ref } = sparseSpec();
    const cells = new LiveCells(sparse);
    const rows = () => [...sheetNamed(toCells(sparse, cells), '表').rows.keys()];
    expect(rows()).toEqual([1, 3]);
    cells.enter([{ ref, value: 1 }]);
    expect(rows()).toEqual([1, 2, 3]);
    cells.enter([{ ref, value: null }]);
    expect(rows()).toEqual([1, 3]);
  });

  const freshWith = (ref: CellRef, value: CellValue) => {
    const fresh = new LiveCells(spec);
    fresh.enter([{ ref, value }]);
    return fresh;
  };
});

/** A sheet whose second row holds nothing but a cell to be filled in: it bears no key of its own. */
function sparseSpec() {
  const spec = smallSpec();
  const [sheet] = spec.sheets;
  const [keys, , row, other] = sheet?.rows ?? [];
  if (!sheet || !keys || !row || !other) throw new Error('no rows');
  const { number } = row.cells;
  const { label } = other.cells;
  if (!number || !label) throw new Error('no cells');
  const empty = { ...number, content: { kind: 'value', value: null } } as const;
  const rows = [keys, { ...row, cells: { number: empty } }, { ...other, cells: { label } }];
  return { spec: { ...spec, sheets: [{ ...sheet, rows }] }, ref: small('a', 'number') };
}
