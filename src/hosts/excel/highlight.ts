import { print } from '../../formula';
import {
  type Area,
  type Highlight,
  highlightOf,
  type locator,
  type Rectangle,
  rowLocator,
  type SheetSpec,
} from '../../sheets';
import type { Ranges } from './ranges';

type Locate = ReturnType<typeof locator>;

/** Conditional formats and data bars. */
export function highlight(sheet: SheetSpec, ranges: Ranges, locate: Locate): void {
  // What is added last takes precedence in Excel, so the first one is added last.
  for (const bar of sheet.bars.toReversed()) {
    const { dataBar } = ranges(areaOf(sheet, bar.area, locate)).conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: `=${bar.min}` };
    dataBar.upperBoundRule = { type: 'Number', formula: `=${bar.max}` };
    dataBar.positiveFormat.fillColor = `#${bar.color}`;
    dataBar.positiveFormat.gradientFill = false;
  }
  for (const one of sheet.highlights.toReversed()) mark(one, sheet, ranges, locate);
}

function mark({ area, when, style }: Highlight, sheet: SheetSpec, ranges: Ranges, locate: Locate): void {
  const { custom } = ranges(areaOf(sheet, area, locate)).conditionalFormats.add('Custom');
  const { fill, color, bold } = highlightOf(style);
  custom.rule.formula = `=${print(when, { locate: rowLocator(locate, sheet.id, area.rows[0]), sheet: sheet.name })}`;
  if (fill !== undefined) custom.format.fill.color = `#${fill}`;
  if (color !== undefined) custom.format.font.color = `#${color}`;
  if (bold !== undefined) custom.format.font.bold = bold;
}

/** An area by keys as an area by numbers. */
export function areaOf(sheet: SheetSpec, { rows, columns }: Area, locate: Locate): Rectangle {
  const first = locate({ sheet: sheet.id, row: rows[0], column: columns[0] });
  const last = locate({ sheet: sheet.id, row: rows[1], column: columns[1] });
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
