import { type Issue, issue, type Place } from '../issues';
import { type EntryValue, indicatorLabel } from '../model';
import { definitionOf } from '../rules';
import type { Allocation, Share } from './allocate';
import type { MergedEntries } from './merge-entries';
import type { Conflict, Gap, Returned, Spot } from './merge-report';
import { askedOf } from './returns-gaps';

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
      ...given.map(({ department, value }) => `${department} ${told(value)}`),
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

export const silentIssues = (silent: readonly Share[]): readonly Issue[] =>
  silent.map(({ name, parts }) =>
    issue('K314', {}, { name, count: parts.flatMap(({ indicator }) => askedOf(indicator)).length }),
  );

/** So many are named; the rest are only counted. */
const NAMED = 5;

/** The indicators: with how many of their clauses, where it is more than one, and who has answered for them. */
function namesOf(gaps: readonly Gap[]): string {
  const indicators = [...new Set(gaps.map(({ indicator }) => indicator))];
  const names = indicators.slice(0, NAMED).map((indicator) => {
    const own = gaps.filter((gap) => gap.indicator === indicator);
    const givenBy = (own[0]?.givenBy ?? []).filter((name) => own.every((gap) => gap.givenBy.includes(name)));
    const remarks = [
      ...(own.length > 1 ? [`${own.length}处`] : []),
      ...(givenBy.length > 0 ? [`${givenBy.join('、')}已填`] : []),
    ];
    return indicatorLabel(indicator) + (remarks.length > 0 ? `（${remarks.join('，')}）` : '');
  });
  return names.join('、') + (indicators.length > NAMED ? '等' : '');
}

/** Which field of an entry that has several: （2021年）. */
function fieldLabel({ clause: { rule }, field: { key, label } }: Spot): string {
  return definitionOf(rule).entry(rule).fields.length === 1 ? '' : `（${label ?? key}）`;
}

/** Longest value in a message. */
const LONGEST_VALUE = 30;

function told(value: EntryValue): string {
  const text = String(value).trim().replace(/\s+/g, ' ');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

const inFile = (file: string | undefined): Place => (file === undefined ? {} : { file });
