import type { ColumnField, Group, Indicator, Section } from '../../model';
import { clauseRows } from './clause-rows';
import type { Contents } from '../contents';
import { columnsOf, coveredBy, ownHeads, printsPoints, type ScoreColumns } from './score-columns';
import { across, cell, down } from '../sheet';
import type { CellSpec } from '../spec';
import { sectionLabel } from '../tasks/printed-text';
import type { UnsizedRow } from '../text-fit';

/** The rows of a section, with its heading and, where they are its own, its column heads. */
export function sectionRows(contents: Contents, columns: ScoreColumns, section: Section): UnsizedRow[] {
  const { sections } = contents.template;
  const previous = sections[sections.indexOf(section) - 1];
  const heads = ownHeads(contents.template, section, previous, columns);
  const [first, ...others] = [
    ...partRow(contents, columns, section, previous),
    ...(heads ? [{ key: '', cells: heads }] : []),
    ...tableRows(contents, columns, section),
  ];
  return first ? [{ ...first, begins: 'section' }, ...others] : [];
}

/** 基础指标, 加分项…: the printed heading, where it changes. */
function partRow(
  { template }: Contents,
  { all }: ScoreColumns,
  { part }: Section,
  previous: Section | undefined,
): UnsizedRow[] {
  if (part === undefined || part === previous?.part) return [];
  const title = template.parts.find(({ id }) => id === part)?.title ?? part;
  return [{ key: '', cells: { [all[0]?.key ?? '']: cell('part', title, across(all.length)) } }];
}

function tableRows(contents: Contents, columns: ScoreColumns, section: Section): UnsizedRow[] {
  const blocks = section.indicators.map((indicator) => ({
    indicator,
    rows: indicatorRows(contents, columns, section, indicator),
  }));
  const length = (some: typeof blocks) => some.reduce((sum, { rows }) => sum + rows.length, 0);
  const printed = columnsOf(contents.template, section);
  const covered = coveredBy('section', printed, columns.printed);
  const span = { rows: length(blocks), columns: 1 + covered };
  const shared = section.evidence === undefined ? {} : { evidence: cell('text', section.evidence, down(span.rows)) };
  return blocks.flatMap(({ indicator, rows }, i) => {
    const [first, ...others] = rows;
    if (!first) return [];
    const last = blocks.findIndex((later, at) => at > i && !isSameGroup(later.indicator, indicator));
    const begins = i === 0 || !isSameGroup(blocks[i - 1]?.indicator, indicator);
    const members = blocks.slice(i, last < 0 ? undefined : last);
    const cells: Record<string, CellSpec> = {
      ...(i === 0
        ? { section: cell('label', sectionLabel(section), span.rows * span.columns > 1 ? { span } : {}) }
        : {}),
      ...(begins && covered === 0 ? groupCell(section, columns, indicator, length(members)) : {}),
      ...first.cells,
      ...(i === 0 ? shared : {}),
    };
    return [{ ...first, cells }, ...others];
  });
}

const isSameGroup = (one: Indicator | undefined, other: Indicator): boolean =>
  one?.group === other.group && one?.copy === other.copy;

function groupCell(
  { groups }: Section,
  { printed }: ScoreColumns,
  { group: id }: Indicator,
  rows: number,
): Record<string, CellSpec> {
  if (!printed.includes('group')) return {};
  const group = groups.find((one) => one.id === id);
  return { group: cell('label', group && groupTitle(group), down(rows)) };
}

const groupTitle = ({ title, declaredPoints }: Group): string =>
  declaredPoints === undefined ? title : `${title}（${declaredPoints}分）`;

function indicatorRows(
  contents: Contents,
  { printed }: ScoreColumns,
  section: Section,
  indicator: Indicator,
): UnsizedRow[] {
  const rows = indicator.clauses.flatMap((clause) => clauseRows(contents, section, indicator, clause));
  const [first, ...others] = rows;
  if (!first) return [];
  const own = section.evidence === undefined ? indicator.evidence : undefined;
  const isPrinted = printsPoints(contents.template);
  const blank = coversText(printed, rows) ? {} : { text: cell('text') };
  return [
    {
      ...first,
      begins: 'indicator',
      cells: {
        ...(printed.includes('number') ? { number: cell('centred', indicator.number, down(rows.length)) } : {}),
        ...titleCells(contents, printed, indicator, rows),
        ...(printed.includes('evidence') && section.evidence === undefined
          ? { evidence: cell('text', own, down(rows.length)) }
          : {}),
        ...Object.fromEntries(
          printed.flatMap((field) => {
            const shown = SHOWN[field];
            return shown ? [[field, cell('text', shown(indicator), down(rows.length))]] : [];
          }),
        ),
        ...blank,
        ...first.cells,
        ...(isPrinted ? { declared: cell('centred', indicator.declaredPoints, down(rows.length)) } : {}),
      },
    },
    ...others.map((row) => ({
      ...row,
      cells: { ...blank, ...(isPrinted ? without(row.cells, 'declared') : row.cells) },
    })),
  ];
}

/** Printed columns that hold a text of the indicator. */
const SHOWN: Readonly<Partial<Record<ColumnField, (indicator: Indicator) => string | undefined>>> = {
  outcome: ({ outcome }) => outcome,
  lead: ({ lead }) => lead.join('、'),
  support: ({ support }) => support.join('、'),
  responsible: ({ responsible }) => responsible,
  remark: ({ remark }) => remark,
};

/** The title, with its points where they have no column of their own. */
function titleCells(
  { template }: Contents,
  printed: ScoreColumns['printed'],
  { title, declaredPoints, copy }: Indicator,
  rows: readonly UnsizedRow[],
): Record<string, CellSpec> {
  const isWhole = coversText(printed, rows);
  const hasPoints = !printsPoints(template) && !isWhole && declaredPoints !== undefined;
  const text = `${title}${hasPoints ? `（${declaredPoints}分）` : ''}${copy === undefined ? '' : `（第${copy}块工作）`}`;
  return { title: cell('text', text, { span: { rows: rows.length, columns: isWhole ? 2 : 1 } }) };
}

/** Where the title says it all (加分项, 扣分项) it takes the room of the clause text, too, as printed. */
const coversText = (printed: ScoreColumns['printed'], rows: readonly UnsizedRow[]): boolean =>
  printed.indexOf('text') === printed.indexOf('title') + 1 && rows.every(({ cells }) => cells.text === undefined);

const without = (cells: UnsizedRow['cells'], column: string): UnsizedRow['cells'] =>
  Object.fromEntries(Object.entries(cells).filter(([key]) => key !== column));
