import type { Calculation } from './calculation';
import type { DefinedName } from './names';
import type { Sheet } from './sheet';

/** `own` is the sheet that the formula stands on; names stand on none. */
type Change = (formula: string, own: Sheet | undefined) => string;

type Formulas = {
  readonly sheets: readonly Sheet[];
  readonly names: Iterable<DefinedName>;
  readonly calculation: Calculation;
};

/** Changes every formula of a workbook: in cells, names, conditional formats and validations. */
export function rewriteFormulas(workbook: Formulas, change: Change): void {
  for (const name of workbook.names) name.formula = change(name.formula, undefined);
  for (const sheet of workbook.sheets) {
    for (const { row, column, content } of [...sheet.cells.all()]) {
      const formula = content.formula && change(content.formula, sheet);
      if (formula !== content.formula && formula) sheet.cells.set(row, column, { formula, value: content.value });
    }
    for (const format of sheet.conditionalFormats) if (format.formula) format.formula = change(format.formula, sheet);
    rewriteValidations(sheet, change);
  }
  workbook.calculation.invalidate();
}

function rewriteValidations(sheet: Sheet, change: Change): void {
  const log = sheet.properties.of('validation');
  log.replace((rule) => {
    if (!rule) return rule;
    const detail = Object.fromEntries(
      Object.entries(rule.detail).map(([key, value]) => [
        key,
        typeof value === 'string' && value.startsWith('=') ? change(value, sheet) : value,
      ]),
    );
    return { ...rule, detail };
  });
}
