import { allocate, type Allocation, isNothing, mayMean } from '../decomposition';
import { type Issue, issue } from '../issues';
import {
  clausesOf,
  type Decisions,
  type Decomposition,
  EMPTY_DECOMPOSITION,
  EMPTY_RETURN,
  indicatorLabel,
  type OptionalSheet,
  type Submission,
  type Template,
} from '../model';
import { hasContacts } from '../sheets';
import { decideAlso, renameAll, renamer, withBodies } from './renames';

/** How the work is to be shared out; what is absent stays as it is. */
export type DecomposeRequest = {
  /** Added to what is decided already; a name, alias or group that is there is decided anew. */
  readonly decisions?: Decisions;
  readonly allotments?: Decomposition['allotments'];
  /** '' for none. */
  readonly deadline?: string;
  readonly sheets?: readonly OptionalSheet[];
  /** Who gets a sheet; `kept` are those who have one. */
  readonly departments: 'all' | 'none' | 'kept' | readonly string[];
};

export type Decomposed = {
  readonly submission: Submission;
  readonly allocation: Allocation;
  readonly issues: readonly Issue[];
};

/**
 * Shares the work out, for the first time or again. What departments have entered stays, and goes along with a
 * department that got another name; what no longer fits is told. Every body gets a row among the contacts.
 */
export function decompose(template: Template, submission: Submission, request: DecomposeRequest): Decomposed {
  const before = submission.decomposition ?? EMPTY_DECOMPOSITION;
  const deadline = request.deadline ?? before.deadline ?? '';
  const draft: Decomposition = {
    decisions: decideAlso(before.decisions, request.decisions ?? {}),
    allotments: { ...before.allotments, ...request.allotments },
    ...(deadline === '' ? {} : { deadline }),
    sheets: request.sheets ?? before.sheets,
    returns: {},
  };
  const allocation = allocate(template, draft, submission.unit);
  const renamed = renamer(draft.decisions, allocation);
  const { returns: kept, issues: differing } = renameAll(before.returns, renamed, template);
  const { names, unknown } = wanted(request.departments, allocation, [...kept.keys()]);
  const filled = [...kept].filter(([, content]) => !isNothing(content)).map(([name]) => name);
  const returns = Object.fromEntries(
    [...new Set([...names, ...filled])].map((name) => [name, kept.get(name) ?? EMPTY_RETURN]),
  );
  return {
    submission: {
      ...submission,
      contacts: hasContacts(template) ? withBodies(submission.contacts, allocation, renamed) : submission.contacts,
      decomposition: { ...draft, returns },
    },
    allocation,
    issues: [
      ...allocation.issues,
      ...unknown.map((found) => unknownIssue(found, allocation)),
      ...differing,
      ...misfits(template, allocation, returns),
    ],
  };
}

/** The departments that are to have a sheet, in the order of the document, and names that are none. */
function wanted(
  departments: DecomposeRequest['departments'],
  { recipients }: Allocation,
  kept: readonly string[],
): { readonly names: readonly string[]; readonly unknown: readonly string[] } {
  const names = recipients.map(({ name }) => name);
  switch (departments) {
    case 'all':
      return { names, unknown: [] };
    case 'none':
      return { names: [], unknown: [] };
    case 'kept':
      return { names: names.filter((name) => kept.includes(name)), unknown: [] };
    default:
      return {
        names: names.filter((name) => departments.includes(name)),
        unknown: departments.filter((name) => !names.includes(name)),
      };
  }
}

function unknownIssue(found: string, { shares }: Allocation): Issue {
  const names = shares.filter(({ name }) => mayMean(name, found)).map(({ name }) => name);
  return issue('K321', {}, { found, names: names.join('、') || '（无）' });
}

/** What stands on the sheets of departments that have no part in it, or in nothing at all. */
function misfits(template: Template, { recipients }: Allocation, returns: Decomposition['returns']): readonly Issue[] {
  const places = clausesOf(template);
  return Object.entries(returns).flatMap(([name, { entries, notes, materials, person }]) => {
    const given = new Set([...Object.keys(entries), ...Object.keys(notes)]);
    const parts = recipients.find((share) => share.name === name)?.parts;
    const count = given.size + Object.keys(materials).length + Object.keys(person).length;
    if (!parts) return count > 0 ? [issue('K308', {}, { name, count })] : [];
    const own = new Set(parts.map(({ indicator }) => indicator.id));
    const others = places.filter(
      ({ indicator, clause }) =>
        !own.has(indicator.id) &&
        (given.has(clause.id) || (clause === indicator.clauses[0] && materials[indicator.id] !== undefined)),
    );
    const names = [...new Set(others.map(({ indicator }) => indicatorLabel(indicator)))].join('、');
    return others.length > 0 ? [issue('K309', {}, { name, count: others.length, names })] : [];
  });
}
