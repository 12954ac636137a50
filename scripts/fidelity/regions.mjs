// The compilation of the regions' work points held against its templates: every printed cell, and row by row.
import { inventedIn } from './compare.mjs';
import { fold } from './fold.mjs';
import { readNational, withMerged } from './national.mjs';

const CELLS = ['title', 'task', 'outcome', 'responsible'];

/** The tasks of a template in order, each with its key point as printed. */
const tasksOf = (template) =>
  (template?.sections ?? []).flatMap((section) =>
    section.indicators.map((indicator) => ({ ...indicator, number: section.number, section: section.title })),
  );

/** The first cells in which the rows of the document and the tasks of the template differ. */
function differences(region, rows, tasks) {
  return rows.flatMap((row, i) => {
    const point = region.sections[row.section - 1];
    const printed = { ...row, number: point.number, section: point.title };
    return ['number', 'section', ...CELLS]
      .filter((name) => fold(printed[name] ?? '') !== fold(tasks[i]?.[name] ?? ''))
      .map((column) => ({ line: row.line, column, text: printed[column] || `（空）≠ ${tasks[i]?.[column] ?? ''}` }));
  });
}

function compareRegion(region, templates, known, own) {
  const rows = withMerged(region.rows, known);
  const joined = rows.flatMap((row) => CELLS.map((name) => row[name] ?? '').filter(Boolean));
  const points = region.sections.flatMap(({ number, title }) => [number, title]);
  const title = `${region.name}2017年工作要点`;
  const mine = templates.filter(({ template }) => fold(template.title ?? '') === fold(title));
  const tasks = mine.flatMap(({ template }) => tasksOf(template));
  const headed = (mine[0]?.template.columns ?? []).map(({ header }) => header).join(' ');
  const surplus = tasks.slice(rows.length).map((task) => ({ name: mine[0].name, keys: 'indicators', text: task.task }));
  const cells = region.cells.map((cell) => ({ ...cell, text: doubledOff(cell, known) }));
  return {
    name: region.name,
    printed: region.printed,
    rows: rows.length,
    tasks: tasks.length,
    cells: cells.length,
    missing: [
      ...cells.filter(({ column, text }) => !tasks.some((task) => fold(task[column] ?? '').includes(fold(text)))),
      ...differences(region, rows, tasks),
      ...(headed === region.heads.join(' ')
        ? []
        : [{ line: region.line, column: '表头', text: region.heads.join(' ') }]),
    ],
    invented: [...inventedIn(mine, [title, ...region.heads, ...joined, ...points], own), ...surplus],
  };
}

/** A cell without what is printed twice around a page break. */
function doubledOff(cell, known) {
  const doubled = known.doubled?.find(({ line, column }) => line === cell.line && column === cell.column);
  return doubled ? cell.text.slice(doubled.text.length) : cell.text;
}

/** All regions, and the templates that are of none. */
export function compareRegions(text, templates, known, own) {
  const regions = readNational(text, known);
  const titles = new Set(regions.map(({ name }) => fold(`${name}2017年工作要点`)));
  const strays = templates.filter(({ template }) => !titles.has(fold(template.title ?? '')));
  const compared = regions.map((region) => compareRegion(region, templates, known, own));
  return {
    title: known.file,
    regions: compared,
    joins: regions.flatMap((region) => region.joins.map((joined) => ({ ...joined, region: region.name }))),
    cells: compared.reduce((sum, region) => sum + region.cells, 0),
    missing: compared.flatMap(({ missing }) => missing),
    excused: [],
    invented: [
      ...compared.flatMap(({ invented }) => invented),
      ...strays.map(({ name, template }) => ({ name, keys: 'title', text: template.title })),
    ],
  };
}
