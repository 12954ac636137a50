import { allocate, type Allocation } from '../../../src/decomposition';
import { type CellValue, print } from '../../../src/formula';
import { type Decomposition, EMPTY_DECOMPOSITION, type Submission, type Template } from '../../../src/model';
import {
  type CellSpec,
  layout,
  LiveCells,
  locator,
  type RowSpec,
  type SheetSpec,
  type WorkbookSpec,
} from '../../../src/sheets';
import { loadTemplate } from '../../../src/templates';
import { submissionOf } from '../../support/templates';

/** The longest formula that Excel takes. */
export const LONGEST_FORMULA = 8192;

/** A workbook whose work is shared out, one of its sheets, and what the cells of that show. */
export type Drawn = {
  readonly template: Template;
  readonly allocation: Allocation;
  readonly spec: WorkbookSpec;
  readonly sheet: SheetSpec;
  readonly live: LiveCells;
  /** What a cell of the sheet shows. */
  readonly value: (row: string, column: string) => CellValue;
  readonly cell: (row: string, column: string) => CellSpec;
  readonly rowOf: (key: string) => RowSpec;
  /** The keys of rows that begin with a text. */
  readonly keys: (prefix: string) => readonly string[];
  /** The formulas of the sheet, as printed. */
  readonly formulas: () => readonly string[];
};

export function drawn(
  template: Template,
  sheetId: string,
  parts: Partial<Decomposition> = {},
  filled: Partial<Submission> = {},
): Drawn {
  const decomposition = { ...EMPTY_DECOMPOSITION, ...parts };
  const spec = layout(template, { ...submissionOf(template, filled), decomposition });
  const found = spec.sheets.find(({ id }) => id === sheetId);
  if (!found) throw new Error(`no sheet ${sheetId}`);
  const sheet = found;
  const live = new LiveCells(spec);
  const rowOf = (key: string): RowSpec => {
    const row = sheet.rows.find((one) => one.key === key);
    if (!row) throw new Error(`no row ${key}`);
    return row;
  };
  return {
    template,
    allocation: allocate(template, decomposition),
    spec,
    sheet,
    live,
    value: (row, column) => live.value({ sheet: sheetId, row, column }),
    cell: (row, column) => {
      const cell = rowOf(row).cells[column];
      if (!cell) throw new Error(`no cell ${row} ${column}`);
      return cell;
    },
    rowOf,
    keys: (prefix) => sheet.rows.map(({ key }) => key).filter((key) => key.startsWith(prefix)),
    formulas: () => {
      const locate = locator(spec);
      return sheet.rows.flatMap(({ cells }) =>
        Object.values(cells).flatMap(({ content }) =>
          content?.kind === 'formula' ? [print(content.expression, { locate, sheet: sheet.name })] : [],
        ),
      );
    },
  };
}

/** What every cell of a sheet shows that has something to show. */
export const shownIn = ({ sheet, live }: Drawn): readonly CellValue[] =>
  sheet.rows.flatMap(({ cells }, r) =>
    sheet.columns.flatMap(({ key }, c) => (r > 0 && cells[key]?.content ? [live.shown(sheet, r, c)] : [])),
  );

export async function load(id: string): Promise<Template> {
  const found = await loadTemplate(id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}
