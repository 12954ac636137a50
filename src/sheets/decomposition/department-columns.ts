import type { Clause } from '../../model';
import { definitionOf, type EntryField, formatOf } from '../../rules';
import { hasEvidence } from '../ids';
import type { ColumnSpec } from '../spec';
import { MISSING_TEXT } from '../tasks/printed-text';
import { numberWidth } from '../tasks/widths';
import { clausesIn, type DepartmentContents, type Item } from './department-share';
import { MATERIALS_COLUMN } from './keys';

/** In the unit's own workbook, or in one made for the department. */
export type SheetPlace = 'inside' | 'alone';

/** In the column of numbers the word 联络员 finds room. */
const LEAST_NUMBER = 7;

/** A column of a department's sheet. */
export type DepartmentColumn = ColumnSpec & { readonly header: string };

export const fieldsOf = ({ rule }: Clause): readonly EntryField[] => definitionOf(rule).entry(rule).fields;
/** Fields in rows of their own, or in the clause's own where there is one; as against those in columns of their own. */
export const fieldsBelow = (clause: Clause): readonly EntryField[] => fieldsOf(clause).filter(({ beside }) => !beside);
export const fieldsBeside = (clause: Clause): readonly EntryField[] => fieldsOf(clause).filter(({ beside }) => beside);

/** The words that stand for a clause: those printed; where there are none and it is one of several, what it asks for. */
export function textOf({ indicator: { clauses } }: Item, clause: Clause): string | undefined {
  const isRepeated = clauses.findIndex(({ text }) => text === clause.text) < clauses.indexOf(clause);
  if (clause.text !== '' && !isRepeated) return clause.text;
  if (clause.textMissing) return MISSING_TEXT;
  return clauses.length > 1 && clause.rule.kind !== 'task' ? nameOf(clause) : undefined;
}

function nameOf({ rule }: Clause): string {
  const { type, fields } = definitionOf(rule).entry(rule);
  if (rule.kind !== 'record' || fields.length > 1) return definitionOf(rule).sentence(rule);
  return type === 'number' || type === 'count' ? '数量' : '内容';
}

/** What has become of what a department has given: a column of the unit's own workbook. */
export const TAKEN_COLUMN = 'taken';

const BESIDE_WIDTHS: Readonly<Record<string, number>> = { status: 9, deadline: 12, result: 22 };
const WIDTH = { entry: 13, text: 22, other: 14 } as const;
/** A printed text longer than this, in characters, wants a wider column. */
const LONG = 40;
/** Texts of no more than this want little room. */
const SHORT = 10;

/** What an indicator asks for as printed: materials, what is to come of it. */
export const evidenceOf = ({ indicator: { evidence, outcome } }: Item): string =>
  [evidence, outcome].filter((text) => text !== undefined).join('\n');

/** Whether anything printed stands in the column for it; elsewhere the text has its room. */
export const printsEvidence = ({ items, left }: DepartmentContents): boolean =>
  [...items, ...left].some((item) => evidenceOf(item) !== '');

/** The columns of a department's sheet. Some are there on every one: they hold what says whose it is, and whom to call. */
export function departmentColumns(department: DepartmentContents, place: SheetPlace): readonly DepartmentColumn[] {
  const { contents, items, left } = department;
  const all = [...items, ...left];
  const isTasks = contents.template.kind === 'task-list';
  const clauses = clausesIn(all).map(({ clause }) => clause);
  const isOutcome = all.every(({ indicator }) => indicator.evidence === undefined);
  const below = clauses.flatMap((clause) => fieldsBelow(clause).map((field) => ({ clause, field })));
  const beside = new Map(clauses.flatMap(fieldsBeside).map((field) => [field.key, field]));
  const hasTexts = below.some(({ clause: { rule }, field }) =>
    ['text', 'choice'].includes(formatOf(definitionOf(rule).entry(rule), field).type),
  );
  const isLong = all.some((item) => evidenceOf(item).length > LONG);
  const isPlain = all.every((item) => item.indicator.clauses.every(({ text }) => text.length <= SHORT));
  const titles = all.map(({ indicator: { title } }) => title.length);
  const columns: readonly (DepartmentColumn | undefined)[] = [
    {
      key: 'number',
      header: '序号',
      width: Math.max(LEAST_NUMBER, numberWidth(all.map(({ indicator }) => indicator))),
    },
    { key: 'title', header: isTasks ? '任务' : '指标', width: isPlain ? 34 : Math.max(...titles) > LONG ? 26 : 18 },
    { key: 'role', header: '分工', width: 10 },
    { key: 'text', header: isTasks ? '具体任务' : '指标说明', width: isPlain ? 22 : 36 },
    { key: 'evidence', header: isOutcome ? '成果形式' : '需提供', width: isLong ? 28 : 18 },
    { key: 'rule', header: '填报要求', width: isTasks ? 15 : 18 },
    ...(below.length > 0
      ? [
          { key: 'entry', header: '填报值', width: hasTexts ? WIDTH.text : WIDTH.entry },
          { key: 'unit', header: '单位', width: 8 },
        ]
      : []),
    ...[...beside.values()].map(({ key, label = key }) => ({
      key,
      header: label,
      width: BESIDE_WIDTHS[key] ?? WIDTH.other,
    })),
    { key: 'answer', header: '填报情况', width: 10 },
    hasEvidence(contents.template) ? { key: MATERIALS_COLUMN, header: '已提供资料', width: 20 } : undefined,
    { key: 'note', header: '备注', width: 14 },
    place === 'inside' ? { key: TAKEN_COLUMN, header: '采用情况', width: 12 } : undefined,
  ];
  return columns.filter((column) => column !== undefined);
}
