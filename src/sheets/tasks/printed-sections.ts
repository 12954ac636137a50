import type { PrintedColumn, Section, Template } from '../../model';
import { across, cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { type Placed, placeColumns, placeSection, printedColumns, type TableColumn } from './printed-columns';
import { sectionLabel } from './printed-text';

/** A table as the document prints it, and columns beside the printed ones. */
export type PrintedTable = {
  readonly template: Template;
  readonly printed: readonly TableColumn[];
  readonly own: readonly TableColumn[];
};

/** The rows of a section's indicators, with what is printed of them where it is placed. */
export type DrawRows = (section: Section, placed: readonly Placed[]) => readonly UnsizedRow[];

/** The heads; those that are not the document's are told from the printed ones. */
export function headCells(table: PrintedTable, columns = printedColumns(table.template)): Record<string, CellSpec> {
  const placed = placeColumns(columns, table.printed, table.template);
  const beside = table.own.map((column) => ({ ...column, columns: 1 }));
  return Object.fromEntries(
    [...placed, ...beside].map(({ key, header, own, columns: width }) => [
      key,
      cell(own ? 'ownHeader' : 'header', header, across(width)),
    ]),
  );
}

/** A section of other columns begins with its own heads; one whose title has no column, with its title. */
export function sectionRows(table: PrintedTable, section: Section, draw: DrawRows): readonly UnsizedRow[] {
  const { template, printed } = table;
  const placed = placeSection(section, printed, template);
  const headings = [...partRow(table, section), ...titleRow(table, section, placed), ...ownHeadRow(table, section)];
  return [...headings, ...draw(section, placed).map((row, i) => (i === 0 && headings.length > 0 ? kept(row) : row))];
}

/** Headings are not left at the foot of a page: what follows them does not begin a new one. */
function kept(row: UnsizedRow): UnsizedRow {
  const { begins, ...rest } = row;
  return begins === undefined ? row : rest;
}

const sectionAbove = ({ sections }: Template, section: Section): Section | undefined =>
  sections[sections.indexOf(section) - 1];

/** 基础指标, 加分项…: the printed heading, where it changes. */
function partRow(table: PrintedTable, section: Section): readonly UnsizedRow[] {
  const { parts } = table.template;
  const { part } = section;
  if (part === undefined || part === sectionAbove(table.template, section)?.part) return [];
  return [wholeRow(table, parts.find(({ id }) => id === part)?.title ?? part)];
}

function titleRow(table: PrintedTable, section: Section, placed: readonly Placed[]): readonly UnsizedRow[] {
  const { sections, title } = table.template;
  const { number } = section;
  if (placed.some(({ field }) => field === 'section')) return [];
  if (sections.length === 1 && section.title === title) return [];
  const isNumbered = number !== undefined && !placed.some(({ field }) => field === 'sectionNumber');
  return [wholeRow(table, isNumbered ? `${number} ${sectionLabel(section)}` : sectionLabel(section))];
}

const wholeRow = ({ printed, own }: PrintedTable, text: string): UnsizedRow => ({
  key: '',
  cells: { [[...printed, ...own][0]?.key ?? '']: cell('part', text, across(printed.length + own.length)) },
});

function ownHeadRow(table: PrintedTable, section: Section): readonly UnsizedRow[] {
  const { template } = table;
  const above = sectionAbove(template, section);
  const [columns, before] = [section, above].map((one) => one?.columns ?? printedColumns(template));
  return columns === undefined || isSame(columns, before) ? [] : [{ key: '', cells: headCells(table, columns) }];
}

const isSame = (columns: readonly PrintedColumn[], others: readonly PrintedColumn[] | undefined): boolean =>
  JSON.stringify(columns) === JSON.stringify(others);
