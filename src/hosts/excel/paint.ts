import { columnPoints, rectangles, type SheetSpec } from '../../sheets';
import { BASE, type Look, type LookGrid, looksOf } from './look';
import type { Ranges } from './ranges';

const LINE = '#7F7F7F';
const EDGES = ['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft', 'InsideHorizontal', 'InsideVertical'] as const;

type Format = Excel.CellPropertiesFormat;

/**
 * Gives the cells their looks and sizes. Each call to Excel costs, and so does each byte: so the sheet gets what most
 * cells have, each column what most of its cells have, then rows, and one more call names what is left. Number formats and
 * borders come in areas.
 */
export function paint(sheet: SheetSpec, ranges: Ranges): void {
  const looks = looksOf(sheet);
  const whole = ranges({ top: 1, left: 1, bottom: sheet.rows.length, right: sheet.columns.length });
  whole.format.font.name = BASE.font;
  whole.format.font.size = BASE.size;
  whole.format.horizontalAlignment = BASE.horizontal;
  whole.format.verticalAlignment = BASE.vertical;
  whole.format.wrapText = true;

  const usualHeight = mostFrequent(sheet.rows.map(({ height }) => height)) ?? 0;
  whole.format.rowHeight = usualHeight;
  const columns = sheet.columns.map((_, c) => columnLook(looks.map((row) => row[c] ?? BASE)));
  whole.setColumnProperties(
    sheet.columns.map(({ width, hidden }, c) => ({
      format: { ...changes(columns[c] ?? BASE, BASE), columnWidth: columnPoints(width) },
      ...(hidden ? { columnHidden: true } : {}),
    })),
  );
  const agreed = agreedLook(columns);
  const rows = looks.map((row) => rowChanges(row, columns, agreed));
  whole.setRowProperties(
    sheet.rows.map(({ height, hidden }, r) => {
      const format = { ...rows[r]?.row, ...(height === usualHeight ? {} : { rowHeight: height }) };
      return { ...(isEmpty(format) ? {} : { format }), ...(hidden ? { rowHidden: true } : {}) };
    }),
  );
  paintCells(
    rows.map(({ cells }) => cells),
    ranges,
  );
  paintAreas(looks, ranges);
}

/** What single cells still lack, in one call for all rows from the first such cell to the last. */
function paintCells(rows: readonly (readonly Format[])[], ranges: Ranges): void {
  const lacking = rows.map((cells) => !cells.every(isEmpty));
  const first = lacking.indexOf(true);
  const last = lacking.lastIndexOf(true);
  if (first < 0) return;
  const area = { top: first + 1, left: 1, bottom: last + 1, right: rows[first]?.length ?? 1 };
  ranges(area).setCellProperties(
    rows.slice(first, last + 1).map((cells) => cells.map((format) => (isEmpty(format) ? {} : { format }))),
  );
}

/** What has to be set so that a cell that looks like `before` looks like `look`. */
function changes(look: Look, before: Partial<Look>): Format {
  const differs = (property: keyof Look): boolean => look[property] !== before[property];
  const lock = differs('locked') ? { protection: { locked: look.locked } } : {};
  if (look.covered) return lock;
  const font = {
    ...(differs('font') ? { name: look.font } : {}),
    ...(differs('size') ? { size: look.size } : {}),
    ...(differs('bold') ? { bold: look.bold } : {}),
    ...(differs('color') ? { color: look.color } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(differs('fill') && look.fill !== BASE.fill ? { fill: { color: look.fill } } : {}),
    ...(differs('horizontal') ? { horizontalAlignment: look.horizontal } : {}),
    ...(differs('vertical') ? { verticalAlignment: look.vertical } : {}),
    ...lock,
  };
}

/** A row is either painted cell by cell, or first as a whole and then where it differs, whichever says less. */
function rowChanges(
  row: LookGrid[number],
  columns: readonly Look[],
  agreed: Partial<Look>,
): { row: Format; cells: readonly Format[] } {
  const cells = row.map((look, c) => changes(look, columns[c] ?? BASE));
  const frequent = commonLook(row) ?? { ...BASE, covered: true };
  const isFilled = row.every((look) => look.covered || look.fill === frequent.fill);
  const common = isFilled ? frequent : unfilled(frequent);
  // Columns have left all kinds of looks in the row, so everything has to be set that they do not agree on.
  const whole = changes(common, agreed);
  const others = row.map((look) => changes(look, common));
  return size([whole, ...others]) < size(cells) ? { row: whole, cells: others } : { row: {}, cells };
}

/** The properties that are the same in all columns. */
function agreedLook([first = BASE, ...others]: readonly Look[]): Partial<Look> {
  const agreed = Object.entries(first).filter(([property, value]) =>
    others.every((look) => look[property as keyof Look] === value),
  );
  return Object.fromEntries(agreed);
}

const size = (formats: readonly Format[]): number => JSON.stringify(formats).length;
const isEmpty = (format: Format): boolean => Object.keys(format).length === 0;

/** A fill cannot be taken back from single cells, so a column has none, and a row has one only if all of its cells do. */
const unfilled = (look: Look): Look => ({ ...look, fill: BASE.fill });

const columnLook = (looks: readonly Look[]): Look => commonLook(looks.map(unfilled)) ?? BASE;

/** The look that most cells have, of those that show something. */
const commonLook = (looks: readonly Look[]): Look | undefined => mostFrequent(looks.filter(({ covered }) => !covered));

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<string, { readonly value: T; count: number }>();
  for (const value of values) {
    const key = JSON.stringify(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.value;
}

/** Number formats and borders. */
function paintAreas(looks: LookGrid, ranges: Ranges): void {
  const each = <P extends keyof Look>(property: P, apply: (range: Excel.Range, value: Look[P]) => void): void => {
    const plain: Look[P] = BASE[property];
    const differing = looks.map((row) => row.map((look) => (look[property] === plain ? undefined : look[property])));
    for (const { value, ...area } of rectangles(differing)) apply(ranges(area), value);
  };
  each('numberFormat', (range, format) => {
    // One value stands for all cells of the range; the type knows only of blocks.
    (range as { numberFormat: unknown }).numberFormat = format;
  });
  each('border', (range) => {
    for (const edge of EDGES) {
      const border = range.format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = LINE;
    }
  });
}
