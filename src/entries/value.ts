import { cellNumber, dateOfSerial } from '../formula';
import { type Issue, issue, type Place } from '../issues';
import type { EntryValue } from '../model';
import { type EntryFormat, NO, TEXT_LIMIT, YES } from '../rules';
import { describeEntry } from '../sheets';
import { foldText, isDateShaped, parseDate, parseNumber, trimText } from './text';

/** Days from 1900 to 1904, the two calendars that workbooks count dates by. */
export const DAYS_TO_1904 = 1462;

export type Mended = {
  /** Absent for an empty cell. A value that is not what the entry asks for is kept as it stands, and reported. */
  readonly value?: EntryValue;
  readonly issues: readonly Issue[];
};

/**
 * Reads what somebody typed as an entry: spaces and full-width characters are mended and reported; a wrong type, range,
 * step or option is reported.
 */
export function readValue(raw: EntryValue | boolean, spec: EntryFormat, at: Place, date1904 = false): Mended {
  if (typeof raw === 'string' && trimText(raw) === '') return { issues: [] };
  const value = convert(raw, spec, date1904);
  if (value === undefined) {
    const found = typeof raw === 'boolean' ? (raw ? 'TRUE' : 'FALSE') : raw;
    return { value: found, issues: [wrongType(found, spec, at)] };
  }
  const isMended = typeof raw === 'number' ? false : value !== raw;
  const mended = isMended ? [issue('K107', at, { found: String(raw), expected: value })] : [];
  return { value, issues: [...mended, ...checkValue(value, spec, at)] };
}

function wrongType(found: EntryValue, spec: EntryFormat, at: Place): Issue {
  if (spec.type === 'choice') return issue('K104', at, { found, expected: (spec.options ?? []).join('、') });
  if (spec.type === 'date' && isDateShaped(String(found))) return issue('K113', at, { found });
  return issue('K101', at, { found, expected: describeEntry(spec) });
}

function convert(raw: EntryValue | boolean, spec: EntryFormat, date1904: boolean): EntryValue | undefined {
  switch (spec.type) {
    case 'yesno':
      if (typeof raw === 'boolean') return raw ? YES : NO;
      return option(raw, [YES, NO]);
    case 'choice':
      return typeof raw === 'boolean' ? undefined : option(raw, spec.options ?? []);
    case 'count':
    case 'number':
    case 'points':
    case 'list':
      if (typeof raw === 'boolean') return undefined;
      return typeof raw === 'number' ? cellNumber(raw) : parseNumber(raw, spec.unit);
    case 'date':
      if (typeof raw === 'boolean') return undefined;
      if (typeof raw === 'string') return parseDate(raw);
      // 20210527, typed as a number, is far outside the calendar.
      return dateOfSerial(raw + (date1904 ? DAYS_TO_1904 : 0)) ?? parseDate(String(raw));
    case 'text':
      return typeof raw === 'string' ? trimText(raw) : String(raw);
  }
}

const option = (raw: EntryValue, options: readonly string[]): string | undefined =>
  options.find((one) => foldText(one) === foldText(String(raw)));

/** What is wrong with a value of the right type: out of range, not whole, off the step, too long. */
export function checkValue(value: EntryValue, spec: EntryFormat, at: Place): readonly Issue[] {
  if (typeof value === 'string') {
    const limit = spec.maxLength ?? TEXT_LIMIT;
    const { length } = value; // as Excel counts it
    return spec.type === 'text' && length > limit ? [issue('K106', at, { found: length, expected: limit })] : [];
  }
  const { type, min, max, step } = spec;
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    return [issue('K102', at, { found: value, expected: describeRange(min, max) })];
  }
  if ((type === 'count' || type === 'list') && !Number.isInteger(value)) return [issue('K103', at, { found: value })];
  return step !== undefined && !isMultiple(value, step) ? [issue('K105', at, { found: value, expected: step })] : [];
}

const isMultiple = (value: number, step: number): boolean => Number.isInteger(cellNumber(value / step));

function describeRange(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `${min} 至 ${max}`;
  return min === undefined ? `不大于 ${max ?? ''} 的数` : `不小于 ${min} 的数`;
}
