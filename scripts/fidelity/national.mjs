// The compilation of the regions' work points: its lines made into rows as national.yaml says, row by row.
import { withoutMarks } from './fold.mjs';

const COLUMNS = ['number', 'section', 'title', 'task', 'outcome', 'responsible'];
const WITHOUT_OUTCOME = COLUMNS.filter((name) => name !== 'outcome');

/** A list goes on with its next number: set apart as the numbers before it are. Otherwise a word goes on. */
const NEXT_NUMBER = /^\d+[.．]\s/;

/** Two parts of a cell that a page break cut, as one. `doubled` is printed at the end of one and the start of the other. */
export function join(left, right, doubled = '') {
  const rest = right.startsWith(doubled) ? right.slice(doubled.length) : right;
  return NEXT_NUMBER.test(rest) && left ? `${left} ${rest}` : left + rest;
}

/** Spaces before a Chinese character, after another or a comma, are dropped. */
export const withoutSpaces = (text) => text.replace(/(?<=[\p{sc=Han}\p{P}]) +(?=\p{sc=Han})/gu, '');

const find = (entries, line) => (entries ?? []).find((entry) => entry.lines?.includes(line) ?? entry.line === line);

/** The cells of one printed line by the names of their columns: mark-up off, mended, each in its place. */
export function cellsOf(text, line, columns, known) {
  const cells = text.split('\t').map(withoutMarks);
  const moved = find(known.moved, line);
  if (moved) {
    const end = moved.until ? columns.indexOf(moved.until) : columns.length;
    const pushedOut = cells.splice(end - moved.by, moved.by);
    if (pushedOut.some(Boolean)) throw new Error(`line ${line}: not moved by ${moved.by}: ${pushedOut.join(' | ')}`);
    cells.unshift(...new Array(moved.by).fill(''));
  }
  const row = Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
  const mended = find(known.mended, line);
  const spaced = find(known.spaced, line);
  for (const name of columns) {
    if (mended) row[name] = row[name].replace(mended.printed, mended.means);
    if (spaced?.columns.includes(name)) row[name] = withoutSpaces(row[name]);
  }
  return row;
}

/** Takes the cell of the row above out of a line; the cells that it pushed move back. */
function takeIntruder(cells, column, columns) {
  const at = columns.indexOf(column);
  const text = cells[column];
  columns.slice(at).forEach((name, i) => (cells[name] = cells[columns[at + i + 1]] ?? ''));
  return { column, text };
}

/** A part of a cell goes on with the cell of that row, or with the key point under which the row stands. */
function append(region, row, { column, text }, line, known) {
  const [target, key] = column === 'section' ? [region.sections.at(-1), 'title'] : [row, column];
  const doubled = known.doubled?.find((entry) => entry.line === line && entry.column === column)?.text;
  region.joins.push({ line, to: row.line, column, left: target[key], right: text });
  target[key] = join(target[key], text, doubled);
}

/** One line of a region's table: the rest of a row above, a row of its own, or some of both. */
function readLine(region, printed, line, known) {
  const cells = cellsOf(printed, line, region.columns, known);
  const pushed = find(known.intruders, line);
  const parts = pushed ? [takeIntruder(cells, pushed.column, region.columns)] : [];
  const isRest = known.continuations.flat().includes(line);
  region.printed += 1;
  for (const column of region.columns) {
    if (!cells[column]) continue;
    region.cells.push({ line, column, text: cells[column] });
    if (!isRest && !find(known.partly, line)?.columns.includes(column)) continue;
    parts.push({ column, text: cells[column] });
    cells[column] = '';
  }
  const to = known.continues?.[line];
  const above = to ? region.rows.find((row) => row.line === to) : region.rows.at(-1);
  for (const part of parts) append(region, above, part, line, known);
  if (isRest) return;
  if (pushed) region.cells.push({ line, ...parts[0] });
  if (cells.section) region.sections.push({ number: cells.number, title: cells.section, line });
  region.rows.push({ line, ...cells, section: region.sections.length });
}

const HEADING = /^(\S+) ?2017 ?年工作要点$/;
const HEADS = '序号\t';

/**
 * The regions of the document, each with its heads, key points (`sections`) and rows, whose cells are joined.
 * `printed` counts lines and `cells` holds their cells as they stand; `joins` tells what was put together.
 */
export function readNational(text, known) {
  const regions = [];
  text.split(/\r?\n/).forEach((printed, index) => {
    const line = index + 1;
    const [, name] = HEADING.exec(printed) ?? [];
    if (name) regions.push({ name, line, sections: [], rows: [], joins: [], cells: [], printed: 0 });
    const region = regions.at(-1);
    if (!region || !printed.includes('\t')) return;
    if (printed.startsWith(HEADS)) {
      region.heads ??= printed.split('\t');
      region.columns ??= region.heads.length === COLUMNS.length ? COLUMNS : WITHOUT_OUTCOME;
    } else readLine(region, printed, line, known);
  });
  return regions;
}

/** The rows with the merged cells of the row above filled in; `inferred` names those cells. */
export function withMerged(rows, known) {
  return rows.map((row) => {
    const merged = find(known.merged, row.line);
    if (!merged) return { ...row, inferred: [] };
    const above = rows.find((other) => other.line === merged.of);
    const filled = Object.fromEntries(merged.columns.map((name) => [name, above[name]]));
    return { ...row, ...filled, inferred: merged.columns };
  });
}
