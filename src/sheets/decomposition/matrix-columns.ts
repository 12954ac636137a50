import { dividedSections, type Share } from '../../decomposition';
import { indicatorsOf, type Template } from '../../model';
import type { ColumnSpec } from '../spec';
import { numberWidth } from '../tasks/widths';

/** A department and its column. */
export type Column = ColumnSpec & { readonly share: Share };

/** The column of how many departments have a part in an indicator. */
export const COUNT = 'count';
const COUNT_WIDTH = 8;

/** From so many departments on their columns are narrower: all stand on one page beside each other. */
const MANY = 20;
const LEAST = { few: 9, many: 7 } as const;
/** A name takes no more lines than this. */
const MOST_LINES = 6;
/** Width of a Chinese character, and of a cell's margins. */
const CHARACTER = 1.9;
const MARGIN = 1;

/** A column for each department, as wide as its name needs. */
export function departmentColumns(departments: readonly Share[]): readonly Column[] {
  const least = departments.length < MANY ? LEAST.few : LEAST.many;
  return departments.map((share, i) => ({
    key: `department${i + 1}`,
    width: Math.max(least, Math.ceil(Math.ceil(share.name.length / MOST_LINES) * CHARACTER + MARGIN)),
    share,
  }));
}

/** What fits on a printed page without being shrunk. */
const PAGE_WIDTH = 130;
const TITLE = { least: 36, most: 60 } as const;

/** All columns; titles take what departments leave of the page. */
export function columnsOf(template: Template, departments: readonly Column[]): readonly ColumnSpec[] {
  const number = numberWidth(indicatorsOf({ sections: dividedSections(template) }));
  const taken = departments.reduce((sum, { width }) => sum + width, number + COUNT_WIDTH);
  return [
    { key: 'number', width: number },
    { key: 'title', width: Math.min(TITLE.most, Math.max(TITLE.least, PAGE_WIDTH - taken)) },
    ...departments.map(({ key, width }) => ({ key, width })),
    { key: COUNT, width: COUNT_WIDTH },
  ];
}
