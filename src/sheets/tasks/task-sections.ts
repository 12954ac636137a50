import type { Section, Template } from '../../model';
import type { Contents } from '../contents';
import { across, cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { type Placed, placeColumns, printedColumns, type TaskColumn } from './task-columns';
import { taskRows } from './task-rows';

/** The heads; those that are not the document's are told from the printed ones. */
export const headCells = (columns: readonly Pick<TaskColumn, 'key' | 'header' | 'own'>[]): Record<string, CellSpec> =>
  Object.fromEntries(columns.map(({ key, header, own }) => [key, cell(own ? 'ownHeader' : 'header', header)]));

/** A section of other columns begins with its own heads; one whose title has no column, with its title. */
export function sectionRows(
  contents: Contents,
  section: Section,
  columns: readonly TaskColumn[],
  printed: number,
): readonly UnsizedRow[] {
  const { template } = contents;
  const slots = columns.slice(0, printed);
  const placed = placeColumns(section, slots, template);
  return [
    ...titleRow(section, placed, columns, template),
    ...ownHeadRow(section, placed, columns.slice(printed), template),
    ...taskRows(contents, section, { columns: new Set(columns.map(({ key }) => key)), placed }),
  ];
}

function titleRow(
  { title, number }: Section,
  placed: readonly Placed[],
  columns: readonly TaskColumn[],
  template: Template,
): UnsizedRow[] {
  if (placed.some(({ field }) => field === 'section')) return [];
  if (template.sections.length === 1 && title === template.title) return [];
  const isNumbered = number !== undefined && !placed.some(({ field }) => field === 'sectionNumber');
  const text = isNumbered ? `${number} ${title}` : title;
  return [{ key: '', cells: { [columns[0]?.key ?? '']: cell('part', text, across(columns.length)) } }];
}

function ownHeadRow(
  section: Section,
  placed: readonly Placed[],
  others: readonly TaskColumn[],
  template: Template,
): UnsizedRow[] {
  if (section.columns === undefined || section.columns === printedColumns(template)) return [];
  return [
    {
      key: '',
      cells: {
        ...Object.fromEntries(
          placed.map(({ key, header, own, columns }) => [
            key,
            cell(own ? 'ownHeader' : 'header', header, columns > 1 ? across(columns) : {}),
          ]),
        ),
        ...headCells(others),
      },
    },
  ];
}
