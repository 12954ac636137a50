import type { Section, Template } from '../../model';
import type { Contents } from '../contents';
import { formGrid, ownHeads } from './columns';
import { coverFields } from './cover-fields';
import { across, cell } from '../sheet';
import type { StyleName } from '../styles';
import type { UnsizedRow } from '../text-fit';

/** Heights that fill a page with some eight fields, points. */
const HEIGHT = { top: 24, space: 21, line: 42, foot: 34 } as const;
/** Printed in the upper right corner of a cover, above the title, whatever else is asked for. */
const CODE = '编号';

/** The cover of a form: its number, its title in large letters, the fields below each other, who made the form. */
export function coverRows(contents: Contents, { title, footer, indicators }: Section): UnsizedRow[] {
  const { template } = contents;
  const [first, ...others] = indicators;
  const code = first?.title === CODE ? first : undefined;
  return [
    ...headingRows(template),
    ...(code ? coverFields(contents, code, true) : []),
    space(),
    ...title.split('\n').map((line) => lineRow(template, 'coverTitle', line, HEIGHT.line)),
    { ...space(), cells: ownHeads() },
    ...(code ? others : indicators).flatMap((indicator) => coverFields(contents, indicator)),
    space(),
    ...(footer === undefined ? [] : [lineRow(template, 'coverFooter', footer, HEIGHT.foot)]),
  ];
}

/** What is printed above the title: 附件1. Beside it the heads of the columns that Kaohe adds. */
export const headingRows = (template: Template): UnsizedRow[] =>
  template.heading.map((line, i): UnsizedRow => {
    const row = lineRow(template, 'coverText', line, HEIGHT.top);
    return i === template.heading.length - 1 ? { ...row, cells: { ...row.cells, ...ownHeads() } } : row;
  });

const space = (): UnsizedRow => ({ key: '', height: HEIGHT.space, cells: {} });

/** A line over the whole printed width. */
export function lineRow(template: Template, style: StyleName, text: string, height: number): UnsizedRow {
  const grid = formGrid(template);
  return { key: '', height, cells: { [grid[0]?.key ?? '']: cell(style, text, across(grid.length)) } };
}
