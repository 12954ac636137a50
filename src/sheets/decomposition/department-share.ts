import { dividedSections, type Part, type Share } from '../../decomposition';
import {
  type Clause,
  type ClauseInPlace,
  type DepartmentReturn,
  EMPTY_RETURN,
  type Indicator,
  type Section,
  type Template,
  isRequired,
} from '../../model';
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
  /** The departments that have a sheet on which an indicator stands, in the order of the sheets. */
  readonly holders: (indicatorId: string) => readonly string[];
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
export function departmentContents(contents: Contents, shared: Shared, share: Share): DepartmentContents {
  const content = shared.decomposition.returns[share.name] ?? EMPTY_RETURN;
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
    holders: (indicatorId) => holdersIn(contents.template, shared).get(indicatorId) ?? [],
  };
}

type Holders = ReadonlyMap<string, readonly string[]>;

/** Every sheet of a department asks for the same: it is found once. */
const known = new WeakMap<Shared, Holders>();

function holdersIn(template: Template, shared: Shared): Holders {
  const seen = known.get(shared);
  if (seen) return seen;
  const found = new Map<string, string[]>();
  const all = indicatorsIn(template);
  for (const [name, content] of Object.entries(shared.decomposition.returns)) {
    const own = new Set(shareNamed(shared, name).parts.map(({ indicator }) => indicator.id));
    for (const { indicator } of all.filter((one) => own.has(one.indicator.id) || isFilled(one.indicator, content))) {
      found.set(indicator.id, [...(found.get(indicator.id) ?? []), name]);
    }
  }
  known.set(shared, found);
  return found;
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
