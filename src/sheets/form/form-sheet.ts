import type { Section } from '../../model';
import { SCORE_SHEET } from '../../scoring';
import type { Contents } from '../contents';
import { formGrid, OWN_COLUMNS } from './columns';
import { coverRows, headingRows, lineRow } from './cover';
import { formHighlights } from './form-highlights';
import { tableRows } from './table-rows';
import { MAIN_SHEET_NAMES } from '../ids';
import { breakPages } from '../pages';
import { sheet } from '../sheet';
import type { ColumnSpec, RowSpec, SheetSpec } from '../spec';
import { fitRows, type UnsizedRow } from '../text-fit';

/** Least height of a row that is filled in, points. */
const LEAST_HEIGHT = 22;

/** 填报表: a form as the document prints it, its cover and each of its tables on pages of their own. */
export function formSheet(contents: Contents): SheetSpec {
  const { template } = contents;
  const columns = [...formGrid(template), ...OWN_COLUMNS.map(({ key, width }) => ({ key, width }))];
  const pages = template.sections.map((section) => pageRows(contents, section));
  const [first, ...others] = template.sections[0]?.role === 'cover' ? pages : withTitle(contents, pages);
  const rows = [
    ...sized(first ?? [], columns),
    ...others.flatMap((page) =>
      sized(page, columns).map((row, i): RowSpec => (i === 0 ? { ...row, breakBefore: true } : row)),
    ),
  ];
  return sheet({
    id: SCORE_SHEET,
    name: MAIN_SHEET_NAMES.form,
    visibility: 'visible',
    tabColor: '1F4E79',
    columns,
    rows,
    highlights: formHighlights(template, rows),
  });
}

const pageRows = (contents: Contents, section: Section): readonly UnsizedRow[] =>
  section.role === 'cover' ? coverRows(contents, section) : tableRows(contents, section);

/** A form without a cover has its title above the first table. */
function withTitle(
  { template }: Contents,
  [first, ...others]: readonly (readonly UnsizedRow[])[],
): readonly (readonly UnsizedRow[])[] {
  return [[...headingRows(template), lineRow(template, 'title', template.title, 40), ...(first ?? [])], ...others];
}

/** The rows of a page with their heights; one that is too long is broken before a group or an indicator. */
function sized(rows: readonly UnsizedRow[], columns: readonly ColumnSpec[]): readonly RowSpec[] {
  const fitted = fitRows(rows, columns).map((row) =>
    row.key === '' ? row : { ...row, height: Math.max(LEAST_HEIGHT, row.height) },
  );
  return breakPages(fitted, columns);
}
