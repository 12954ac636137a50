import { build, type CellRef, type Expression } from '../../formula';
import { type Section, scoredSections, type Template } from '../../model';
import {
  answeredCell,
  bandCell,
  partCell,
  pointsCell,
  requiredCell,
  SCORE_SHEET,
  type Side,
  testCell,
  totalCell,
} from '../../scoring';
import type { Contents } from '../contents';
import { bandHighlights, scoreHighlights } from './score-highlights';
import { MAIN_SHEET_NAMES, unitCell } from '../ids';
import { headerCells, type ScoreColumns, scoreColumns } from './score-columns';
import { sectionRows } from './score-rows';
import { across, cell, sheet } from '../sheet';
import type { SheetSpec } from '../spec';
import type { StyleName } from '../styles';
import type { UnsizedRow } from '../text-fit';

/** Columns that stay in sight: up to the title of the indicator, and its key. */
const frozenColumns = ({ printed }: ScoreColumns): number => 2 + printed.indexOf('title');

/** 评分表: one row per clause (and one per year or part of an entry), subtotals, total and grade. */
export function scoreSheet(contents: Contents): SheetSpec {
  const { template } = contents;
  const columns = scoreColumns(contents);
  const head = headRows(template, columns);
  // Keys are hidden above the head.
  const headRow = head.length + 1;
  return sheet({
    id: SCORE_SHEET,
    name: MAIN_SHEET_NAMES.scorecard,
    visibility: 'visible',
    tabColor: '1F4E79',
    columns: columns.all,
    rows: [
      ...head,
      ...template.sections.flatMap((section) => [
        ...sectionRows(contents, columns, section),
        ...subtotalRows(contents, columns, section),
      ]),
      ...resultRows(contents, columns),
    ],
    highlights: [
      ...scoreHighlights(template.sections),
      ...bandHighlights(template.bands, ['band', 'band'], ['points', 'reviewed']),
    ],
    frozen: { rows: headRow, columns: frozenColumns(columns) },
    printTitle: { from: headRow, to: headRow },
  });
}

function headRows(template: Template, columns: ScoreColumns): UnsizedRow[] {
  const [first] = columns.all;
  const whole = across(columns.all.length);
  const row = (style: StyleName, text: string, height?: number): UnsizedRow => ({
    key: '',
    ...(height === undefined ? {} : { height }),
    cells: { [first?.key ?? '']: cell(style, text, whole) },
  });
  return [
    ...template.heading.map((line) => row('caption', line)),
    row('title', template.title, 34),
    {
      key: '',
      height: 24,
      cells: {
        ...captionCells(columns),
        ...(template.bands.length > 0
          ? {
              entry: cell('captionLabel', '自评等次：'),
              unit: cell('captionResult', build.ref(bandCell('self')), across(2)),
            }
          : {}),
        points: cell('captionLabel', '已填：'),
        materials: cell('captionResult', build.ref(answeredCell)),
        review: cell('captionLabel', '应填：'),
        reviewed: cell('captionResult', build.ref(requiredCell)),
      },
    },
    { key: '', cells: headerCells(template, columns) },
  ];
}

/** The unit over the first columns; the total right of it, before the entries. */
function captionCells({ all, printed }: ScoreColumns): UnsizedRow['cells'] {
  const titleAt = printed.indexOf('title');
  const working = all.slice(titleAt + 2).map(({ key }) => key);
  const [total = '', value = ''] = working.slice(0, working.indexOf('entry'));
  const left = working.indexOf('entry') - 1;
  return {
    [all[0]?.key ?? '']: cell('captionLabel', '被考核单位：', across(titleAt)),
    title: cell('captionResult', build.ref(unitCell), across(2)),
    [total]: cell('captionLabel', '自评总分：'),
    [value]: cell('captionResult', build.ref(totalCell('self')), across(left)),
  };
}

/** A section's points, and below the last section of a part those of the part. */
function subtotalRows(contents: Contents, columns: ScoreColumns, section: Section): UnsizedRow[] {
  const { formula, template } = contents;
  const { id, declaredPoints, role } = section;
  const isScored = scoredSections(template).includes(section);
  const limit = declaredPoints === undefined ? undefined : role === 'deduction' ? -declaredPoints : declaredPoints;
  const part = template.parts.find((one) => one.id === section.part);
  const isLast = template.sections.findLast((one) => one.part === section.part) === section;
  return [
    ...(isScored ? [resultRow(columns, id, '小计', (side) => formula(pointsCell(id, side)), 'subtotal', limit)] : []),
    ...(part && isLast
      ? [
          resultRow(
            columns,
            `part/${part.id}`,
            `${part.title}：合计`,
            (side) => formula(partCell(part.id, side)),
            'subtotal',
            part.declaredPoints,
          ),
        ]
      : []),
  ];
}

function resultRows({ template, formula }: Contents, columns: ScoreColumns): UnsizedRow[] {
  const row = (key: string, label: string, ref: (side: Side) => CellRef, style: StyleName = 'result') =>
    resultRow(columns, key, label, (side) => formula(ref(side)), style);
  return [
    row('total', template.total?.title ?? '总分', totalCell, template.total ? 'resultText' : 'result'),
    ...(template.bands.length > 0 ? [row('band', '等次', bandCell)] : []),
    ...template.tests.map(({ id, title }) => row(`test/${id}`, title, (side) => testCell(id, side), 'resultText')),
  ];
}

/** Columns that a row of results leaves empty. */
const FILLED = new Set(['points', 'reviewed', 'declared']);

function resultRow(
  { all, printed }: ScoreColumns,
  key: string,
  label: string,
  formula: (side: Side) => Expression,
  style: StyleName,
  limit?: number,
): UnsizedRow {
  const labelled = printed.indexOf('declared');
  return {
    key,
    ...(style === 'subtotal' ? {} : { height: 30 }),
    cells: {
      [all[0]?.key ?? '']: cell('subtotalLabel', label, across(labelled)),
      ...Object.fromEntries(
        all
          .slice(labelled)
          .filter((column) => !FILLED.has(column.key))
          .map((column) => [column.key, cell('subtotal')]),
      ),
      declared: cell('subtotal', limit),
      points: cell(style, formula('self')),
      reviewed: cell(style, formula('reviewed')),
    },
  };
}
