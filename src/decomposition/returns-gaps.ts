import type { Clause, DepartmentReturn, Indicator } from '../model';
import { definitionOf, type EntryField } from '../rules';
import type { Allocation, Share } from './allocate';
import type { Gap, MergeOptions, Returned } from './merge-report';
import { isNothing } from './returns-overlay';
import { filled } from './returns-values';

type Returns = Readonly<Record<string, DepartmentReturn>>;

/** Recipients of whom nothing has come, neither now nor before. A file is something, even an empty one. */
export function silentOf(
  { recipients }: Allocation,
  returns: Returns,
  returned: readonly Returned[],
): readonly Share[] {
  const sent = new Set(returned.flatMap(({ department, file }) => (file === undefined ? [] : department)));
  return recipients.filter(({ name }) => {
    const found = returns[name];
    return !sent.has(name) && (found === undefined || isNothing(found));
  });
}

/** What those who have returned something have not answered. */
export function gapsOf(
  { recipients }: Allocation,
  silent: readonly Share[],
  returns: Returns,
  isRight: MergeOptions['isRight'],
): readonly Gap[] {
  return recipients
    .filter((share) => !silent.includes(share))
    .flatMap(({ name: department, parts }) =>
      parts.flatMap(({ indicator }) =>
        askedOf(indicator).flatMap((clause): readonly Gap[] => {
          const fields = missingIn(clause, returns[department]);
          if (fields.length === 0) return [];
          const givenBy = Object.entries(returns).flatMap(([name, one]) =>
            name !== department && gives(one, clause, fields, isRight) ? name : [],
          );
          return [{ indicator, clause, department, fields, givenBy }];
        }),
      ),
    );
}

/** The clauses of an indicator that have to be answered. */
export const askedOf = ({ clauses }: Indicator): readonly Clause[] =>
  clauses.filter((clause) => !clause.optional && fieldsOf(clause).length > 0);

const fieldsOf = ({ rule }: Clause): readonly EntryField[] => definitionOf(rule).entry(rule).fields;

/** The fields that an answer lacks. Where each may be left out, any of them is an answer. */
function missingIn(clause: Clause, content: DepartmentReturn | undefined): readonly EntryField[] {
  const fields = fieldsOf(clause);
  const entry = content?.entries[clause.id];
  const blank = fields.filter(({ key }) => filled(entry?.[key]) === undefined);
  const required = fields.filter(({ optional }) => !optional);
  if (required.length > 0) return blank.filter((field) => required.includes(field));
  return blank.length === fields.length ? blank : [];
}

/** Whether a return has what is missing in another: all of it or, where each field may be left out, some. */
function gives(
  { entries }: DepartmentReturn,
  clause: Clause,
  fields: readonly EntryField[],
  isRight: MergeOptions['isRight'],
): boolean {
  const isGiven = (field: EntryField) => {
    const value = filled(entries[clause.id]?.[field.key]);
    return value !== undefined && isRight(value, clause, field);
  };
  return fields.every(({ optional }) => optional) ? fields.some(isGiven) : fields.every(isGiven);
}
