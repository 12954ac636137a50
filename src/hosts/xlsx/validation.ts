import type { DataValidation } from 'hucre/xlsx';
import { a1Area, build, type CellRef, dateSerial, print } from '../../formula';
import { type SheetSpec, type Validation, type ValidationRule, validationAreas } from '../../sheets';

type Locate = Parameters<typeof print>[1]['locate'];

/** The validations of a sheet. */
export function validations(sheet: SheetSpec, locate: Locate): DataValidation[] {
  return validationAreas(sheet).map(({ validation, ...area }) => toLibrary(validation, a1Area(area), locate));
}

function toLibrary({ rule, prompt, error }: Validation, range: string, locate: Locate): DataValidation {
  return {
    ...condition(rule, locate),
    range,
    allowBlank: true,
    ...(prompt ? { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text } : {}),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: error.title,
    errorMessage: error.text,
  };
}

type Condition = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

function condition(rule: ValidationRule, locate: Locate): Condition {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', values: [...rule.options] };
    case 'listFrom':
      return { type: 'list', formula1: area(rule.refs, locate) };
    case 'whole':
    case 'decimal':
      return { type: rule.kind, ...bounds(rule.min, rule.max) };
    case 'date':
      return { type: 'date', ...bounds(serial(rule.min) ?? 1, serial(rule.max)) };
    case 'textLength':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(rule.max) };
  }
}

const area = (refs: readonly CellRef[], locate: Locate): string => print(build.cells(refs), { locate, absolute: true });

const serial = (date: string | undefined): number | undefined => (date === undefined ? undefined : dateSerial(date));

/** Where neither end is given, any number will do: the widest range that a validation can state. */
function bounds(min: number | undefined, max: number | undefined): Omit<Condition, 'type'> {
  const literal = (value: number) => print(build.expression(value), { locate: neverLocate });
  if (min !== undefined && max !== undefined) {
    return { operator: 'between', formula1: literal(min), formula2: literal(max) };
  }
  if (max !== undefined) return { operator: 'lessThanOrEqual', formula1: literal(max) };
  return { operator: 'greaterThanOrEqual', formula1: literal(min ?? -1e15) };
}

const neverLocate = (): never => {
  throw new Error('a bound is a number, not a cell');
};
