import type { Section } from '../../model';
import { SCORE_SHEET } from '../../scoring';
import type { Contents } from '../contents';
import { formGrid, LABEL_COLUMN, OWN_COLUMNS } from './columns';
import { coverRows, headingRows, lineRow } from './cover';
import { formHighlights } from './form-highlights';
import { headerRow, tableRows } from './table-rows';
import { MAIN_SHEET_NAMES } from '../ids';
import { breakPages } from '../pages';
import { printedPart } from '../print-area';
import { sheet } from '../sheet';
import type { ColumnSpec, RowSpec, SheetSpec } from '../spec';
import { fitRows, type UnsizedRow } from '../text-fit';

/** Least height of a row that is filled in, points. */
const LEAST_HEIGHT = 22;
/** Columns that stay in sight take no more than this, in characters. */
const MOST_FROZEN = 46;

/** A cover or a table, and what its next page begins with where it has one. */
type Page = { readonly rows: readonly UnsizedRow[]; readonly header?: UnsizedRow };

/** 填报表: a form as the document prints it, its cover and each of its tables on pages of their own. */
export function formSheet(contents: Contents): SheetSpec {
  const { template } = contents;
  const grid = formGrid(template);
  const columns = [...grid, ...OWN_COLUMNS.map(({ key, width }) => ({ key, width }))];
  // What Kaohe puts beside the tables is no part of the document.
  const printColumns = [grid[0]?.key ?? '', grid.at(-1)?.key ?? ''] as const;
  const printed = printedPart({ columns, printColumns });
  const pages = template.sections.map((section) => pageOf(contents, section));
  const [first, ...others] = template.sections[0]?.role === 'cover' ? pages : withTitle(contents, pages);
  const rows = [
    ...(first ? sized(first, columns, printed) : []),
    ...others.flatMap((page) =>
      sized(page, columns, printed).map((row, i): RowSpec => (i === 0 ? { ...row, breakBefore: true } : row)),
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
    printColumns,
    ...frozenTitles(grid),
  });
}

function pageOf(contents: Contents, section: Section): Page {
  return section.role === 'cover'
    ? { rows: coverRows(contents, section) }
    : { rows: tableRows(contents, section), header: headerRow(section, contents.template) };
}

/** A form without a cover has its title above the first table. */
function withTitle({ template }: Contents, [first, ...others]: readonly Page[]): readonly Page[] {
  const title = [...headingRows(template), lineRow(template, 'title', template.title, 40)];
  return first ? [{ ...first, rows: [...title, ...first.rows] }, ...others] : [{ rows: title }];
}

/** The rows of a page with their heights; one that is too long is broken before a group or an indicator. */
function sized({ rows, header }: Page, columns: readonly ColumnSpec[], printed: readonly ColumnSpec[]): RowSpec[] {
  const fitted = fitRows(rows, columns).map((row) =>
    row.key === '' ? row : { ...row, height: Math.max(LEAST_HEIGHT, row.height) },
  );
  const [heads] = header ? fitRows([header], columns) : [];
  let covered = 0;
  return breakPages(fitted, printed).flatMap((row, i) => {
    // A merged cell that goes on to the new page leaves no room for heads.
    const isTorn = covered > i;
    covered = Math.max(covered, i + Math.max(0, ...Object.values(row.cells).map(({ span }) => span?.rows ?? 1)));
    return heads && row.breakBefore && !isTorn
      ? [
          { ...heads, breakBefore: true },
          { ...row, breakBefore: false },
        ]
      : [row];
  });
}

/** The names of what is filled in stay in sight, unless they are so wide that little else would be. */
function frozenTitles(grid: readonly ColumnSpec[]): Pick<SheetSpec, 'frozen'> {
  const names = grid.slice(0, grid.findIndex(({ key }) => key === LABEL_COLUMN) + 1);
  const width = names.reduce((sum, column) => sum + column.width, 0);
  // With the row and the column of keys.
  return width > MOST_FROZEN ? {} : { frozen: { rows: 1, columns: names.length + 1 } };
}
