import { isError, type Scalar } from './value';

/** What Excel makes of a typed text: a value and, where it takes the text for something special, a number format. */
export type Entry = { readonly value: Scalar | undefined; readonly format?: string };

const ERRORS = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;
const NUMBER = /^([-+]?)([¥￥$]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([-+]?\d{1,3}))?(%?)$/;
const FRACTION = /^(-?\d+) (\d{1,3})\/(\d{1,3})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** As Excel with Chinese (China) settings reads a text that is typed, pasted or written into a cell. */
export function readTyped(text: string, today = new Date()): Entry {
  if (text === '') return { value: undefined };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.test(trimmed)) return { value: { error: trimmed.toUpperCase() } };
  return number(trimmed) ?? fraction(trimmed) ?? dateOrTime(trimmed, today.getFullYear()) ?? { value: text };
}

function number(text: string): Entry | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec(bracketed?.[1] ?? text);
  if (!match) return undefined;
  const [, sign = '', currency = '', whole = '', decimals, exponent, percent] = match;
  if (whole === '' && (decimals === undefined || decimals === '.')) return undefined;
  const digits = truncate(whole.replaceAll(',', '') + (decimals ?? ''));
  const size = Number(`${digits}e${exponent ?? '0'}`) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return undefined;
  const value = sign === '-' || bracketed ? 0 - size : size;
  const format = numberFormat(whole, decimals, exponent, percent, currency);
  return format === undefined ? { value } : { value, format };
}

/** Excel keeps fifteen digits; what follows becomes zeros. */
function truncate(digits: string): string {
  let kept = 0;
  return digits.replace(/\d/g, (digit) => (kept > 0 || digit !== '0' ? (++kept > 15 ? '0' : digit) : digit));
}

function numberFormat(
  whole: string,
  decimals = '',
  exponent: string | undefined,
  percent: string | undefined,
  currency: string,
): string | undefined {
  const places = decimals.length > 1 ? '.00' : '';
  if (percent) return `0${places}%`;
  if (exponent !== undefined) return '0.00E+00';
  if (currency) return `"${currency}"#,##0${places}`;
  return whole.includes(',') ? `#,##0${places}` : undefined;
}

function fraction(text: string): Entry | undefined {
  const match = FRACTION.exec(text);
  if (!match) return undefined;
  const [whole = 0, above = 0, below = 1] = match.slice(1).map(Number);
  if (below === 0) return undefined;
  return { value: whole < 0 ? whole - above / below : whole + above / below, format: '# ?/?' };
}

type DatePattern = readonly [pattern: RegExp, parts: string, format: string];

const DATES: readonly DatePattern[] = [
  [/^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/, 'y-md', 'yyyy/m/d'],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, 'ymd', 'yyyy"年"m"月"d"日"'],
  [/^(\d{4})年(\d{1,2})月$/, 'ym', 'yyyy"年"m"月"'],
  [/^(\d{1,2})月(\d{1,2})日$/, 'md', 'm"月"d"日"'],
  [/^(\d{4})[-/](\d{1,2})$/, 'ym', 'mmm-yy'],
  [/^(\d{1,2})[-/](\d{1,2})$/, 'md', 'm"月"d"日"'],
  [/^(\d{2})[-/](\d{1,2})$/, 'ym', 'mmm-yy'],
];

function dateOrTime(text: string, thisYear: number): Entry | undefined {
  const [day = '', clock] = text.split(/ +/, 2);
  const time = timeOf(clock ?? day);
  if (clock === undefined && time !== undefined)
    return { value: time, format: TIME.exec(day)?.[3] ? 'h:mm:ss' : 'h:mm' };
  if (clock !== undefined && time === undefined) return undefined;
  for (const [pattern, parts, format] of DATES) {
    const match = pattern.exec(day);
    const part = (name: string, otherwise: number) => {
      const at = parts.indexOf(name);
      return at < 0 ? otherwise : Number(match?.[at + 1]);
    };
    const serial = match && dateSerial(fullYear(part('y', thisYear)), part('m', 1), part('d', 1));
    if (serial)
      return time === undefined ? { value: serial, format } : { value: serial + time, format: `${format} h:mm` };
  }
  return undefined;
}

function timeOf(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part || 0));
  return minutes < 60 && seconds < 60 ? (hours + minutes / 60 + seconds / 3600) / 24 : undefined;
}

/** Two digits: 00 to 29 are of this century. */
const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

const DAY = 86_400_000;

/** Days as Excel counts them, from March 1900 on, where its count agrees with the calendar. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  return serial > 60 ? serial : undefined;
}

export const dateOfSerial = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + Math.round(serial * DAY));

/** A value as a text, as `&` and a cell formatted as text have it. */
export const asText = (value: Scalar): string =>
  isError(value)
    ? value.error
    : typeof value === 'boolean'
      ? value
        ? 'TRUE'
        : 'FALSE'
      : typeof value === 'number'
        ? String(Number(value.toPrecision(15)))
            .replace('e+', 'E+')
            .replace('e-', 'E-')
        : value;
