import type { ColumnField, PrintedColumn, Section, Template } from '../../model';
import { cell } from '../sheet';
import type { CellSpec, ColumnSpec } from '../spec';

/** The column for what the several rows of one indicator are called; part of the title's cell where there is one row. */
export const LABEL_COLUMN = 'label';

/** What Kaohe puts beside the printed table: the status is found by its key, and so is the remark. */
export const OWN_COLUMNS = [
  { key: 'answer', header: '填报', width: 7 },
  { key: 'check', header: '核对', width: 14 },
  { key: 'note', header: '填报说明', width: 17 },
] as const;

/** Their heads. */
export const ownHeads = (): Record<string, CellSpec> =>
  Object.fromEntries(OWN_COLUMNS.map(({ key, header }) => [key, cell('ownHeader', header)]));

/** So narrow that names and entries stand beside each other on small screens; remarks are seldom looked at there. */
const WIDTHS: Readonly<Record<ColumnField | typeof LABEL_COLUMN, number>> = {
  sectionNumber: 5,
  section: 14,
  groupNumber: 5,
  group: 10,
  number: 5,
  title: 18,
  [LABEL_COLUMN]: 10,
  text: 30,
  evidence: 22,
  declared: 8,
  outcome: 20,
  lead: 16,
  support: 16,
  responsible: 16,
  unit: 9,
  entry: 20,
  remark: 50,
};

/** Where a table's document prints no heads. */
const USUAL_COLUMNS: readonly PrintedColumn[] = [
  { field: 'number', header: '序号', own: true },
  { field: 'title', header: '指标', own: true },
  { field: 'unit', header: '单位', own: true },
  { field: 'entry', header: '填报值', own: true },
  { field: 'remark', header: '备注', own: true },
];

type Form = Pick<Template, 'sections' | 'columns'>;

/** The printed columns of a table. */
export const printedColumns = (section: Section, form: Form): readonly PrintedColumn[] =>
  section.columns ?? form.columns ?? USUAL_COLUMNS;

const tablesOf = ({ sections }: Form): readonly Section[] => sections.filter(({ role }) => role !== 'cover');

/** Numbers of groups and of indicators share a column, for no table has both. */
function slotOf(field: ColumnField, form: Form): ColumnField {
  const isShared = tablesOf(form).every((section) => {
    const fields = printedColumns(section, form).map((column) => column.field);
    return !(fields.includes('groupNumber') && fields.includes('number'));
  });
  return field === 'groupNumber' && isShared ? 'number' : field;
}

/** One grid for all tables, in the order in which each of them prints its columns. */
function gridOf(form: Form): readonly string[] {
  const grid: string[] = [];
  for (const section of tablesOf(form)) {
    let after = -1;
    for (const { field } of printedColumns(section, form)) {
      const slot = slotOf(field, form);
      if (!grid.includes(slot)) grid.splice(after + 1, 0, slot);
      after = grid.indexOf(slot);
    }
  }
  if (!grid.includes('entry')) grid.push('entry');
  if (!grid.includes('title')) grid.unshift('title');
  grid.splice(grid.indexOf('title') + 1, 0, LABEL_COLUMN);
  return grid;
}

/** The columns of the sheet without those that Kaohe adds. */
export const formGrid = (form: Form): readonly ColumnSpec[] =>
  gridOf(form).map((key) => ({ key, width: WIDTHS[key as keyof typeof WIDTHS] }));

/** Where a printed column stands: its cell begins in one column of the grid and covers some. */
export type Place = PrintedColumn & { readonly column: string; readonly columns: number };

/** A table of the form: its section, where its printed columns stand, and what makes room for the names of rows. */
export type FormTable = {
  readonly section: Section;
  readonly places: readonly Place[];
  /** The place that gives way to names of rows, and how many columns it has left then. */
  readonly parted: { readonly place: Place; readonly columns: number };
};

/** Lays the printed columns of a table on the grid. What only other tables print is taken in, by titles first. */
export function formTable(section: Section, form: Form): FormTable {
  const grid = gridOf(form);
  const printed = printedColumns(section, form);
  const starts = printed.map(({ field }) => grid.indexOf(slotOf(field, form)));
  const fieldAt = new Map(printed.map(({ field }, i) => [starts[i] ?? 0, field]));
  const places = printed.map((column, i): Place => {
    const start = starts[i] ?? 0;
    const previous = Math.max(-1, ...starts.filter((one) => one < start));
    const next = Math.min(grid.length, ...starts.filter((one) => one > start));
    // A cell is known by its first column, so what is filled in begins in its own.
    const first = column.field === 'title' || (previous < 0 && column.field !== 'entry') ? previous + 1 : start;
    const last = fieldAt.get(next) === 'title' ? start : next - 1;
    return { ...column, column: grid[first] ?? column.field, columns: last - first + 1 };
  });
  return { section, places, parted: partedPlace(places, grid) };
}

/** Titles stand before the column for names, so some place covers it that does not begin with it. */
function partedPlace(places: readonly Place[], grid: readonly string[]): FormTable['parted'] {
  const label = grid.indexOf(LABEL_COLUMN);
  const place = places.find(({ column, columns }) => {
    const first = grid.indexOf(column);
    return first < label && label < first + columns;
  });
  if (!place) throw new Error('no column for the names of rows');
  return { place, columns: label - grid.indexOf(place.column) };
}
