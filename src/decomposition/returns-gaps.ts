import { type Clause, clausesOf, type DepartmentReturn, isRequired, type Template } from '../model';
import { definitionOf, type EntryField } from '../rules';
import type { Allocation, Share } from './allocate';
import type { Gap, MergeOptions, Returned } from './merge-report';
import { isNothing, overlaid } from './returns-overlay';
import { filled } from './returns-values';

type Returns = Readonly<Record<string, DepartmentReturn>>;

/** Recipients who have to answer something and of whom nothing has come, neither now nor before. A file is something, even an empty one. */
export function silentOf(
  { recipients }: Allocation,
  returns: Returns,
  returned: readonly Returned[],
  asked: Asked,
): readonly Share[] {
  const sent = new Set(returned.flatMap(({ department, file }) => (file === undefined ? [] : department)));
  return recipients.filter((share) => {
    const found = returns[share.name];
    return !sent.has(share.name) && countAsked(share, asked) > 0 && (found === undefined || isNothing(found));
  });
}

/**
 * What those who have returned something have not answered. What a department sends now is all that it says: what it had
 * returned before and has left out of that is missing, too, though it is kept.
 * @param returns what each department has returned until now
 */
export function gapsOf(
  { recipients }: Allocation,
  silent: readonly Share[],
  returns: Returns,
  returned: readonly Returned[],
  asked: Asked,
  isRight: MergeOptions['isRight'],
): readonly Gap[] {
  const sent = returned.filter(({ file }) => file !== undefined);
  const now: Returns = { ...returns, ...overlaid({}, sent) };
  return recipients
    .filter((share) => !silent.includes(share))
    .flatMap(({ name: department, parts }) =>
      parts.flatMap(({ indicator }) =>
        indicator.clauses.flatMap((clause): readonly Gap[] => {
          const fields = missingIn(clause, asked.has(clause), now[department], returns[department]);
          if (fields.length === 0) return [];
          const givenBy = Object.entries(now).flatMap(([name, one]) =>
            name !== department && gives(one, clause, fields, isRight) ? name : [],
          );
          return [{ indicator, clause, department, fields, givenBy }];
        }),
      ),
    );
}

/** The clauses that have to be answered. */
export type Asked = ReadonlySet<Clause>;

export const askedIn = (template: Pick<Template, 'sections'>): Asked =>
  new Set(
    clausesOf(template)
      .filter((place) => isRequired(place) && fieldsOf(place.clause).length > 0)
      .map(({ clause }) => clause),
  );

/** How many of them a department has to answer. */
export const countAsked = ({ parts }: Share, asked: Asked): number =>
  parts.reduce((sum, { indicator }) => sum + indicator.clauses.filter((clause) => asked.has(clause)).length, 0);

const fieldsOf = ({ rule }: Clause): readonly EntryField[] => definitionOf(rule).entry(rule).fields;

/** The fields that an answer lacks: those that are asked for, and those that had an answer. */
function missingIn(
  clause: Clause,
  isAsked: boolean,
  now?: DepartmentReturn,
  kept?: DepartmentReturn,
): readonly EntryField[] {
  const fields = fieldsOf(clause);
  const isFilled = (content: DepartmentReturn | undefined, key: string | undefined) =>
    key !== undefined && filled(content?.entries[clause.id]?.[key]) !== undefined;
  const blank = fields.filter(({ key }) => !isFilled(now, key));
  const owed = isAsked ? owedOf(fields, blank) : [];
  return blank.filter((field) => owed.includes(field) || (isFilled(kept, field.key) && !isFilled(now, field.instead)));
}

/** Of blank fields, those that have to be filled. Where each may be left out, any of them is an answer. */
function owedOf(fields: readonly EntryField[], blank: readonly EntryField[]): readonly EntryField[] {
  if (fields.some(({ optional }) => !optional)) return blank.filter(({ optional }) => !optional);
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
