import type { EntryValue } from '../model';

/** A value, or nothing for a blank one: spaces are nothing. */
export const filled = <T extends EntryValue>(value: T | undefined): T | undefined =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

/** Whether two values are one: numbers by value, texts without the spaces around them. */
export const isSame = (one: EntryValue | undefined, other: EntryValue | undefined): boolean =>
  typeof one === 'string' && typeof other === 'string' ? one.trim() === other.trim() : one === other;

/** Each value once, as it stands where it stands first. */
export const distinct = <T extends EntryValue>(values: readonly T[]): readonly T[] =>
  values.filter((value, i) => i === values.findIndex((one) => isSame(one, value)));

/** The value that all of them are; nothing where there is none, or more than one. */
export function agreed<T extends EntryValue>(values: readonly T[]): T | undefined {
  const [first, ...others] = distinct(values);
  return others.length === 0 ? first : undefined;
}

/** A record without its blanks. */
export const withoutBlanks = <T extends EntryValue>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => filled(value) !== undefined));
