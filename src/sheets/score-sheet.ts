import { build, refKey, type CellRef, type Expression, THIS_ROW } from '../formula';
import type { Clause, Indicator, Section } from '../model';
import { definitionOf, type EntryField, type EntrySpec } from '../rules';
import {
  answeredCell,
  bandCell,
  entryCell,
  entryRow,
  pointsCell,
  requiredCell,
  SCORE_SHEET,
  type Side,
  STATUS,
  statusCell,
  totalCell,
} from '../scoring';
import type { Contents } from './contents';
import { countMaterials } from './evidence-sheet';
import { bandHighlights } from './highlights';
import { optionList } from './lists-sheet';
import { unitCell, SHEET_NAMES } from './ids';
import { across, at, cell, down, sheet } from './sheet';
import type { CellSpec, ColumnSpec, Highlight, SheetSpec } from './spec';
import type { StyleName } from './styles';
import type { UnsizedRow } from './text-fit';
import { entryValidation, textValidation } from './validations';

const COLUMNS: readonly (ColumnSpec & { readonly header: string })[] = [
  { key: 'section', header: '考核内容', width: 9 },
  { key: 'number', header: '序号', width: 5 },
  { key: 'title', header: '考核指标', width: 20 },
  { key: 'text', header: '指标说明', width: 40 },
  { key: 'evidence', header: '支撑材料说明', width: 22 },
  { key: 'declared', header: '分值', width: 6 },
  { key: 'rule', header: '计分方式', width: 20 },
  { key: 'entry', header: '填报值', width: 13 },
  { key: 'unit', header: '单位', width: 6 },
  { key: 'status', header: '状态', width: 7 },
  { key: 'points', header: '自评得分', width: 9 },
  { key: 'materials', header: '材料数', width: 7 },
  { key: 'review', header: '核定值', width: 13 },
  { key: 'reviewed', header: '核定得分', width: 9 },
  { key: 'reason', header: '核定理由', width: 16 },
  { key: 'note', header: '备注', width: 14 },
];

/** Rows above the table: keys (hidden), title, summary, header. */
const HEAD_ROWS = 4;

/** 评分表: one row per clause (and one per year or part of an entry), subtotals, total and grade. */
export function scoreSheet(contents: Contents): SheetSpec {
  const { template } = contents;
  return sheet({
    id: SCORE_SHEET,
    name: SHEET_NAMES[SCORE_SHEET],
    visibility: 'visible',
    tabColor: '1F4E79',
    columns: COLUMNS.map(({ key, width }) => ({ key, width })),
    rows: [
      ...headRows(contents),
      ...template.sections.flatMap((section, i) => [
        ...withPart(partRow(section, template.sections[i - 1]), sectionRows(contents, section)),
      ]),
      resultRow('total', '总分', contents, totalCell),
      resultRow('band', '等次', contents, bandCell),
    ],
    highlights: [
      ...template.sections.flatMap(sectionHighlights),
      ...bandHighlights(template.bands, 'band', ['points', 'reviewed']),
    ],
    frozen: { rows: HEAD_ROWS, columns: 4 },
    printTitle: { from: HEAD_ROWS, to: HEAD_ROWS },
  });
}

function headRows({ template }: Contents): UnsizedRow[] {
  return [
    { key: '', height: 34, cells: { section: cell('title', template.title, across(COLUMNS.length)) } },
    {
      key: '',
      height: 24,
      cells: {
        section: cell('captionLabel', '被考核单位：', across(2)),
        title: cell('captionResult', build.ref(unitCell), across(2)),
        evidence: cell('captionLabel', '自评总分：'),
        declared: cell('captionResult', build.ref(totalCell('self')), across(2)),
        entry: cell('captionLabel', '自评等次：'),
        unit: cell('captionResult', build.ref(bandCell('self')), across(2)),
        points: cell('captionLabel', '已填：'),
        materials: cell('captionResult', build.ref(answeredCell)),
        review: cell('captionLabel', '应填：'),
        reviewed: cell('captionResult', build.ref(requiredCell)),
      },
    },
    { key: '', cells: Object.fromEntries(COLUMNS.map(({ key, header }) => [key, cell('header', header)])) },
  ];
}

