import { type Indicator, indicatorsOf, type Template } from '../../model';
import type { TableColumn } from './printed-columns';

/** All columns together: so wide that the print can still be read. In characters, like all widths. */
const TOTAL = 184;
const LEAST_SCALE = 0.65;
const MOST_SCALE = 1.4;

/** Columns of short words and figures. */
const FIXED: Readonly<Record<string, number>> = {
  sectionNumber: 6,
  groupNumber: 6,
  declared: 7,
  unit: 9,
  entry: 11,
  targetUnit: 9,
  measure: 9,
  points: 10,
  status: 9,
  deadline: 12,
  answer: 7,
  assigned: 9,
};

/** Columns of sentences: they share what room there is. */
const FLEXIBLE: Readonly<Record<string, number>> = {
  section: 14,
  group: 14,
  title: 24,
  text: 44,
  evidence: 26,
  outcome: 30,
  lead: 15,
  support: 20,
  responsible: 18,
  remark: 14,
  target: 24,
  result: 24,
  note: 14,
  allottedLead: 16,
  allottedSupport: 16,
};
const OTHER = 20;
/** The columns up to the title together. */
const MOST_TITLES = 46;
/** A title that says all that is to be done. */
const WHOLE_TITLE = 40;

/** Gives the columns of a table widths that together fill a printed page. */
export function withWidths(columns: readonly Omit<TableColumn, 'width'>[], template: Template): readonly TableColumn[] {
  const fixed = (key: string): number | undefined =>
    key === 'number' ? numberWidth(indicatorsOf(template)) : FIXED[key];
  const isWhole = !columns.some(({ key }) => key === 'text');
  const flexible = (key: string): number => (key === 'title' && isWhole ? WHOLE_TITLE : (FLEXIBLE[key] ?? OTHER));
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const taken = sum(columns.flatMap(({ key }) => fixed(key) ?? []));
  const shared = sum(columns.flatMap(({ key }) => (fixed(key) === undefined ? [flexible(key)] : [])));
  const scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, (TOTAL - taken) / shared));
  return withNarrowTitles(
    columns.map((column) => ({
      ...column,
      width: fixed(column.key) ?? Math.round(flexible(column.key) * scale),
    })),
  );
}

/** As far as the title columns are so narrow that they can stay in sight on a small screen. */
function withNarrowTitles(columns: readonly TableColumn[]): readonly TableColumn[] {
  const count = columns.findIndex(({ key }) => key === 'title') + 1;
  const isFixed = ({ key }: TableColumn): boolean => key === 'number' || FIXED[key] !== undefined;
  const sum = (some: readonly TableColumn[]) => some.reduce((total, { width }) => total + width, 0);
  const titles = columns.slice(0, count);
  const flexible = sum(titles.filter((column) => !isFixed(column)));
  const scale = (MOST_TITLES - sum(titles.filter(isFixed))) / flexible;
  if (count === 0 || scale >= 1) return columns;
  return columns.map((column, i) =>
    i < count && !isFixed(column) ? { ...column, width: Math.floor(column.width * scale) } : column,
  );
}

/** （十七） takes more room than 17. */
export function numberWidth(indicators: readonly Indicator[]): number {
  const longest = Math.max(0, ...indicators.map(({ number }) => number.length));
  return Math.min(14, Math.max(6, longest * 2 + 2));
}
