import { build, type CellRef, type Expression } from '../formula';
import type { Indicator, Section } from '../model';
import { answeredCell, bandCell, pointsCell, requiredCell, SCORE_SHEET, type Side, totalCell } from '../scoring';
import { clauseRows } from './clause-rows';
import type { Contents } from './contents';
import { bandHighlights, scoreHighlights } from './highlights';
import { SHEET_NAMES, unitCell } from './ids';
import { across, cell, down, sheet } from './sheet';
import type { ColumnSpec, SheetSpec } from './spec';
import type { StyleName } from './styles';
import type { UnsizedRow } from './text-fit';

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

/** Columns that stay empty in rows of results. */
const BESIDE_RESULTS = ['rule', 'entry', 'unit', 'status', 'materials', 'review', 'reason', 'note'] as const;

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
      ...scoreHighlights(template.sections),
      ...bandHighlights(template.bands, ['band', 'band'], ['points', 'reviewed']),
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

function subtotalRow({ formula }: Contents, { id, declaredPoints, role }: Section): UnsizedRow {
  const limit = declaredPoints === undefined ? undefined : role === 'deduction' ? -declaredPoints : declaredPoints;
  return resultCells(id, '小计', (side) => formula(pointsCell(id, side)), 'subtotal', limit);
}

function resultRow(key: string, label: string, { formula }: Contents, ref: (side: Side) => CellRef): UnsizedRow {
  return resultCells(key, label, (side) => formula(ref(side)), 'result');
}

function resultCells(
  key: string,
  label: string,
  formula: (side: Side) => Expression,
  style: StyleName,
  limit?: number,
): UnsizedRow {
  return {
    key,
    ...(style === 'result' ? { height: 30 } : {}),
    cells: {
      section: cell('subtotalLabel', label, across(5)),
      declared: cell('subtotal', limit),
      ...Object.fromEntries(BESIDE_RESULTS.map((column) => [column, cell('subtotal')])),
      points: cell(style, formula('self')),
      reviewed: cell(style, formula('reviewed')),
    },
  };
}