/** A section begins with its heading, where it has one. */
function withPart(part: readonly UnsizedRow[], rows: readonly UnsizedRow[]): readonly UnsizedRow[] {
  const [first, ...others] = [...part, ...rows];
  return first ? [{ ...first, begins: 'section' }, ...others] : [];
}

/** 基础指标, 加分项…: the printed heading, where it changes. */
const partRow = ({ part }: Section, previous: Section | undefined): UnsizedRow[] =>
  part === undefined || part === previous?.part
    ? []
    : [{ key: '', cells: { section: cell('part', part, across(COLUMNS.length)) } }];

function sectionRows(contents: Contents, section: Section): UnsizedRow[] {
  const rows = section.indicators.flatMap((indicator) => indicatorRows(contents, section, indicator));
  const [first, ...others] = rows;
  if (!first) return [];
  const shared = section.evidence === undefined ? {} : { evidence: cell('text', section.evidence, down(rows.length)) };
  return [
    {
      ...first,
      cells: { section: cell('label', sectionTitle(section), down(rows.length)), ...first.cells, ...shared },
    },
    ...others,
    subtotalRow(contents, section),
  ];
}

function sectionTitle({ title, role, declaredPoints }: Section): string {
  if (declaredPoints === undefined) return title;
  return `${title}（${role === 'deduction' ? -declaredPoints : declaredPoints}分）`;
}

function indicatorRows(contents: Contents, section: Section, indicator: Indicator): UnsizedRow[] {
  const rows = indicator.clauses.flatMap((clause) => clauseRows(contents, section, indicator, clause));
  const [first, ...others] = rows;
  if (!first) return [];
  const { number, title, declaredPoints, evidence } = indicator;
  // Where the title says it all (加分项, 扣分项) it takes the room of the clause text, too, as printed.
  const isWhole = rows.every(({ cells }) => cells.text === undefined);
  const printedTitle = isWhole || declaredPoints === undefined ? title : `${title}（${declaredPoints}分）`;
  const own = evidence === undefined || section.evidence !== undefined ? undefined : evidence;
  return [
    {
      ...first,
      begins: 'indicator',
      cells: {
        number: cell('centred', number, down(rows.length)),
        title: cell('text', printedTitle, { span: { rows: rows.length, columns: isWhole ? 2 : 1 } }),
        ...(section.evidence === undefined ? { evidence: cell('text', own, down(rows.length)) } : {}),
        ...first.cells,
      },
    },
    ...others,
  ];
}

/** The row of a clause, and below it one for each field of an entry that has several. */
function clauseRows(contents: Contents, section: Section, indicator: Indicator, clause: Clause): UnsizedRow[] {
  const { submission, formulas } = contents;
  const definition = definitionOf(clause.rule);
  const entry = definition.entry(clause.rule);
  const range = definition.range(clause.rule);
  const several = entry.fields.length > 1;
  const rows = several ? entry.fields.length + 1 : 1;
  const formula = (ref: CellRef): Expression | undefined => formulas.get(refKey(ref));
  const text = clauseText(clause);
  const review = submission.review[clause.id];
  const main: UnsizedRow = {
    key: clause.id,
    cells: {
      ...(text === undefined ? {} : { text: cell(clause.textMissing ? 'absent' : 'text', text) }),
      declared: cell('centred', section.role === 'deduction' ? range?.min : range?.max, down(rows)),
      rule: cell('text', definition.sentence(clause.rule), down(rows)),
      unit: cell('centred', entry.unit, down(rows)),
      status: cell('centred', formula(statusCell(clause.id)), down(rows)),
      points: cell('computed', formula(pointsCell(clause.id, 'self')), down(rows)),
      materials: cell('centred', countMaterials(submission, indicator), down(rows)),
      reviewed: cell('computed', formula(pointsCell(clause.id, 'reviewed')), down(rows)),
      reason: cell('entryText', review?.reason, {
        ...down(rows),
        unlocked: true,
        validation: textValidation('核定理由'),
      }),
      note: cell('entryText', submission.notes[clause.id], {
        ...down(rows),
        unlocked: true,
        validation: textValidation('备注'),
      }),
      ...(several
        ? { entry: cell('absent', '请逐行填写'), review: cell('absent', '逐行核定') }
        : entryInputs(contents, clause, entry, entry.fields[0]?.key ?? 'value')),
    },
  };
  return several ? [main, ...entry.fields.map((field) => fieldRow(contents, clause, entry, field))] : [main];
}

