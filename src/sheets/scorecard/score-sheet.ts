import { SCORE_SHEET } from '../../scoring';
import type { Contents } from '../contents';
import { MAIN_SHEET_NAMES } from '../ids';
import { sheet } from '../sheet';
import type { SheetSpec } from '../spec';
import { type ScoreColumns, scoreColumns } from './score-columns';
import { headRows } from './score-head';
import { bandHighlights, scoreHighlights } from './score-highlights';
import { resultRows, subtotalRows } from './score-results';
import { sectionRows } from './score-rows';

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
