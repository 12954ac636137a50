import { dateSerial } from '../formula';

/** Spaces of every kind, and characters that show nothing: what copying from web pages and Word leaves behind. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACES = /[\s\u00a0\u3000]+/g;

/** Full-width ASCII, as Chinese input methods type it: ０-９ ． ， － （ … */
export const toHalfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** Text without invisible characters and without spaces, of whatever kind, at its ends; inside it stays as written. */
export const trimText = (text: string): string => text.replace(INVISIBLE, '').trim();

/** For comparing words: no spaces at all, half-width, one case. */
export const foldText = (text: string): string =>
  toHalfWidth(text).replace(INVISIBLE, '').replace(SPACES, '').toLowerCase();

/** Excel's limit for the size of a number. */
const LARGEST_NUMBER = 9.99999999999999e307;

/** "１，２３４．５ 万元" with unit 万元 -> 1234.5; undefined for what is no number, and for digits with spaces between. */
export function parseNumber(text: string, unit = ''): number | undefined {
  const written = toHalfWidth(trimText(text)).toLowerCase();
  const suffix = foldText(unit);
  const bare = suffix && written.endsWith(suffix) ? written.slice(0, -suffix.length).trim() : written;
  const digits = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  const number = /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(digits) ? Number(digits) : NaN;
  return Math.abs(number) <= LARGEST_NUMBER ? number : undefined;
}

/** 2021-5-27, 2021.05.27, 2021/5/27, 2021年5月27日 (or 号), 20210527 -> 2021-05-27; undefined for what is no such date. */
export function parseDate(text: string): string | undefined {
  const iso = dateParts(text)?.join('-');
  return iso === undefined || dateSerial(iso) === undefined ? undefined : iso;
}

/** Whether a text is written as a date is, also one that no calendar has: 2017-02-30. */
export const isDateShaped = (text: string): boolean => dateParts(text) !== undefined;

function dateParts(text: string): readonly string[] | undefined {
  const folded = foldText(text);
  const parts =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(folded) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(folded);
  return parts?.slice(1).map((part) => part.padStart(2, '0'));
}
