import { ROLES, type Share } from '../../decomposition';
import { build, type CellRef, type Expression } from '../../formula';
import { type ClauseInPlace, clausesOf, isRequired } from '../../model';
import { rowsOf, STATUS, statusCell } from '../../scoring';
import type { Contents } from '../contents';
import { departmentSheetId, SUMMARY_SHEET } from '../ids';
import { across, at, cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { TAKEN } from './department-answer';
import { tableKeys } from './department-blocks';
import { TAKEN_COLUMN } from './department-columns';
import { departmentContents, shareNamed } from './department-share';
import { returnedCell } from './keys';
import type { Shared } from './shared';
import { KIND_WORDS } from './words';

/** Row keys of 部门汇总. */
export const summaryRow = (number: number): string => `summary/${number}`;
export const SUMMARY_TOTAL = 'total';

/** What stands where there is nothing to be counted. */
const NOTHING = '—';

/**
 * What is summed up below: the parts, what has to be answered, what came back, what of it is wrong, what of it is not
 * what others say, what is filled in.
 */
const SUMMED = [...ROLES, 'total', 'due', 'returned', 'faulty', 'disputed', 'filled'] as const;
/** Rates, each of a number of the same row. */
export const RATES = [
  { key: 'returnRate', of: 'returned' },
  { key: 'fillRate', of: 'filled' },
] as const;

const ref = (row: string, column: string): Expression => build.ref(at(SUMMARY_SHEET, row, column));

/** Whoever has a part in something, and those that have a sheet although they no longer have any. */
export function summaryShares(shared: Shared): readonly Share[] {
  const { recipients } = shared.allocation;
  const names = new Set(recipients.map(({ name }) => name));
  const others = Object.keys(shared.decomposition.returns).filter((name) => !names.has(name));
  return [...recipients, ...others.map((name) => shareNamed(shared, name))];
}

/** The clauses of that in which a department has a part. */
function clausesOfShare({ template }: Contents, { parts }: Share): readonly ClauseInPlace[] {
  const own = new Set(parts.map(({ indicator }) => indicator.id));
  return clausesOf(template).filter(({ indicator }) => own.has(indicator.id));
}

/** A department: its parts, what has come back from it, and what of that the unit has filled in. */
export function summaryCells(contents: Contents, shared: Shared, share: Share, row: string): Record<string, CellSpec> {
  const all = clausesOfShare(contents, share);
  const due = all.filter(isRequired);
  // Rows between those of the clauses have no status; with them the cells are one area, which prints short.
  const cellsOf = (some: readonly ClauseInPlace[], status: (row: string) => CellRef): readonly CellRef[] =>
    some.flatMap(({ clause }) => rowsOf(clause).map(status));
  const hasSheet = Object.hasOwn(shared.decomposition.returns, share.name);
  const returned = (some: readonly ClauseInPlace[], status: string) =>
    hasSheet
      ? build.countIf(
          cellsOf(some, (key) => returnedCell(share.name, key)),
          status,
        )
      : NOTHING;
  return {
    name: cell('text', share.name),
    kind: cell('centred', KIND_WORDS[share.kind]),
    ...Object.fromEntries(
      ROLES.map((role) => [role, cell('centred', share.parts.filter(({ roles }) => roles.includes(role)).length)]),
    ),
    total: cell('computed', share.parts.length),
    due: cell('computed', due.length),
    returned: cell('centred', returned(due, STATUS.answered)),
    // What may be left out can be wrong, too.
    faulty: cell('centred', returned(all, STATUS.invalid)),
    disputed: cell('centred', hasSheet ? disputedCount(contents, shared, share) : NOTHING),
    filled: cell('centred', build.countIf(cellsOf(due, statusCell), STATUS.answered)),
    ...Object.fromEntries(
      RATES.map(({ key, of }) => {
        const isCounted = due.length > 0 && (of === 'filled' || hasSheet);
        return [key, cell('rate', isCounted ? build.divide(ref(row, of), ref(row, 'due')) : NOTHING)];
      }),
    ),
  };
}

/** How much of what stands on the sheet of a department is not what another one says, or what the main sheet has. */
function disputedCount(contents: Contents, shared: Shared, share: Share): Expression {
  const taken = tableKeys(departmentContents(contents, shared, share)).map((row) =>
    at(departmentSheetId(share.name), row, TAKEN_COLUMN),
  );
  return build.add(build.countIf(taken, TAKEN.disputed), build.countIf(taken, TAKEN.differs));
}

/**
 * 合计: a part that several departments have counts for each of them.
 * @param shares those with a row
 * @param before how many columns there are before the first number
 * @param others those that nothing is summed up in
 */
export function totalRow(
  contents: Contents,
  { decomposition }: Shared,
  shares: readonly Share[],
  before: number,
  others: readonly string[],
): UnsizedRow {
  const sums = SUMMED.map((column) => {
    const refs = shares.map((_, i) => at(SUMMARY_SHEET, summaryRow(i + 1), column));
    return [column, cell('subtotal', build.sum(build.cells(refs)))] as const;
  });
  const isDue = shares.some((share) => clausesOfShare(contents, share).filter(isRequired).length > 0);
  const hasSheets = shares.some(({ name }) => Object.hasOwn(decomposition.returns, name));
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
