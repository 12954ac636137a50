import type { ColumnField, Group, Indicator, Section } from '../../model';

/** Stands where the copy at hand has lost the document's words. */
export const MISSING_TEXT = '（所据文本缺少此项的指标说明文字）';

/** What a printed column shows of an indicator; '' where the cell is empty. */
export function printedText(field: ColumnField, section: Section, indicator: Indicator): string | number {
  const group = section.groups.find(({ id }) => id === indicator.group);
  switch (field) {
    case 'section':
      return sectionLabel(section, '\n');
    case 'sectionNumber':
      return section.number ?? '';
    case 'group':
      return group ? groupLabel(group) : '';
    case 'groupNumber':
      return group?.number ?? '';
    case 'number':
      return indicator.number;
    case 'title':
      return titleOf(indicator);
    case 'text':
      return textOf(indicator);
    case 'declared':
      return indicator.declaredPoints ?? '';
    case 'lead':
    case 'support':
      return indicator[field].join('、');
    case 'unit':
      return unitOf(indicator);
    case 'outcome':
    case 'evidence':
    case 'responsible':
    case 'remark':
      return indicator[field] ?? '';
    // What is filled in has columns of its own.
    case 'entry':
      return '';
  }
}

/** 研究部署（20分）: a section with what is printed behind its title. */
export function sectionLabel({ title, role, declaredPoints, remark }: Section, between = ''): string {
  const points = role === 'deduction' && declaredPoints !== undefined ? -declaredPoints : declaredPoints;
  return [title, ...pointsLabel(points), ...(remark === undefined ? [] : [remark])].join(between);
}

const groupLabel = ({ title, declaredPoints, remark }: Group): string =>
  [title, ...pointsLabel(declaredPoints), ...(remark === undefined ? [] : [remark])].join('\n');

const pointsLabel = (points: number | undefined): readonly string[] =>
  points === undefined ? [] : [`（${points}分）`];

const titleOf = ({ title, copy }: Indicator): string => (copy === undefined ? title : `${title}\n（第${copy}块工作）`);

/** Whether the title says all that there is to say. */
export const isWholeTitle = (indicator: Indicator): boolean =>
  textOf(indicator) === '' && indicator.clauses.every(({ rule }) => rule.kind !== 'task');

/** What a task is; else the words of all clauses, a line each. */
function textOf({ clauses, evidence = '' }: Indicator): string {
  const task = clauses.find(({ rule }) => rule.kind === 'task');
  if (task) return task.text;
  // A figure that is asked for because the evidence is to state it has its words from there.
  const own = clauses.filter(({ rule, text }) => rule.kind !== 'record' || !evidence.includes(text));
  return own
    .map(({ text, textMissing }) => (textMissing ? MISSING_TEXT : text))
    .filter((text) => text !== '')
    .join('\n');
}

/** As printed, or that of the only figure that is asked for. */
function unitOf({ unit, clauses }: Indicator): string {
  const units = clauses.flatMap(({ rule }) => ('unit' in rule && rule.unit !== undefined ? [rule.unit] : []));
  return unit ?? units[0] ?? '';
}
