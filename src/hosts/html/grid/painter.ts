import { faultOf, optionsOf } from '../../../entries';
import type { CellValue } from '../../../formula';
import type { HighlightName, LiveCells, Message, ValidationRule } from '../../../sheets';
import { shownText } from '../look/cell-text';
import { Marks } from './marks';
import type { Table, TableCell } from './table';

/** What a cell shows at the moment. */
export type PaintedCell = {
  readonly text: string;
  /** Highlights that give the ground, the colour and the weight of the text. */
  readonly fill?: HighlightName;
  readonly ink?: HighlightName;
  readonly isBold?: boolean;
  /** A data bar: its share of the cell's width, from 0 to 1, and its colour. */
  readonly bar?: number;
  readonly barColor?: string;
  /** What is wrong with the value, by the cell's validation. */
  readonly fault?: Message;
};

/** The cells that begin in a row, in the order of `Table.cellsIn`. */
export type PaintedRow = readonly PaintedCell[];

type Known = { readonly stamp: string; readonly painted: PaintedRow };

/**
 * Says what the rows of a sheet show. A row is looked at again only after something it shows may have changed; rows and
 * cells that show what they showed before are the same objects, so that they are not drawn again.
 */
export class Painter {
  private readonly rows = new Map<number, Known>();
  private readonly marks: Marks;
  /** The lists that cells of other sheets make up. */
  private readonly lists: readonly ValidationRule[];
  private options: { readonly revision: number; readonly lists: readonly (readonly string[])[] };
  private listChanges = 0;

  constructor(
    private readonly table: Table,
    private readonly live: LiveCells,
  ) {
    this.marks = new Marks(table.sheet, live);
    const rules = table.entries.flatMap(({ spec: { validation } }) => validation?.rule ?? []);
    this.lists = [...new Set(rules.filter(({ kind }) => kind === 'listFrom'))];
    this.options = { revision: -1, lists: [] };
  }

  /** @param revision of the workbook: within one, nothing changes */
  row(row: number, revision: number): PaintedRow {
    this.lookUpLists(revision);
    const known = this.rows.get(row);
    const stamp = `${String(this.changeOf(row, revision))}/${String(this.listChanges)}`;
    if (known?.stamp === stamp) return known.painted;
    const before = known?.painted ?? [];
    const fresh = this.table.cellsIn(row).map((cell, i) => kept(before[i], this.paint(cell)));
    const painted = known && fresh.every((cell, i) => cell === before[i]) ? before : fresh;
    this.rows.set(row, { stamp, painted });
    return painted;
  }

  /** When what a row shows may have changed last; cells drawn in it may begin above. */
  private changeOf(row: number, revision: number): number {
    const { sheet, filteredOut } = this.table;
    const changeOf = (one: number): number =>
      this.marks.lookBeyond(one) ? revision : this.live.revisionOf(sheet, one);
    if (filteredOut.size === 0) return changeOf(row);
    return Math.max(changeOf(row), ...this.table.cellsIn(row).map(({ position }) => changeOf(position.row)));
  }

  private paint(cell: TableCell): PaintedCell {
    const { position, style } = cell;
    const value = this.live.shown(this.table.sheet, position.row, position.column);
    const fault = value === null || !cell.entry ? undefined : faultOf(value, cell.spec, this.optionsOf(cell));
    return {
      text: shownText(value, style.format),
      ...this.marks.highlight(position),
      ...barOf(this.marks, cell, value),
      ...(fault ? { fault } : {}),
    };
  }

  private lookUpLists(revision: number): void {
    if (this.options.revision === revision) return;
    const lists = this.lists.map((rule) => optionsOf(rule, this.live));
    const isSame = lists.every((list, i) => list.every((option, j) => option === this.options.lists[i]?.[j]));
    if (!isSame) this.listChanges += 1;
    this.options = { revision, lists };
  }

  private optionsOf({ spec: { validation } }: TableCell): readonly string[] {
    if (!validation) return [];
    const { rule } = validation;
    return rule.kind === 'listFrom' ? (this.options.lists[this.lists.indexOf(rule)] ?? []) : optionsOf(rule, this.live);
  }
}

function barOf(marks: Marks, { position }: TableCell, value: CellValue): Pick<PaintedCell, 'bar' | 'barColor'> {
  const bar = marks.bar(position);
  if (!bar || typeof value !== 'number') return {};
  const share = (value - bar.min) / (bar.max - bar.min);
  return { bar: Math.min(1, Math.max(0, share)), barColor: bar.color };
}

/** What a cell showed before, where it shows the same now. */
const kept = (before: PaintedCell | undefined, now: PaintedCell): PaintedCell =>
  before && isSame(before, now) ? before : now;

const isSame = (a: PaintedCell, b: PaintedCell): boolean =>
  a.text === b.text &&
  a.fill === b.fill &&
  a.ink === b.ink &&
  a.isBold === b.isBold &&
  a.bar === b.bar &&
  a.barColor === b.barColor &&
  a.fault?.text === b.fault?.text;
