import { type Issue, issue, type Place } from '../issues';
import { type EntryValue, indicatorLabel } from '../model';
import { definitionOf } from '../rules';
import type { Allocation, Share } from './allocate';
import type { MergedEntries } from './merge-entries';
import { fileNameOf } from './merge-given';
import type { Conflict, Gap, Returned, Spot } from './merge-report';
import { type Asked, countAsked } from './returns-gaps';

/** Departments that have sent several files. */
export function repeatIssues(returned: readonly Returned[]): readonly Issue[] {
  const counts = new Map<string, number>();
  for (const { department } of returned) counts.set(department, (counts.get(department) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count > 1 ? issue('K311', {}, { name, count }) : []));
}

/** Departments that are not on the list. */
export function strangerIssues({ shares }: Allocation, returned: readonly Returned[]): readonly Issue[] {
  const known = new Set(shares.map(({ name }) => name));
  const strangers = returned.filter(({ department }) => !known.has(department));
  return strangers
    .filter(({ department }, i) => i === strangers.findIndex((one) => one.department === department))
    .map(({ department, file }) => issue('K315', inFile(file), { name: department }));
}

/** What departments that are on the list have given for indicators of others: one for each. */
export function foreignIssues({ shares }: Allocation, foreign: MergedEntries['foreign']): readonly Issue[] {
  return shares.flatMap(({ name }) => {
    const own = foreign.filter(({ department }) => department === name);
    const clauses = own.filter(({ clause }, i) => i === own.findIndex((one) => one.clause === clause));
    const [first] = own;
    return first ? issue('K320', inFile(first.file), { name, count: clauses.length, names: namesOf(clauses) }) : [];
  });
}

export const refusedIssues = (refused: MergedEntries['refused']): readonly Issue[] =>
  refused.map(({ department, value, file, ...spot }) =>
    issue(
      'K316',
      { ...inFile(file), id: spot.clause.id },
      { name: department, indicator: indicatorLabel(spot.indicator), field: fieldLabel(spot), found: told(value) },
    ),
  );

export const conflictIssues = (conflicts: readonly Conflict[]): readonly Issue[] =>
  conflicts.map(({ given, stands, ...spot }) => {
    const values = [
      ...given.map((one) => `${one.department}${inBrackets(fileNameOf(given, one))} ${told(one.value)}`),
      ...(stands === undefined ? [] : [`本单位现填 ${told(stands)}`]),
    ];
    return issue(
      'K312',
      { id: spot.clause.id },
      { indicator: indicatorLabel(spot.indicator), field: fieldLabel(spot), values: values.join('、') },
    );
  });

/** One for each department. */
export function gapIssues(gaps: readonly Gap[]): readonly Issue[] {
  return [...new Set(gaps.map(({ department }) => department))].map((name) => {
    const own = gaps.filter(({ department }) => department === name);
    return issue('K313', {}, { name, count: own.length, names: namesOf(own) });
  });
}

export const silentIssues = (silent: readonly Share[], asked: Asked): readonly Issue[] =>
  silent.map((share) => issue('K314', {}, { name: share.name, count: countAsked(share, asked) }));

/** So many are named; the rest are only counted. */
const NAMED = 5;

/** The indicators: with how many of their clauses, where it is more than one, and who has answered for them instead. */
function namesOf(clauses: readonly (Pick<Spot, 'indicator'> & Partial<Pick<Gap, 'givenBy'>>)[]): string {
  const indicators = [...new Set(clauses.map(({ indicator }) => indicator))];
  const names = indicators.slice(0, NAMED).map((indicator) => {
    const own = clauses.filter((one) => one.indicator === indicator);
    const givenBy = (own[0]?.givenBy ?? []).filter((name) => own.every((one) => one.givenBy?.includes(name)));
    const remarks = [
      ...(own.length > 1 ? [`${own.length}处`] : []),
      ...(givenBy.length > 0 ? [`${givenBy.join('、')}已填`] : []),
    ];
    return indicatorLabel(indicator) + inBrackets(remarks.join('，'));
  });
  return names.join('、') + (indicators.length > NAMED ? '等' : '');
}

/** Which field of an entry that has several: （2021年）. */
function fieldLabel({ clause: { rule }, field: { key, label } }: Spot): string {
  return definitionOf(rule).entry(rule).fields.length === 1 ? '' : inBrackets(label ?? key);
}

const inBrackets = (remark = ''): string => (remark === '' ? '' : `（${remark}）`);

/** Longest value in a message. */
const LONGEST_VALUE = 30;

function told(value: EntryValue): string {
  const text = String(value).trim().replace(/\s+/g, ' ');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

const inFile = (file: string | undefined): Place => (file === undefined ? {} : { file });
