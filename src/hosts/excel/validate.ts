import { build, type CellRef, dateSerial, print } from '../../formula';
import { type locator, type SheetSpec, type Validation, type ValidationRule, validationAreas } from '../../sheets';
import type { Ranges } from './ranges';

type Locate = ReturnType<typeof locator>;

/** Tells Excel what may be entered where. */
export function validate(sheet: SheetSpec, ranges: Ranges, locate: Locate): void {
  for (const { validation, ...area } of validationAreas(sheet)) {
    apply(validation, ranges(area).dataValidation, locate);
  }
}

function apply({ rule, prompt, error }: Validation, target: Excel.DataValidation, locate: Locate): void {
  target.rule = condition(rule, locate);
  target.errorAlert = { title: error.title, message: error.text, style: 'Stop', showAlert: true };
  if (prompt) target.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
}

function condition(rule: ValidationRule, locate: Locate): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: `=${area(rule.refs, locate)}` } };
    case 'whole':
      return { wholeNumber: bounds(rule.min, rule.max) };
    case 'decimal':
      return { decimal: bounds(rule.min, rule.max) };
    case 'date':
      return { date: dates(rule.min, rule.max) };
    case 'textLength':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
  }
}

const area = (refs: readonly CellRef[], locate: Locate): string => print(build.cells(refs), { locate, absolute: true });

/** Where neither end is given, any number will do: the widest range that a validation can state. */
function bounds(min: number | undefined, max: number | undefined): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: 'Between' };
  if (max !== undefined) return { formula1: max, operator: 'LessThanOrEqualTo' };
  return { formula1: min ?? -1e15, operator: 'GreaterThanOrEqualTo' };
}

/** Dates are given as numbers of days: a date in words would be read in the language of Windows. */
function dates(min: string | undefined, max: string | undefined): Excel.DateTimeDataValidation {
  const serial = (date: string | undefined): number | undefined => (date === undefined ? undefined : dateSerial(date));
  const { formula1, formula2, operator } = bounds(serial(min) ?? 1, serial(max));
  const days = (value: unknown): string => `=${String(value)}`;
  return { formula1: days(formula1), operator, ...(formula2 === undefined ? {} : { formula2: days(formula2) }) };
}
