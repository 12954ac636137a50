import { allocate, type Allocation } from '../decomposition';
import { type Issue, issue } from '../issues';
import {
  clausesOf,
  type Contact,
  type Decisions,
  type Decomposition,
  type DepartmentReturn,
  EMPTY_DECOMPOSITION,
  EMPTY_RETURN,
  indicatorLabel,
  type OptionalSheet,
  type Submission,
  type Template,
} from '../model';
import { hasContacts } from '../sheets';
import { foldText } from './text';

/** How the work is to be shared out; what is absent stays as it is. */
export type DecomposeRequest = {
  /** Added to what is decided already; a name, alias or group that is there is decided anew. */
  readonly decisions?: Decisions;
  readonly allotments?: Decomposition['allotments'];
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
  const { deadline = before.deadline } = request;
  const draft: Decomposition = {
    decisions: decideAlso(before.decisions, request.decisions ?? {}),
    allotments: { ...before.allotments, ...request.allotments },
    ...(deadline === undefined ? {} : { deadline }),
    sheets: request.sheets ?? before.sheets,
    returns: {},
  };
  const allocation = allocate(template, draft);
  const renamed = renamer(draft.decisions);
  const kept = renameAll(before.returns, renamed);
  const { names, unknown } = wanted(request.departments, allocation, Object.keys(kept));
  const returns = Object.fromEntries(
    [...new Set([...names, ...Object.keys(kept).filter((name) => isFilled(kept[name]))])].map((name) => [
      name,
      kept[name] ?? EMPTY_RETURN,
    ]),
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
      ...unknown.map((found) => issue('K304', {}, { found })),
      ...misfits(template, allocation, returns),
    ],
  };
}

function decideAlso(before: Decisions, more: Decisions): Decisions {
  const departments = [...new Set([...(before.departments ?? []), ...(more.departments ?? [])])];
  const apart = [...(before.apart ?? []), ...(more.apart ?? [])];
  return {
    ...(departments.length > 0 ? { departments } : {}),
    ...(before.aliases || more.aliases ? { aliases: { ...before.aliases, ...more.aliases } } : {}),
    ...(apart.length > 0 ? { apart } : {}),
    ...(before.members || more.members ? { members: { ...before.members, ...more.members } } : {}),
  };
}

/** What a department is called now that aliases may have given it another name. */
function renamer({ aliases = {} }: Decisions): (name: string) => string {
  return (name) => {
    const seen = new Set<string>();
    let found = name;
    for (let next = aliases[found]; next !== undefined && !seen.has(found); next = aliases[found]) {
      seen.add(found);
      found = next;
    }
    return found;
  };
}

/** What departments have entered, under the names that they bear now; of two that became one, each keeps its part. */
function renameAll(
  returns: Decomposition['returns'],
  renamed: (name: string) => string,
): Readonly<Record<string, DepartmentReturn>> {
  const result: Record<string, DepartmentReturn> = {};
  for (const [name, content] of Object.entries(returns)) {
    const now = renamed(name);
    const other = result[now];
    result[now] = other
      ? {
          entries: { ...content.entries, ...other.entries },
          notes: { ...content.notes, ...other.notes },
          materials: { ...content.materials, ...other.materials },
          person: { ...content.person, ...other.person },
        }
      : content;
  }
  return result;
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

const isFilled = (content: DepartmentReturn | undefined): boolean =>
  content !== undefined && Object.values(content).some((part) => Object.keys(part).length > 0);

/** What stands on the sheets of departments that have no part in it, or in nothing at all. */
function misfits(template: Template, { recipients }: Allocation, returns: Decomposition['returns']): readonly Issue[] {
  const places = clausesOf(template);
  return Object.entries(returns).flatMap(([name, { entries, notes }]) => {
    const given = new Set([...Object.keys(entries), ...Object.keys(notes)]);
    const parts = recipients.find((share) => share.name === name)?.parts;
    if (!parts) return given.size > 0 ? [issue('K308', {}, { name, count: given.size })] : [];
    const own = new Set(parts.map(({ indicator }) => indicator.id));
    const others = places.filter(({ indicator, clause }) => given.has(clause.id) && !own.has(indicator.id));
    const names = [...new Set(others.map(({ indicator }) => indicatorLabel(indicator)))].join('、');
    return others.length > 0 ? [issue('K309', {}, { name, count: others.length, names })] : [];
  });
}

/** The contacts with a row for every body that has a part in something. */
function withBodies(
  contacts: readonly Contact[],
  { recipients }: Allocation,
  renamed: (name: string) => string,
): readonly Contact[] {
  const now = contacts.map((contact) =>
    contact.department === undefined ? contact : { ...contact, department: renamed(contact.department) },
  );
  const isEmpty = ({ department, ...person }: Contact): boolean =>
    department !== undefined && Object.values(person).every((text) => text === '');
  const named = (contact: Contact): string => foldText(contact.department ?? '');
  // Of two rows that have become one department's, an empty one is not needed.
  const distinct = now.filter(
    (contact, i) =>
      !isEmpty(contact) ||
      !now.some((other, j) => j !== i && named(other) === named(contact) && (j < i || !isEmpty(other))),
  );
  const known = new Set(distinct.map(named));
  return [
    ...distinct,
    ...recipients
      .filter(({ name, kind }) => kind === 'body' && !known.has(foldText(name)))
      .map(({ name }): Contact => ({ department: name })),
  ];
}
