import { type Issue, issue, type Place } from '../issues';
import type { ContactField } from '../model';
import { toHalfWidth, trimText } from './text';

/** Several numbers may stand in one cell. */
const SEPARATOR = /[、/\n]+/;

const MOBILE = /^(?:\+?86-?)?\d{11}$/;
/** With or without area code, in brackets or not, and extension: 0376-0000000-801, (0376)0000000转801. */
const TELEPHONE = /^(?:\+?86-?)?(?:\(0?\d{2,3}\)-?|0?\d{2,3}-|0\d{2,3})?\d{7,8}(?:(?:-|转|转分机)\d{1,6})?$/;
/** Numbers for the whole country: 400-000-0000, 12330. */
const SERVICE = /^(?:[48]00-?\d{3}-?\d{4}|1\d{4}|9\d{4})$/;

/** Which of a contact's fields hold numbers to call. */
export const isTelephone = (field: ContactField): field is 'telephone' | 'mobile' | 'fax' =>
  field === 'telephone' || field === 'mobile' || field === 'fax';

/** A number as it is dialled: half-width, plain hyphens, no spaces; a space behind the area code is a hyphen. */
export const mendTelephone = (text: string): string =>
  toHalfWidth(trimText(text))
    .replace(/[\u2010-\u2015\u2212\u2500\uff5e~]/g, '-')
    .replace(/[,;]/g, '、')
    .replace(/(^|[、/\n])\s*(\(?0\d{2,3}\)?)[^\S\n]+(?=\d)/g, '$1$2-')
    .replace(/[^\S\n]+/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/\)-/g, ')');

/** Whether every number of a cell looks like one: of a mobile telephone 11 digits. @param text mended */
export function isCallable(field: 'telephone' | 'mobile' | 'fax', text: string): boolean {
  const numbers = text.split(SEPARATOR).filter((one) => one !== '');
  return numbers.every((one) => MOBILE.test(one) || (field !== 'mobile' && (TELEPHONE.test(one) || SERVICE.test(one))));
}

/** What the fields of numbers are called in messages. */
const LABELS = { telephone: '电话', mobile: '手机', fax: '传真' } as const;

/** What somebody has entered for a contact: a number is mended, and said to be; what looks like none is kept. */
export function readField(
  field: ContactField,
  text: string,
  at: Place,
): { readonly value: string; readonly issues: readonly Issue[] } {
  if (!isTelephone(field)) return { value: text, issues: [] };
  const value = mendTelephone(text);
  if (!isCallable(field, value)) {
    const code = field === 'mobile' ? 'K401' : 'K402';
    return { value: text, issues: [issue(code, at, { field: LABELS[field], found: text })] };
  }
  const isMended = value !== text;
  return { value, issues: isMended ? [issue('K403', at, { field: LABELS[field], found: text, expected: value })] : [] };
}
