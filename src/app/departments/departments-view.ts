import { allocate, dividedSections, type Role, type Share } from '../../decomposition';
import type { OpenWorkbook } from '../../entries';
import { type DepartmentReturn, indicatorLabel, indicatorsOf, type OptionalSheet } from '../../model';
import { isOutdated } from './outdated';
import { membersCell } from './register-rows';

/** An indicator, and who has a part in it. */
export type AssignedIndicator = {
  readonly id: string;
  readonly label: string;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** The unit's own word stands over that of the document. */
  readonly isOwn: boolean;
  readonly isAssigned: boolean;
};

/** A department that may have a sheet of its own, and what would stand on it. */
export type DepartmentItem = {
  readonly name: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly roles: readonly Role[] }[];
  readonly hasSheet: boolean;
  /** Something was entered on its sheet, which therefore stays. */
  readonly isFilled: boolean;
};

export type DepartmentsView = {
  /** Whether the sheets of the decomposition have been drawn. */
  readonly isDrawn: boolean;
  readonly isOutdated: boolean;
  /** How many departments have a part in something. */
  readonly departments: number;
  readonly assigned: number;
  readonly indicators: readonly AssignedIndicator[];
  /** Groups that have a part, and whose members nobody has named. */
  readonly groups: readonly { readonly name: string; readonly count: number; readonly hasRow: boolean }[];
  readonly recipients: readonly DepartmentItem[];
  /** All names of the list, to choose from. */
  readonly names: readonly string[];
  readonly deadline: string;
  readonly sheets: readonly OptionalSheet[] | undefined;
  /** Whether something was filled in that a redrawing carries over. */
  readonly isFilled: boolean;
};

/** What the pane shows of how the work is shared out. */
export function departmentsView(opened: OpenWorkbook): DepartmentsView {
  const { template, submission } = opened;
  const { decomposition, unit } = submission;
  const allocation = allocate(template, decomposition, unit);
  const { shares, recipients } = allocation;
  const indicators = indicatorsOf({ sections: dividedSections(template) });
  const unassigned = new Set(allocation.unassigned.map(({ id }) => id));
  const named = partsByIndicator(shares);
  return {
    isDrawn: decomposition !== undefined,
    isOutdated: isOutdated(opened, allocation),
    departments: shares.filter(({ parts }) => parts.length > 0).length,
    assigned: indicators.length - unassigned.size,
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      label: indicatorLabel(indicator),
      ...(named.get(indicator.id) ?? NOBODY),
      isOwn: decomposition?.allotments[indicator.id] !== undefined,
      isAssigned: !unassigned.has(indicator.id),
    })),
    groups: shares
      .filter(({ kind, members, parts }) => kind === 'group' && members.length === 0 && parts.length > 0)
      .map(({ name, parts }) => ({
        name,
        count: parts.length,
        hasRow: decomposition !== undefined && membersCell(opened, name) !== undefined,
      })),
    recipients: recipients.map((share) => departmentItem(share, decomposition?.returns[share.name])),
    names: shares.filter(({ kind }) => kind !== 'sentence').map(({ name }) => name),
    deadline: decomposition?.deadline ?? '',
    sheets: decomposition?.sheets,
    isFilled: isFilled(opened),
  };
}

const NOBODY = { lead: [], support: [] } as const;

/** Who is named for each indicator: not those who have a part only through a group. */
function partsByIndicator(shares: readonly Share[]): ReadonlyMap<string, Pick<AssignedIndicator, 'lead' | 'support'>> {
  const found = new Map<string, { readonly lead: string[]; readonly support: string[] }>();
  for (const { name, parts } of shares) {
    for (const { indicator, roles, groups } of parts) {
      if (groups.length > 0) continue;
      const named = found.get(indicator.id) ?? { lead: [], support: [] };
      if (roles.some((role) => role !== 'support')) named.lead.push(name);
      if (roles.includes('support')) named.support.push(name);
      found.set(indicator.id, named);
    }
  }
  return found;
}

const departmentItem = ({ name, parts }: Share, content: DepartmentReturn | undefined): DepartmentItem => ({
  name,
  items: parts.map(({ indicator, roles }) => ({ id: indicator.id, label: indicatorLabel(indicator), roles })),
  hasSheet: content !== undefined,
  isFilled: Object.values(content ?? {}).some((part) => Object.keys(part).length > 0),
});

function isFilled({ submission }: OpenWorkbook): boolean {
  const { entries, review, notes, lists, parameters, evidence, contacts, decomposition } = submission;
  return (
    decomposition !== undefined ||
    evidence.length + contacts.length > 0 ||
    [entries, review, notes, lists, parameters].some((filled) => Object.keys(filled).length > 0)
  );
}
