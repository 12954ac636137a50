import type { Share } from '../decomposition';
import type { Decomposed } from '../entries';
import type { Issue } from '../issues';
import { indicatorLabel, type Template } from '../model';
import type { Console } from './console';
import type { FilesOf } from './write-departments';

/** How the work is shared out, as other programs read it. */
export function decomposeJson(
  { id }: Template,
  { submission, allocation }: Decomposed,
  files: FilesOf,
  issues: readonly Issue[],
  console: Console,
): object {
  return {
    template: id,
    unit: submission.unit,
    departments: allocation.shares.map((share) => shareJson(share, files.get(share.name))),
    unassigned: allocation.unassigned.map((indicator) => indicator.id),
    merges: allocation.merges,
    issues: issues.map((one) => console.toJson(one)),
  };
}

const shareJson = ({ name, kind, members, parts }: Share, file: string | undefined): object => ({
  name,
  kind,
  members,
  ...(file === undefined ? {} : { file }),
  items: parts.map(({ indicator, roles, groups }) => ({
    id: indicator.id,
    number: indicator.number,
    title: indicator.title,
    roles,
    groups,
  })),
});

/** How the work is shared out, for a person to read: a line for each department. */
export function decomposeText(
  { title }: Template,
  { submission, allocation }: Decomposed,
  names: readonly string[],
  files: FilesOf,
): string {
  const shares = allocation.recipients.filter(({ name }) => names.includes(name));
  return [[submission.unit, title].filter(Boolean).join('  '), ...shares.map((share) => shareLine(share, files))].join(
    '\n',
  );
}

/** So many items are named; the rest are only counted. */
const NAMED = 3;

function shareLine({ name, parts }: Share, files: FilesOf): string {
  const labels = parts.slice(0, NAMED).map(({ indicator }) => indicatorLabel(indicator));
  const file = files.get(name);
  return [name, `${parts.length} 项`, file ?? `${labels.join('；')}${parts.length > NAMED ? '等' : ''}`].join('\t');
}

/** How many departments and items there are, in both languages. */
export function totalsText({ allocation: { recipients, unassigned } }: Decomposed): {
  readonly zh: string;
  readonly en: string;
} {
  const assigned = new Set(recipients.flatMap(({ parts }) => parts.map(({ indicator }) => indicator.id))).size;
  return {
    zh: `${recipients.length} 个部门，已分配 ${assigned} 项，未分配 ${unassigned.length} 项`,
    en: `${recipients.length} departments, ${assigned} items assigned, ${unassigned.length} not`,
  };
}
