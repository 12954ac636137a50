import { parseArea, splitSheet } from '../grid/area';
import { invalidArgument } from '../protocol/errors';
import { isHostObject, type Property } from '../protocol/exposed';
import { type Sheet, SheetRange } from '../model/sheet';

/** Checks of what an add-in passes; what does not fit is InvalidArgument, as in Excel. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number') throw invalidArgument();
  return value;
}

export function integer(value: unknown): number {
  if (!Number.isInteger(value)) throw invalidArgument();
  return number(value);
}

export function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return Object.fromEntries(Object.entries(value));
}

export function oneOf<T extends string>(choices: readonly T[], value: unknown): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export const optional = <V>(check: (value: unknown) => V, value: unknown): V | undefined =>
  value === undefined || value === null ? undefined : check(value);

export const rangeOf = (value: unknown): SheetRange | undefined =>
  isHostObject(value) && value.target instanceof SheetRange ? value.target : undefined;

/** A range, given as one or by its address on a sheet. */
export function rangeOn(sheet: Sheet, value: unknown): SheetRange {
  const given = rangeOf(value);
  if (given) return given;
  const area = parseArea(splitSheet(text(value))[1]);
  if (!area) throw invalidArgument();
  return new SheetRange(sheet, area);
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  white: '#FFFFFF',
  black: '#000000',
  orange: '#FFA500',
  gray: '#808080',
};

export function color(value: unknown): string {
  const given = text(value);
  const named = NAMED_COLORS[given.toLowerCase()];
  if (named !== undefined || given === '') return named ?? '';
  if (!/^#?[0-9a-f]{6}$/i.test(given)) throw invalidArgument();
  return `#${given.replace('#', '').toUpperCase()}`;
}

/** A property that is a field of its target, set without any consequence. */
export const field = <T, K extends keyof T>(name: K, check: (value: unknown) => T[K]): Property<T> => ({
  get: (target) => target[name],
  set: (target, value) => {
    target[name] = check(value);
  },
});
