import type { CellRef, CellValue } from '../formula';
import { coveredRows, rowHeight } from './row-height';
import type { CellSpec, RowSpec, SheetSpec, WorkbookSpec } from './spec';

/** What is entered into a cell; `null` empties it. */
export type CellEntry = { readonly ref: CellRef; readonly value: CellValue };

/** By row key, then by column key. */
type SheetEntries = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/**
 * The workbook with values in the place of what stood in their cells, and rows made higher where the texts need it. What
 * does not change is shared with the workbook given; entries for cells that it does not have are left out.
 */
export function withEntries(spec: WorkbookSpec, entries: readonly CellEntry[]): WorkbookSpec {
  const bySheet = new Map<string, Map<string, Map<string, CellValue>>>();
  for (const { ref, value } of entries) {
    const rows = child(bySheet, ref.sheet, () => new Map<string, Map<string, CellValue>>());
    child(rows, ref.row, () => new Map<string, CellValue>()).set(ref.column, value);
  }
  if (bySheet.size === 0) return spec;
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => {
      const rows = bySheet.get(sheet.id);
      return rows ? fillSheet(sheet, rows) : sheet;
    }),
  };
}

function child<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = create()));
  return found;
}

function fillSheet(sheet: SheetSpec, entries: SheetEntries): SheetSpec {
  const touched = new Set<number>();
  const rows = sheet.rows.map((row, r): RowSpec => {
    const values = row.key === '' ? undefined : entries.get(row.key);
    const changed = [...(values ?? [])].flatMap(([column, value]): [string, CellSpec][] => {
      const cell = row.cells[column];
      if (!cell || valueOf(cell) === value) return [];
      for (const covered of coveredRows({ row: r, rows: cell.span?.rows ?? 1 })) touched.add(covered);
      return [[column, { ...cell, content: { kind: 'value', value } }]];
    });
    return changed.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(changed) } };
  });
  if (touched.size === 0) return sheet;
  const shown = (row: number, column: string): CellValue => {
    const cell = rows[row]?.cells[column];
    return (cell && valueOf(cell)) ?? null;
  };
  return {
    ...sheet,
    rows: rows.map((row, r) => (touched.has(r) ? { ...row, height: rowHeight(sheet, r, shown) } : row)),
  };
}

/** What was entered into a cell; nothing for a formula. */
const valueOf = ({ content }: CellSpec): CellValue | undefined =>
  content?.kind === 'formula' ? undefined : (content?.value ?? null);
