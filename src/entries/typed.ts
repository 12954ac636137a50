import { cellNumber, type CellValue, dateOfSerial, dateSerial } from '../formula';
import { type CellSpec, type LiveCells, type Message, styleOf, type ValidationRule } from '../sheets';
import { foldText, parseDate, parseNumber, trimText } from './text';

/** What a cell takes of what was typed or pasted into it, or why it takes nothing of it. */
export type Typed =
  { readonly kind: 'value'; readonly value: CellValue } | { readonly kind: 'refused'; readonly error: Message };

const holds = (value: CellValue): Typed => ({ kind: 'value', value });

/**
 * What was typed or pasted, as Excel would take it and mended as readers of workbooks mend it: full-width digits, odd
 * spaces, thousands separators, units, dates in every usual form. Nothing is guessed: 3万 is no number.
 * @param options what a list offers; none for other cells
 */
export function readTyped(text: string, cell: CellSpec, options: readonly string[] = []): Typed {
  const typed = trimText(text).replace(/\r\n?/g, '\n');
  if (typed === '') return holds(null);
  const value = convert(typed, cell, options);
  const error = value === undefined ? cell.validation?.error : faultOf(value, cell, options);
  if (error) return { kind: 'refused', error };
  return holds(typeof value === 'number' && isText(cell) ? String(value) : (value ?? typed));
}

/** What somebody means who types: one leading apostrophe is hidden, as in Excel, where it says that a text follows. */
export const withoutApostrophe = (typed: string): string => trimText(typed).replace(/^'/, '');

/** What is wrong with the value that a cell holds, as its validation says it; nothing is wrong with an empty cell. */
export function faultOf(value: CellValue, cell: CellSpec, options: readonly string[] = []): Message | undefined {
  const { validation } = cell;
  if (!validation || value === null || isAllowed(value, validation.rule, cell, options)) return undefined;
  return validation.error;
}

/** What a list offers; nothing for cells without one. */
export function optionsOf(rule: ValidationRule, live: LiveCells): readonly string[] {
  switch (rule.kind) {
    case 'list':
      return rule.options;
    case 'listFrom':
      return rule.refs.map((ref) => asText(live.value(ref) ?? '')).filter((option) => option !== '');
    case 'whole':
    case 'decimal':
    case 'date':
    case 'textLength':
      return [];
  }
}

/** Whether everything in the cell is a text: a leading 0 stays, and "=1+1" is no formula. */
const isText = ({ style }: CellSpec): boolean => styleOf(style).format === '@';

const asText = (value: Exclude<CellValue, null>): string =>
  typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);

/** @returns undefined where it is not what the cell asks for */
function convert(typed: string, cell: CellSpec, options: readonly string[]): CellValue | undefined {
  const rule = cell.validation?.rule;
  switch (rule?.kind) {
    case 'list':
    case 'listFrom':
      return options.find((option) => foldText(option) === foldText(typed));
    case 'whole':
    case 'decimal': {
      const number = parseNumber(typed, rule.unit);
      return number === undefined ? undefined : cellNumber(number);
    }
    case 'date':
      return serialOf(typed);
    case 'textLength':
      return typed;
    case undefined:
      if (isText(cell)) return typed;
      return parseNumber(typed) ?? typed;
  }
}

/** Days since 1900 of five digits are dates, as programs write them that know no dates: 1927 to 2173. */
const SERIAL = /^\d{5}$/;
/** A time of day is dropped: 2021-05-27 00:00:00 is how a database writes a day. */
const TIME = /[\sT]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/;

function serialOf(typed: string): number | undefined {
  const day = typed.replace(TIME, '');
  const iso = parseDate(day);
  if (iso !== undefined) return dateSerial(iso);
  const number = parseNumber(day);
  return number !== undefined && SERIAL.test(String(number)) ? number : undefined;
}

function isAllowed(
  value: Exclude<CellValue, null>,
  rule: ValidationRule,
  cell: CellSpec,
  options: readonly string[],
): boolean {
  // In a cell for texts a number is a text, too.
  const number = typeof value === 'string' && isText(cell) ? parseNumber(value) : value;
  switch (rule.kind) {
    case 'list':
    case 'listFrom':
      return options.some((option) => isSameText(option, asText(value)));
    case 'whole':
      return typeof number === 'number' && Number.isInteger(number) && isBetween(number, rule.min, rule.max);
    case 'decimal':
      return typeof number === 'number' && isBetween(number, rule.min, rule.max);
    case 'date':
      return (
        typeof number === 'number' &&
        dateOfSerial(number) !== undefined &&
        isBetween(number, serial(rule.min), serial(rule.max))
      );
    case 'textLength':
      return asText(value).length <= rule.max;
  }
}

/** As formulas compare: spaces at the ends and case do not count. */
const isSameText = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const isBetween = (value: number, min = -Infinity, max = Infinity): boolean => value >= min && value <= max;

const serial = (iso: string | undefined): number | undefined => (iso === undefined ? undefined : dateSerial(iso));
