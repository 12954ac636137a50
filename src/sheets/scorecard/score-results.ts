import type { CellRef, Expression } from '../../formula';
import { type Section, scoredSections } from '../../model';
import { bandCell, partCell, pointsCell, type Side, testCell, totalCell } from '../../scoring';
import type { Contents } from '../contents';
import { across, cell } from '../sheet';
import type { StyleName } from '../styles';
import type { UnsizedRow } from '../text-fit';
import type { ScoreColumns } from './score-columns';

/** A section's points, and below the last section of a part those of the part. */
export function subtotalRows(contents: Contents, columns: ScoreColumns, section: Section): UnsizedRow[] {
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

/** Below the table: the total, the grade, and whether what has to be reached is. */
export function resultRows({ template, formula }: Contents, columns: ScoreColumns): UnsizedRow[] {
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