function clauseText({ text, textMissing }: Clause): string | undefined {
  if (textMissing) return '（所据文本缺少此项的指标说明文字）';
  return text || undefined;
}

function fieldRow(contents: Contents, clause: Clause, entry: EntrySpec, field: EntryField): UnsizedRow {
  return {
    key: entryRow(clause.id, field.key),
    cells: {
      text: cell('subtotalLabel', field.label ?? field.key),
      ...entryInputs(contents, clause, entry, field.key),
    },
  };
}

/** The cells to be filled in: the county's, and the city's beside it. */
function entryInputs(contents: Contents, clause: Clause, entry: EntrySpec, field: string): Record<string, CellSpec> {
  const sentence = definitionOf(clause.rule).sentence(clause.rule);
  const list = optionList(clause);
  const input = (side: Side, words: string): CellSpec =>
    cell(ENTRY_STYLES[entry.type], contents.input(entryCell(clause.id, field, side)), {
      unlocked: true,
      validation: entryValidation(entry, words, list),
    });
  return { entry: input('self', sentence), review: input('reviewed', `与自评不同时填写并说明理由；${sentence}`) };
}

const ENTRY_STYLES = {
  yesno: 'entry',
  choice: 'entry',
  count: 'entry',
  number: 'entry',
  points: 'entry',
  list: 'entry',
  date: 'entryDate',
  text: 'entryText',
} as const satisfies Record<EntrySpec['type'], StyleName>;

function subtotalRow({ formulas }: Contents, { id, declaredPoints, role }: Section): UnsizedRow {
  const limit = declaredPoints === undefined ? undefined : role === 'deduction' ? -declaredPoints : declaredPoints;
  return resultCells(id, '小计', (side) => formulas.get(refKey(pointsCell(id, side))), 'subtotal', limit);
}

function resultRow(key: string, label: string, { formulas }: Contents, ref: (side: Side) => CellRef): UnsizedRow {
  return resultCells(key, label, (side) => formulas.get(refKey(ref(side))), 'result');
}

function resultCells(
  key: string,
  label: string,
  formula: (side: Side) => Expression | undefined,
  style: StyleName,
  limit?: number,
): UnsizedRow {
  return {
    key,
    ...(style === 'result' ? { height: 30 } : {}),
    cells: {
      section: cell('subtotalLabel', label, across(5)),
      declared: cell('subtotal', limit),
      rule: cell('subtotal', null, across(4)),
      points: cell(style, formula('self')),
      materials: cell('subtotal', null, across(2)),
      reviewed: cell(style, formula('reviewed')),
      reason: cell('subtotal', null, across(2)),
    },
  };
}

const here = (column: string): Expression => build.ref(at(SCORE_SHEET, THIS_ROW, column));

/** Marks what still wants attention: unanswered or invalid entries, points without materials, reviews without reasons. */
function sectionHighlights(section: Section): Highlight[] {
  const keys = section.indicators.flatMap(({ clauses }) =>
    clauses.flatMap(({ id, rule }) => {
      const { fields } = definitionOf(rule).entry(rule);
      return fields.length > 1 ? [id, ...fields.map(({ key }) => entryRow(id, key))] : [id];
    }),
  );
  const [first] = keys;
  const last = keys.at(-1);
  if (first === undefined || last === undefined) return [];
  const area = (from: string, to = from) => ({ rows: [first, last], columns: [from, to] }) as const;
  const differs = build.notEqual(here('reviewed'), here('points'));
  const unanswered = build.equal(build.trim(here('entry')), '');
  return [
    { area: area('status'), when: build.equal(here('status'), STATUS.invalid), style: 'invalid' },
    // A bonus need not be claimed: only what has to be answered is marked.
    ...(section.role === 'bonus' ? [] : [{ area: area('entry'), when: unanswered, style: 'unanswered' } as const]),
    {
      area: area('materials'),
      when: build.when(
        build.isNumber(here('points')),
        build.and(build.greater(here('points'), 0), build.equal(here('materials'), 0)),
        false,
      ),
      style: 'missing',
    },
    { area: area('reviewed'), when: differs, style: 'changed' },
    {
      area: area('reason'),
      when: build.and(differs, build.equal(build.trim(here('reason')), '')),
      style: 'missing',
    },
  ];
}
