import type { Contents } from './contents';
import { FORMAT_VERSION, META_SHEET, SHEET_NAMES } from './ids';
import { cell, sheet } from './sheet';
import type { SheetSpec } from './spec';

/**
 * _kaohe: what the workbook is, for readers. Very hidden.
 * @param department whose workbook it is, where it is not the unit's
 */
export function metaSheet({ submission: { template, unit } }: Contents, department?: string): SheetSpec {
  const facts: Readonly<Record<string, string | number | undefined>> = {
    format: FORMAT_VERSION,
    template: template.id,
    version: template.version,
    variant: template.variant,
    unit,
    department,
  };
  return sheet({
    id: META_SHEET,
    name: SHEET_NAMES[META_SHEET],
    visibility: 'veryHidden',
    columns: [{ key: 'value', width: 40 }],
    rows: Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ({ key, height: 15, cells: { value: cell('key', value) } })),
  });
}
