import type { Group, Indicator, Section, Template } from '../../model';
import type { Contents } from '../contents';
import { formTable, type FormTable, ownHeads } from './columns';
import { lineRow } from './cover';
import { longText, longTextRow } from './long-text';
import { indicatorRows } from './rows';
import { groupText, type SharedField } from './text';
import { across, cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';

const HEIGHT = { title: 32, header: 28, footer: 26 } as const;

/** A table of the form: its title, the printed heads, then the rows of its indicators by groups. */
export function tableRows(contents: Contents, section: Section): UnsizedRow[] {
  const { template } = contents;
  const table = formTable(section, template);
  const { number, title, remark = '', footer } = section;
  const heading = (number === undefined ? title : `${number}、${title}`) + remark;
  return [
    { ...lineRow(template, 'tableTitle', heading, HEIGHT.title), begins: 'section' },
    headerRow(section, template),
    ...withShared(
      table,
      groupsOf(section).flatMap((indicators) => groupRows(contents, table, indicators)),
      ['sectionNumber', 'section'],
    ),
    ...(footer === undefined ? [] : [lineRow(template, 'coverText', footer, HEIGHT.footer)]),
  ];
}

/** The printed heads of a table, and those of what Kaohe puts beside it. */
export const headerRow = (section: Section, template: Template): UnsizedRow => ({
  key: '',
  height: HEIGHT.header,
  cells: {
    ...Object.fromEntries(
      formTable(section, template).places.map(({ column, columns, header, own }) => [
        column,
        cell(own ? 'ownHeader' : 'header', header, across(columns)),
      ]),
    ),
    ...ownHeads(),
  },
});

/** Neighbours of one group share its cells. */
function groupsOf({ indicators }: Section): readonly (readonly Indicator[])[] {
  const groups: Indicator[][] = [];
  indicators.forEach((indicator, i) => {
    const last = groups.at(-1);
    const isSame = indicator.group !== undefined && indicator.group === indicators[i - 1]?.group;
    if (last && isSame) last.push(indicator);
    else groups.push([indicator]);
  });
  return groups;
}

function groupRows(contents: Contents, table: FormTable, indicators: readonly Indicator[]): UnsizedRow[] {
  const rows = indicators.flatMap((indicator) => {
    const clause = longText(table, indicator);
    return clause ? [longTextRow(contents, table, indicator, clause)] : indicatorRows(contents, table, indicator);
  });
  const group = table.section.groups.find(({ id }) => id === indicators[0]?.group);
  const [first, ...others] = withShared(table, rows, ['groupNumber', 'group'], group);
  // A printed page begins with a group where it can.
  return first ? [group ? { ...first, begins: 'section' } : first, ...others] : [];
}

/** Adds what is printed once for all of the rows. */
function withShared(
  { places, section }: FormTable,
  rows: readonly UnsizedRow[],
  fields: readonly SharedField[],
  group?: Group,
): UnsizedRow[] {
  const [first, ...others] = rows;
  if (!first) return [];
  const shared = fields.flatMap((field): [string, CellSpec][] => {
    const place = places.find((one) => one.field === field);
    if (!place) return [];
    const span = { rows: rows.length, columns: place.columns };
    return [[place.column, cell('label', groupText(field, section, group), { span })]];
  });
  return [{ ...first, cells: { ...Object.fromEntries(shared), ...first.cells } }, ...others];
}
