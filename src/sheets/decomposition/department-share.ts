import { dividedSections, type Part, type Share } from '../../decomposition';
import {
  type Clause,
  type ClauseInPlace,
  type DepartmentReturn,
  EMPTY_RETURN,
  type Indicator,
  type Section,
  type Template,
} from '../../model';
import { isRequired } from '../../scoring';
import type { Contents } from '../contents';
import type { Shared } from './shared';

/** An indicator on a department's sheet. */
export type Item = {
  readonly section: Section;
  readonly indicator: Indicator;
  /** The department's part in it; nothing where it no longer has any. */
  readonly part?: Part;
};

/** What a department's sheet is drawn from. */
export type DepartmentContents = {
  readonly contents: Contents;
  readonly share: Share;
  /** What stands on the sheet. */
  readonly content: DepartmentReturn;
  /** In the order of the document. */
  readonly items: readonly Item[];
  /** Those of which something stands on the sheet although the department has no part in them any more. */
  readonly left: readonly Item[];
};

/**
 * What a department has a part in; nothing, where it has a sheet all the same.
 * @throws Error for a name that is neither among the departments nor on a sheet
 */
export function shareNamed({ decomposition, allocation }: Shared, name: string): Share {
  const found = allocation.shares.find((share) => share.name === name);
  if (found) return found;
  if (!Object.hasOwn(decomposition.returns, name)) throw new Error(`no department ${name}`);
  return { name, kind: 'body', spellings: [], members: [], parts: [] };
}

/** Gathers what the sheet of a department shows. */
export function departmentContents(contents: Contents, { decomposition }: Shared, share: Share): DepartmentContents {
  const content = decomposition.returns[share.name] ?? EMPTY_RETURN;
  const parts = new Map(share.parts.map((part) => [part.indicator.id, part]));
  const all = indicatorsIn(contents.template).map(({ section, indicator }): Item => {
    const part = parts.get(indicator.id);
    return { section, indicator, ...(part ? { part } : {}) };
  });
  return {
    contents,
    share,
    content,
    items: all.filter(({ part }) => part !== undefined),
    left: all.filter(({ part, indicator }) => part === undefined && isFilled(indicator, content)),
  };
}

const indicatorsIn = (template: Template): readonly Item[] =>
  dividedSections(template).flatMap((section) => section.indicators.map((indicator) => ({ section, indicator })));

/** Whether anything stands on the sheet for an indicator. */
const isFilled = ({ id, clauses }: Indicator, { entries, notes, materials }: DepartmentReturn): boolean =>
  materials[id] !== undefined ||
  clauses.some((clause) => Boolean(entries[clause.id]) || notes[clause.id] !== undefined);

/** The clauses of some indicators, each with where it stands. */
export const clausesIn = (items: readonly Item[]): readonly ClauseInPlace[] =>
  items.flatMap(({ section, indicator }) => indicator.clauses.map((clause) => ({ section, indicator, clause })));

/** The clauses that the department has to answer. */
export const requiredOf = ({ items }: Pick<DepartmentContents, 'items'>): readonly Clause[] =>
  clausesIn(items)
    .filter(isRequired)
    .map(({ clause }) => clause);
