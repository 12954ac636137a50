import {
  type Conflict,
  fileNameOf,
  type Gap,
  type MergeReport,
  type Refused,
  type Returned,
  type Spot,
  type Taken,
} from '../decomposition';
import type { Issue } from '../issues';
import { type EntryValue, indicatorLabel, type Template } from '../model';
import { rolesText } from '../sheets';

/** What the text tells of at length: conflicts, what is missing, who has not answered, what is wrong. */
const TOLD: readonly Issue['code'][] = ['K312', 'K313', 'K314', 'K316'];
export const isTold = ({ code }: Issue): boolean => TOLD.includes(code);

/** What came of a merge, for a person to read. */
export function mergeText(
  { title }: Template,
  { submission, taken, same, conflicts, refused, gaps, silent, materials, people }: MergeReport,
  returned: readonly Returned[],
): string {
  const names = new Set(returned.map(({ department }) => department));
  return [
    `${submission.unit}  ${title}`,
    `收到 ${names.size} 个部门的 ${returned.length} 份分解表`,
    ...block('采用', taken.map(takenLine)),
    `相同 ${same} 项`,
    ...block('有出入', conflicts.map(conflictLine)),
    ...block('不符合要求', refused.map(refusedLine)),
    ...gapLines(gaps),
    ...(silent.length === 0 ? [] : [`未交回 ${silent.length} 个部门：${silent.map(({ name }) => name).join('、')}`]),
    ...(materials === 0 ? [] : [`材料清单增加 ${materials} 份`]),
    ...(people === 0 ? [] : [`联系人信息表更新 ${people} 人`]),
  ].join('\n');
}

/** 采用 2 项：, and each of them; no list where there is none. */
const block = (heading: string, lines: readonly string[]): readonly string[] => [
  `${heading} ${lines.length} 项${lines.length === 0 ? '' : '：'}`,
  ...lines.map((line) => `  ${line}`),
];

const takenLine = ({ value, from, replaced, ...spot }: Taken): string =>
  `${spotText(spot)}  ${valueText(value)} ← ${from.join('、')}${replaced === undefined ? '' : `（原为 ${valueText(replaced)}）`}`;

function conflictLine({ given, stands, ...spot }: Conflict): string {
  const said = given.map((one) => {
    const { department, roles, value } = one;
    const remarks = [...(roles.length === 0 ? [] : [rolesText(roles)]), fileNameOf(given, one) ?? []].flat();
    return `${department}${remarks.length === 0 ? '' : `（${remarks.join('，')}）`} ${valueText(value)}`;
  });
  const ours = stands === undefined ? [] : [`本单位现填 ${valueText(stands)}`];
  return `${spotText(spot)}  ${[...said, ...ours].join('，')}`;
}

const refusedLine = ({ department, value, ...spot }: Refused): string =>
  `${spotText(spot)}  ${department} ${valueText(value)}`;

/** What departments have left blank, by department. */
function gapLines(gaps: readonly Gap[]): readonly string[] {
  if (gaps.length === 0) return ['未填 0 项'];
  const departments = [...new Set(gaps.map(({ department }) => department))];
  return [
    `未填 ${gaps.length} 项：`,
    ...departments.flatMap((name) => {
      const own = gaps.filter(({ department }) => department === name);
      return [`  ${name} ${own.length} 项`, ...own.map((gap) => `    ${gapText(gap)}`)];
    }),
  ];
}

function gapText({ indicator, clause, fields, givenBy }: Gap): string {
  const labels = fields.flatMap(({ key, label }) => (key === 'value' ? [] : [label ?? key]));
  const facts = [...(labels.length === 0 ? [] : [labels.join('、')])];
  const others = givenBy.length === 0 ? '' : `（${givenBy.join('、')} 已填）`;
  return `${[clause.id, indicatorLabel(indicator), ...facts].join('  ')}${others}`;
}

/** Where a value stands: the clause's id, the indicator, and which of several cells. */
const spotText = ({ clause, indicator, field }: Spot): string =>
  [clause.id, indicatorLabel(indicator), ...(field.key === 'value' ? [] : [field.label ?? field.key])].join('  ');

/** Longest quotation of a value, characters. */
const LONGEST_SHOWN = 40;

function valueText(value: EntryValue): string {
  const line = String(value).replace(/\s*\n\s*/g, '⏎');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
