import type { Role, Share } from '../../decomposition';
import { build, type CellRef, type Expression } from '../../formula';
import { type Clause, clausesOf } from '../../model';
import { isRequired, rowsOf, STATUS, statusCell } from '../../scoring';
import type { Contents } from '../contents';
import { SUMMARY_SHEET } from '../ids';
import { across, at, cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { returnedCell } from './keys';
import type { Shared } from './shared';
import { KIND_WORDS } from './words';

/** Row keys of 部门汇总. */
export const summaryRow = (number: number): string => `summary/${number}`;
export const SUMMARY_TOTAL = 'total';

/** What stands where there is nothing to be counted. */
const NOTHING = '—';

/** Roles with the columns in which they are counted. */
const ROLES: readonly Role[] = ['lead', 'responsible', 'support'];
/** What is summed up below: the parts, what has to be answered, what came back, what of it is wrong, what is filled in. */
const SUMMED = [...ROLES, 'total', 'due', 'returned', 'faulty', 'filled'] as const;
/** Rates, each of a number of the same row. */
export const RATES = [
  { key: 'returnRate', of: 'returned' },
  { key: 'fillRate', of: 'filled' },
] as const;

const ref = (row: string, column: string): Expression => build.ref(at(SUMMARY_SHEET, row, column));

/** What has to be answered of that in which a department has a part. */
function dueOf({ template }: Contents, { parts }: Share): readonly Clause[] {
  const own = new Set(parts.map(({ indicator }) => indicator.id));
  return clausesOf(template)
    .filter((place) => own.has(place.indicator.id) && isRequired(place))
    .map(({ clause }) => clause);
}

/** A department: its parts, what has come back from it, and what of that the unit has filled in. */
export function summaryCells(contents: Contents, shared: Shared, share: Share, row: string): Record<string, CellSpec> {
  const due = dueOf(contents, share);
  // Rows between those of the clauses have no status; with them the cells are one area, which prints short.
  const cellsOf = (status: (row: string) => CellRef): readonly CellRef[] =>
    due.flatMap((one) => rowsOf(one).map(status));
  const hasSheet = Object.hasOwn(shared.decomposition.returns, share.name);
  const returned = cellsOf((key) => returnedCell(share.name, key));
  const ofReturned = (status: string) => (hasSheet ? build.countIf(returned, status) : NOTHING);
  return {
    name: cell('text', share.name),
    kind: cell('centred', KIND_WORDS[share.kind]),
    ...Object.fromEntries(
      ROLES.map((role) => [role, cell('centred', share.parts.filter(({ roles }) => roles.includes(role)).length)]),
    ),
    total: cell('computed', share.parts.length),
    due: cell('computed', due.length),
    returned: cell('centred', ofReturned(STATUS.answered)),
    faulty: cell('centred', ofReturned(STATUS.invalid)),
    filled: cell('centred', build.countIf(cellsOf(statusCell), STATUS.answered)),
    ...Object.fromEntries(
      RATES.map(({ key, of }) => {
        const isCounted = due.length > 0 && (of === 'filled' || hasSheet);
        return [key, cell('rate', isCounted ? build.divide(ref(row, of), ref(row, 'due')) : NOTHING)];
      }),
    ),
  };
}

/**
 * 合计: a part that several departments have counts for each of them.
 * @param before how many columns there are before the first number
 * @param others those that nothing is summed up in
 */
export function totalRow(
  contents: Contents,
  { decomposition, allocation }: Shared,
  before: number,
  others: readonly string[],
): UnsizedRow {
  const { recipients } = allocation;
  const sums = SUMMED.map((column) => {
    const refs = recipients.map((_, i) => at(SUMMARY_SHEET, summaryRow(i + 1), column));
    return [column, cell('subtotal', build.sum(build.cells(refs)))] as const;
  });
  const isDue = recipients.some((share) => dueOf(contents, share).length > 0);
  const hasSheets = recipients.some(({ name }) => Object.hasOwn(decomposition.returns, name));
  return {
    key: SUMMARY_TOTAL,
    height: 24,
    cells: {
      number: cell('subtotalLabel', '合计', across(before)),
      ...Object.fromEntries(sums),
      ...Object.fromEntries(others.map((column) => [column, cell('subtotal')])),
      ...Object.fromEntries(
        RATES.map(({ key, of }) => {
          const isCounted = isDue && (of === 'filled' || hasSheets);
          return [
            key,
            cell('rate', isCounted ? build.divide(ref(SUMMARY_TOTAL, of), ref(SUMMARY_TOTAL, 'due')) : NOTHING),
          ];
        }),
      ),
    },
  };
}
