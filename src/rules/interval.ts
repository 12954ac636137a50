import { z } from 'zod';
import { build, Decimal, type Expression } from '../formula';

/** Ends of an interval: `from` and `upTo` include the number itself, `above` and `below` do not. */
export const intervalShape = {
  from: z.number().optional(),
  above: z.number().optional(),
  below: z.number().optional(),
  upTo: z.number().optional(),
};

export type Interval = {
  readonly from?: number | undefined;
  readonly above?: number | undefined;
  readonly below?: number | undefined;
  readonly upTo?: number | undefined;
};

export type Misfit<T> = { readonly kind: 'overlap' | 'gap'; readonly pair: readonly [T, T] };

/** Whether a number lies in the interval. */
export function within(value: Expression, interval: Interval): Expression {
  const conditions = [
    ...(interval.from === undefined ? [] : [build.atLeast(value, interval.from)]),
    ...(interval.above === undefined ? [] : [build.greater(value, interval.above)]),
    ...(interval.below === undefined ? [] : [build.less(value, interval.below)]),
    ...(interval.upTo === undefined ? [] : [build.atMost(value, interval.upTo)]),
  ];
  return conditions.length === 0 ? build.expression(true) : build.and(...conditions);
}

/** The highest interval first; one without a lower end is the last. */
export const fromTop = <T extends Interval>(intervals: readonly T[]): readonly T[] =>
  [...intervals].sort((a, b) => lower(b).value - lower(a).value || Number(lower(a).open) - Number(lower(b).open));

/** Neighbouring intervals (the lower one first) that overlap, or leave numbers between them to nobody. */
export function misfits<T extends Interval>(intervals: readonly T[]): readonly Misfit<T>[] {
  const ordered = [...fromTop(intervals)].reverse();
  return ordered.slice(1).flatMap((next, i): readonly Misfit<T>[] => {
    const previous = ordered[i];
    if (!previous) return [];
    const end = upper(previous);
    const start = lower(next);
    const order = compareEnds(end.value, start.value);
    if (order > 0 || (order === 0 && !end.open && !start.open)) return [{ kind: 'overlap', pair: [previous, next] }];
    if (order < 0 || (end.open && start.open)) return [{ kind: 'gap', pair: [previous, next] }];
    return [];
  });
}

/** "90分及以上", "80分及以上且不满90分": the interval in words. */
export function describeInterval({ from, above, below, upTo }: Interval, unit = ''): string {
  const parts = [
    ...(from === undefined ? [] : [`${from}${unit}及以上`]),
    ...(above === undefined ? [] : [`高于${above}${unit}`]),
    ...(below === undefined ? [] : [`不满${below}${unit}`]),
    ...(upTo === undefined ? [] : [`不超过${upTo}${unit}`]),
  ];
  return parts.join('且') || '任何数值';
}

type End = { readonly value: number; readonly open: boolean };

const lower = ({ from, above }: Interval): End =>
  above === undefined ? { value: from ?? -Infinity, open: false } : { value: above, open: true };

const upper = ({ upTo, below }: Interval): End =>
  below === undefined ? { value: upTo ?? Infinity, open: false } : { value: below, open: true };

const compareEnds = (a: number, b: number): number =>
  Number.isFinite(a) && Number.isFinite(b) ? new Decimal(a).cmp(b) : Math.sign(a - b);
