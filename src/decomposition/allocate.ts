import { type Issue, issue } from '../issues';
import {
  type Decomposition,
  EMPTY_DECOMPOSITION,
  type Indicator,
  indicatorLabel,
  indicatorsOf,
  type Section,
  type Template,
} from '../model';
import type { Department } from './department';
import type { DepartmentKind } from './kinds';
import type { Merge } from './merge';
import { type NamingTemplate, withPrintedRoles } from './printed-roles';
import { registerOf } from './register';
import { type Role, ROLES } from './roles';

/** What a department has to do with an indicator: every role that it has, once. */
export type Part = {
  readonly indicator: Indicator;
  readonly roles: readonly Role[];
  /** The groups through which it has them; empty where it is named itself. */
  readonly groups: readonly string[];
};

/** A department with all that it has a part in, in the order of the document. */
export type Share = {
  readonly name: string;
  readonly kind: DepartmentKind;
  readonly spellings: readonly string[];
  readonly members: readonly string[];
  readonly parts: readonly Part[];
};

/** The work as it is shared out. */
export type Allocation = {
  /** Everybody on the list, in printed order; the unit's own additions come last. */
  readonly shares: readonly Share[];
  /**
   * Who gets a sheet: whoever has a part in something. A group whose members are known does not, for they have its
   * parts; one whose members are not known does, so that nothing is lost.
   */
  readonly recipients: readonly Share[];
  /** The indicators that nobody is named for. */
  readonly unassigned: readonly Indicator[];
  readonly merges: readonly Merge[];
  readonly issues: readonly Issue[];
};

/**
 * Shares the indicators of a template out among departments: as the document has it, and as the unit has decided.
 * @param unit whose work it is
 */
export function allocate(
  template: NamingTemplate,
  decomposition: Decomposition = EMPTY_DECOMPOSITION,
  unit = '',
): Allocation {
  const divided = withAllotments(withPrintedRoles(template), decomposition.allotments);
  const { departments, merges, issues } = registerOf(divided, decomposition.decisions, unit);
  const indicators = indicatorsOf(divided);
  const shares = departments.map((department) => shareOf(department, indicators));
  const assigned = new Set(shares.flatMap(({ parts }) => parts.map(({ indicator }) => indicator.id)));
  const unassigned = indicators.filter(({ id }) => !assigned.has(id));
  return {
    shares,
    recipients: shares.filter(({ parts, members }) => parts.length > 0 && members.length === 0),
    unassigned,
    merges,
    issues: [...issues, ...unassignedIssues(unassigned)],
  };
}

/** What is shared out: all indicators but those of a cover, which the unit fills in itself. */
export const dividedSections = ({ sections }: Pick<Template, 'sections'>): readonly Section[] =>
  sections.filter(({ role }) => role !== 'cover');

/** The template with the unit's word in the place of the document's, wherever it has one. */
function withAllotments(template: NamingTemplate, allotments: Decomposition['allotments']): NamingTemplate {
  const allotted = ({ responsible, ...indicator }: Indicator): Indicator => {
    const { lead = '', support = '' } = allotments[indicator.id] ?? {};
    if (isNobody(lead) && isNobody(support))
      return responsible === undefined ? indicator : { ...indicator, responsible };
    return { ...indicator, lead: [lead], support: [support] };
  };
  return {
    ...template,
    sections: dividedSections(template).map((section) => ({
      ...section,
      indicators: section.indicators.map(allotted),
    })),
  };
}

/** Signs between names, and no name. */
const isNobody = (text: string): boolean => /^[\s、，,；;。.]*$/.test(text);

function shareOf({ name, kind, spellings, members, assignments }: Department, all: readonly Indicator[]): Share {
  const parts = all.flatMap((indicator): readonly Part[] => {
    const own = assignments.filter((one) => one.indicator === indicator.id);
    if (own.length === 0) return [];
    return [
      {
        indicator,
        roles: ROLES.filter((role) => own.some((one) => one.role === role)),
        groups: [...new Set(own.flatMap(({ group }) => group ?? []))],
      },
    ];
  });
  return { name, kind, spellings, members, parts };
}

function unassignedIssues(unassigned: readonly Indicator[]): readonly Issue[] {
  const [first] = unassigned;
  if (!first) return [];
  const names = unassigned.slice(0, NAMED).map(indicatorLabel).join('、');
  return [
    issue(
      'K307',
      { id: first.id },
      { count: unassigned.length, names: unassigned.length > NAMED ? `${names}等` : names },
    ),
  ];
}

/** So many are named; the rest are only counted. */
const NAMED = 5;
