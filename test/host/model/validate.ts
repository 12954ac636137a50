import { copyBy } from '../grid/formula-text';
import { asText, readTyped } from '../grid/typed-text';
import { isError, type Scalar } from '../grid/value';
import { eachCell } from '../grid/area';
import type { Content } from './cell-store';
import { valueAt } from './contents';
import type { Sheet } from './sheet';
import type { Rule } from './validation-rule';
import type { Workbook } from './workbook';

type Place = { readonly workbook: Workbook; readonly sheet: Sheet; readonly row: number; readonly column: number };

/** Whether the validation of a cell lets somebody type this; a paste is never asked. */
export function acceptsTyped(place: Place, content: Content): boolean {
  const { workbook, sheet, row, column } = place;
  const rule = sheet.properties.at('validation', row, column);
  const alert = sheet.properties.at('alert', row, column);
  const isEmpty = content.formula === undefined && content.value === undefined;
  // Without an alert, or with one that only warns, the entry can be kept.
  if (!rule || isEmpty || alert?.shown === false || (alert && alert.style !== 'Stop')) return true;
  const before = sheet.cells.get(row, column);
  sheet.cells.set(row, column, content);
  workbook.calculation.invalidate();
  try {
    const value = valueAt(workbook, sheet, row, column);
    return value !== undefined && !isError(value) && holds(place, rule, value);
  } finally {
    if (before) sheet.cells.set(row, column, before);
    else sheet.cells.delete(row, column);
    workbook.calculation.invalidate();
  }
}

function holds(place: Place, rule: Rule, value: Scalar): boolean {
  switch (rule.kind) {
    case 'list':
      return isListed(place, rule, value);
    case 'custom': {
      const result = evaluated(place, rule, rule.detail.formula);
      return typeof result === 'number' ? result !== 0 : result === true;
    }
    case 'textLength':
      return isWithin(place, rule, asText(value).length);
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && isWithin(place, rule, value);
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && isWithin(place, rule, value);
  }
}

/** Texts of a literal list are compared as they are, those of cells in either case. */
function isListed(place: Place, rule: Rule, value: Scalar): boolean {
  const source = String(rule.detail.source);
  const typed = asText(value);
  if (!source.startsWith('=')) return source.split(',').some((option) => option.trim() === typed);
  const range = place.workbook.resolve(relative(place, rule, source), place.sheet);
  if (!range) return false;
  const options: string[] = [];
  eachCell(range.area, (row, column) => {
    const option = valueAt(place.workbook, range.sheet, row, column);
    if (option !== undefined) options.push(asText(option).toLowerCase());
  });
  return options.includes(typed.toLowerCase());
}

function isWithin(place: Place, rule: Rule, size: number): boolean {
  const first = operand(place, rule, 'formula1');
  const second = operand(place, rule, 'formula2');
  switch (rule.detail.operator) {
    case 'Between':
      return first <= size && size <= second;
    case 'NotBetween':
      return size < first || second < size;
    case 'EqualTo':
      return size === first;
    case 'NotEqualTo':
      return size !== first;
    case 'GreaterThan':
      return size > first;
    case 'LessThan':
      return size < first;
    case 'GreaterThanOrEqualTo':
      return size >= first;
    default:
      return size <= first;
  }
}

/** A number, a date as text, or a formula; what cannot be worked out refuses every entry. */
function operand(place: Place, rule: Rule, name: 'formula1' | 'formula2'): number {
  const given = rule.detail[name];
  const value = evaluated(place, rule, given);
  return typeof value === 'number' ? value : NaN;
}

function evaluated(place: Place, rule: Rule, given: unknown): Scalar | undefined {
  if (typeof given === 'number') return given;
  if (typeof given !== 'string') return undefined;
  if (!given.startsWith('=')) return readTyped(given).value;
  return place.workbook.calculation.evaluate(relative(place, rule, given), place.sheet);
}

const relative = ({ row, column }: Place, rule: Rule, formula: string): string =>
  copyBy(formula, row - rule.anchor.row, column - rule.anchor.column);
