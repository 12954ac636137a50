import { type Issue, issue, type Place } from '../issues';
import { FORMAT_VERSION, META_SHEET, type WorkbookCells } from '../sheets';
import { cellAt, keyedSheets } from './keyed-sheet';
import { trimText } from './text';

/** Which template a workbook was made from, and for whom. */
export type WorkbookIdentity = {
  readonly template: string;
  readonly version: string;
  readonly variant?: string;
  readonly unit: string;
  /** Only of a workbook that was made for a department. */
  readonly department?: string;
};

/** Reads what a workbook says of itself in `_kaohe`; what is not ours, or newer than this program, is reported. */
export function identify(
  workbook: WorkbookCells,
  at: Place = {},
): { readonly identity?: WorkbookIdentity; readonly issues: readonly Issue[] } {
  const meta = keyedSheets(workbook).sheets.get(META_SHEET);
  if (!meta) return { issues: [issue('K008', at)] };
  const fact = (key: string): string => trimText(String(cellAt(meta, meta.rows.get(key), 'value')?.value ?? ''));
  const format = Number(fact('format'));
  if (!(format >= 1) || !fact('template')) return { issues: [issue('K008', at)] };
  if (format > FORMAT_VERSION) {
    return { issues: [issue('K010', at, { found: format, supported: FORMAT_VERSION })] };
  }
  const variant = fact('variant');
  const department = fact('department');
  return {
    identity: {
      template: fact('template'),
      version: fact('version'),
      unit: fact('unit'),
      ...(variant ? { variant } : {}),
      ...(department ? { department } : {}),
    },
    issues: [],
  };
}
