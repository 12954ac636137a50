import { Decimal } from './decimal';

/** What a cell holds, as plain data: `null` is an empty cell. */
export type CellValue = number | string | boolean | null;

/** What an expression computes with: numbers are decimals. */
export type Value = Decimal | string | boolean | null;

/** A formula that would show #VALUE!, #DIV/0! or #N/A in Excel: rules guard against it, so it is a fault of a rule. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

export const isDecimal = (value: Value): value is Decimal => value instanceof Decimal;

export const fromCell = (value: CellValue): Value => (typeof value === 'number' ? new Decimal(value) : value);

/** A decimal's minus zero is a zero in a cell. */
export const toCell = (value: Value): CellValue => (isDecimal(value) ? Number(value) + 0 : value);

/** As Excel takes a value for a number in arithmetic: empty is 0, TRUE is 1. */
export function asNumber(value: Value): Decimal {
  if (isDecimal(value)) return value;
  if (value === null) return new Decimal(0);
  if (typeof value === 'boolean') return new Decimal(value ? 1 : 0);
  throw new FormulaError(`#VALUE!: "${value}" where a number belongs`);
}

export function asBoolean(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  return !asNumber(value).eq(0);
}

export function asText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : value.toString();
}

/** As Excel's `=`: an empty cell equals 0, "" and FALSE; texts without regard to case; different types never. */
export function areEqual(left: Value, right: Value): boolean {
  if (left === null) return right === null || areEqual(right, left);
  if (isDecimal(left)) return (isDecimal(right) && left.eq(right)) || (right === null && left.eq(0));
  if (typeof left === 'boolean') return left === (right ?? false);
  return left.toLowerCase() === (typeof right === 'string' ? right.toLowerCase() : (right ?? ''));
}

const TYPE_ORDER = { number: 0, text: 1, boolean: 2 } as const;
const typeOf = (value: Exclude<Value, null>): keyof typeof TYPE_ORDER =>
  isDecimal(value) ? 'number' : typeof value === 'string' ? 'text' : 'boolean';

/** As Excel's `<`: numbers before texts before booleans. Texts among themselves sort by locale, so they are refused. */
export function compare(left: Value, right: Value): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  const types = TYPE_ORDER[typeOf(a)] - TYPE_ORDER[typeOf(b)];
  if (types !== 0) return types;
  if (typeof a === 'string') throw new FormulaError('texts are compared for equality only');
  return asNumber(a).cmp(asNumber(b));
}

function emptyLike(other: Value): Exclude<Value, null> {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : new Decimal(0);
}
