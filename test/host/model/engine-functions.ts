import { COMPARE, JOIN } from '../grid/comparison';
import { roundTo } from '../grid/number-format';
import { asText } from '../grid/typed-text';
import { significant } from '../grid/value';

/** A value inside the engine; kinds as it numbers them. References arrive resolved, functions are no arguments here. */
type Single =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };
type Table = {
  readonly kind: 5;
  readonly rows: readonly (readonly Single[])[];
  readonly height: number;
  readonly width: number;
  readonly originRow?: number;
  readonly originCol?: number;
};
type EngineValue = Single | Table;

type EngineFunction = { minArity: number; maxArity: number; invoke: (args: unknown[]) => unknown };

const NOT_AVAILABLE: Single = { kind: 4, code: '#N/A' };
const NO_VALUE: Single = { kind: 4, code: '#VALUE!' };

const text = (value: Single): string => (value.kind === 0 ? '' : value.kind === 4 ? value.code : asText(value.value));

/** Excel's order of unlike things: numbers, texts, FALSE and TRUE. An empty cell is like what it is compared with. */
function compare(a: Single, b: Single): number {
  if (a.kind === 0 && b.kind === 0) return 0;
  if (a.kind === 0) return -compare(b, a);
  if (b.kind === 0)
    return compare(a, a.kind === 2 ? { kind: 2, value: '' } : a.kind === 3 ? { kind: 3, value: false } : ZERO);
  if (a.kind !== b.kind) return a.kind - b.kind;
  if (a.kind === 1 && b.kind === 1) return significant(a.value) - significant(b.value);
  const [left, right] = [text(a).toLowerCase(), text(b).toLowerCase()];
  return a.kind === 3 ? right.length - left.length : left < right ? -1 : left > right ? 1 : 0;
}
const ZERO: Single = { kind: 1, value: 0 };

const HOLDS: Readonly<Record<string, (difference: number) => boolean>> = {
  '=': (d) => d === 0,
  '<>': (d) => d !== 0,
  '<': (d) => d < 0,
  '<=': (d) => d <= 0,
  '>': (d) => d > 0,
  '>=': (d) => d >= 0,
};

function compareAs(left: Single, operator: Single, right: Single): Single {
  const holds = HOLDS[text(operator)];
  return holds ? { kind: 3, value: holds(compare(left, right)) } : NO_VALUE;
}

type Rounding = (size: number, places: number) => number;

const rounded =
  (round: Rounding) =>
  (value: Single, places: Single): Single => {
    const [n, digits] = [numberOf(value), numberOf(places)];
    if (n === undefined || digits === undefined) return NO_VALUE;
    const size = round(Math.abs(n), Math.trunc(digits));
    return { kind: 1, value: n < 0 ? 0 - size : size };
  };

function numberOf(value: Single): number | undefined {
  if (value.kind === 0) return 0;
  if (value.kind === 1) return value.value;
  if (value.kind === 3) return value.value ? 1 : 0;
  const read = value.kind === 2 && value.value.trim() !== '' ? Number(value.value) : NaN;
  return Number.isNaN(read) ? undefined : read;
}

const half: Rounding = (size, places) => Number(roundTo(size, places));
const step = (places: number): number => Number(`1e${-places}`);
const down: Rounding = (size, places) => {
  const nearest = half(size, places);
  return significant(nearest) > significant(size) ? half(nearest - step(places), places) : nearest;
};
const up: Rounding = (size, places) => {
  const lower = down(size, places);
  return significant(lower) < significant(size) ? half(lower + step(places), places) : lower;
};

/** Applies a function of single values to tables cell by cell, as Excel does; an error among the arguments is the result. */
function eachSingle(args: readonly EngineValue[], apply: (...singles: Single[]) => Single): EngineValue {
  const single = (values: readonly Single[]) => values.find((v) => v.kind === 4) ?? apply(...values);
  const tables = args.filter((arg) => arg.kind === 5);
  const [shaping] = tables;
  if (!shaping) return single(args.filter((arg) => arg.kind !== 5));
  const height = Math.max(...tables.map((t) => t.height));
  const width = Math.max(...tables.map((t) => t.width));
  const at = (arg: EngineValue, row: number, column: number): Single =>
    arg.kind !== 5 ? arg : (arg.rows[arg.height === 1 ? 0 : row]?.[arg.width === 1 ? 0 : column] ?? NOT_AVAILABLE);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => single(args.map((arg) => at(arg, row, column)))),
  );
  return { ...shaping, rows, height, width };
}

const fixed = (arity: number, apply: (...singles: [Single, Single, Single]) => Single): EngineFunction => ({
  minArity: arity,
  maxArity: arity,
  // The engine passes its own values only.
  invoke: (args) => eachSingle(args as EngineValue[], (a = NO_VALUE, b = NO_VALUE, c = NO_VALUE) => apply(a, b, c)),
});

/** What the engine works out with all digits of a double, worked out as Excel does, with fifteen. */
export const ENGINE_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  [COMPARE, fixed(3, compareAs)],
  ['ROUND', fixed(2, rounded(half))],
  ['ROUNDDOWN', fixed(2, rounded(down))],
  ['ROUNDUP', fixed(2, rounded(up))],
  [
    JOIN,
    {
      minArity: 1,
      maxArity: 255,
      invoke: (args) =>
        eachSingle(args as EngineValue[], (...singles) => ({ kind: 2, value: singles.map(text).join('') })),
    },
  ],
]);
