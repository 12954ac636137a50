import type { ListArea } from './list-area';

/** The values that each filtered column lets through, by the column's index. */
export type Accepted = ReadonlyMap<number, ReadonlySet<string>>;

type ValueOf = (row: number, column: number) => string;

/** A value that a column's menu offers. */
export type Choice = { readonly value: string; readonly isChecked: boolean };

const collator = new Intl.Collator('zh-CN', { numeric: true });

/**
 * In the order in which a list offers the values, what is in none by size and by sound; what is empty comes last, as in
 * Excel.
 */
function inOrder(options: readonly string[]): (a: string, b: string) => number {
  const rank = (value: string): number => {
    if (value === '') return Infinity;
    const found = options.indexOf(value);
    return found < 0 ? options.length : found;
  };
  return (a, b) => (rank(a) === rank(b) ? collator.compare(a, b) : rank(a) - rank(b));
}

/** The rows that do not match what is let through, and the titles that stand above no others. */
export function rowsOut({ rows, titles }: ListArea, valueOf: ValueOf, accepted: Accepted): ReadonlySet<number> {
  const out = new Set(
    rows.filter((row) => [...accepted].some(([column, values]) => !values.has(valueOf(row, column)))),
  );
  for (const [title, under] of titles) if (under.every((row) => out.has(row))) out.add(title);
  return out;
}

/**
 * What a column's menu offers: the values of the rows that the other columns let through.
 * @param options of the list from which the column is filled in
 */
export function choicesOf(
  area: ListArea,
  valueOf: ValueOf,
  accepted: Accepted,
  column: number,
  options: readonly string[] = [],
): readonly Choice[] {
  const own = accepted.get(column);
  const out = rowsOut(area, valueOf, without(accepted, column));
  const values = new Set(area.rows.filter((row) => !out.has(row)).map((row) => valueOf(row, column)));
  return [...values].sort(inOrder(options)).map((value) => ({ value, isChecked: own?.has(value) ?? true }));
}

/**
 * What is let through after a choice in a column's menu. All that is offered means all there is; of what the other columns
 * keep from being offered, what was let through stays.
 */
export function withChoice(
  accepted: Accepted,
  column: number,
  choices: readonly Choice[],
  checked: ReadonlySet<string>,
): Accepted {
  if (choices.every(({ value }) => checked.has(value))) return without(accepted, column);
  const notOffered = [...(accepted.get(column) ?? [])].filter((value) => choices.every((one) => one.value !== value));
  return new Map([...accepted, [column, new Set([...checked, ...notOffered])]]);
}

const without = (accepted: Accepted, column: number): Accepted =>
  new Map([...accepted].filter(([other]) => other !== column));
