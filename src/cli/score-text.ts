import type { OpenWorkbook } from '../entries';
import { clausesOf, indicatorLabel, sectionName, type Submission, type Template, isRequired } from '../model';
import { findings, type Scorecard, type SideScore, STATUS } from '../scoring';
import { formLines, taskLines } from './progress-text';

/** What a workbook comes to, for a person to read: points, or progress where there are none. */
export function scoreText(opened: OpenWorkbook, scorecard: Scorecard): string {
  const { submission, template } = opened;
  return [
    `${submission.unit}  ${template.title}`,
    ...resultLines(opened, scorecard),
    `已填 ${scorecard.answered} / 应填 ${scorecard.required}`,
    ...openLines(template, scorecard),
    ...findingLines(opened, scorecard),
  ].join('\n');
}

function resultLines({ template, submission }: OpenWorkbook, scorecard: Scorecard): readonly string[] {
  switch (template.kind) {
    case 'scorecard':
      return [
        ...sideLines('自评', scorecard.self, template),
        ...sideLines('核定', scorecard.reviewed, template),
        ...weightLines(template, submission),
      ];
    case 'form':
      return formLines(template, submission, scorecard);
    case 'task-list':
      return taskLines(template, scorecard);
  }
}

function sideLines(label: string, side: SideScore, template: Template): readonly string[] {
  const names = new Map([
    ...template.sections.map((section) => [section.id, sectionName(section)] as const),
    ...[...template.parts, ...template.tests].map(({ id, title }) => [id, title] as const),
  ]);
  const named = (items: readonly { readonly id: string; readonly points: number }[]): string =>
    items.map(({ id, points }) => `${names.get(id) ?? id} ${points}`).join('，');
  const total = side.total === null ? (side.result ?? '—') : String(side.total);
  return [
    `${label}  总分 ${total}  等次 ${side.band ?? '—'}  （${named(side.sections)}）`,
    ...(side.parts.length === 0 ? [] : [`  ${named(side.parts)}`]),
    ...side.tests.map(({ id, result }) => `  ${names.get(id) ?? id}：${result || '—'}`),
  ];
}

/** 权重: as they are set, those that a weighted total is made of. */
function weightLines({ total, parameters }: Template, submission: Submission): readonly string[] {
  const weights = (total?.parts ?? []).map(({ weight }) => {
    const title = parameters.find(({ id }) => id === weight)?.title ?? weight;
    return `${title} ${submission.parameters[weight] ?? '未设定'}`;
  });
  return weights.length === 0 ? [] : [`权重  ${weights.join('，')}`];
}

/** What the sheets say of entries that do not go together. */
function findingLines({ template, submission }: OpenWorkbook, scorecard: Scorecard): readonly string[] {
  const found = findings(template, submission, scorecard);
  return found.length === 0 ? [] : ['需要处理：', ...found.map(({ text }) => `  ${text}`)];
}

/** What has to be filled in and is not, or is filled in wrongly. */
function openLines(template: Template, { clauses }: Scorecard): readonly string[] {
  const statuses = new Map(clauses.map(({ id, status }) => [id, status]));
  const open = clausesOf(template).flatMap((place) => {
    const { clause, indicator } = place;
    const status = statuses.get(clause.id) ?? STATUS.unanswered;
    const isOpen = status === STATUS.invalid || (status === STATUS.unanswered && isRequired(place));
    return isOpen ? [`  ${clause.id}  ${status}  ${indicatorLabel(indicator)}`] : [];
  });
  return open.length > 0 ? ['尚未填写或有误：', ...open] : [];
}
