import { build, type CellRef, THIS_ROW } from '../../formula';
import type { TemplateList } from '../../model';
import { STATUS } from '../../scoring';
import { CHECK_COLUMN } from './duplicates';
import { LIST_VERDICT, listVerdictCell } from './list-result';
import { listRow, listSheetId } from '../ids';
import { at } from '../sheet';
import type { Highlight } from '../spec';
import type { HighlightName } from '../styles';

const VERDICT_COLOURS: readonly (readonly [verdict: string, style: HighlightName])[] = [
  [LIST_VERDICT.duplicate, 'missing'],
  [LIST_VERDICT.different, 'missing'],
  [STATUS.invalid, 'invalid'],
  [LIST_VERDICT.same, 'good'],
];

/** The colours of a cell that says what is said of a list. */
export const verdictHighlights = (verdict: CellRef): Highlight[] =>
  VERDICT_COLOURS.map(([text, style]) => ({
    area: { rows: [verdict.row, verdict.row], columns: [verdict.column, verdict.column] },
    when: build.equal(build.ref(verdict), text),
    style,
  }));

/** Those of a list's sheet: its verdict, and rows whose name stands elsewhere, too. @param count of its rows */
export function listHighlights(list: TemplateList, count: number): Highlight[] {
  const check = build.ref(at(listSheetId(list), THIS_ROW, CHECK_COLUMN));
  return [
    ...verdictHighlights(listVerdictCell(list)),
    ...(list.distinct === undefined
      ? []
      : [
          {
            area: { rows: [listRow(list, 1), listRow(list, count)], columns: [CHECK_COLUMN, CHECK_COLUMN] },
            when: build.notEqual(check, ''),
            style: 'missing',
          } as const,
        ]),
  ];
}
