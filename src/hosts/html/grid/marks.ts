import { type CellValue, type Expression, THIS_ROW } from '../../../formula';
import {
  type Area,
  type DataBar,
  type Highlight,
  type HighlightName,
  highlightOf,
  type LiveCells,
  type SheetSpec,
} from '../../../sheets';
import type { Position } from '../cursor';
import type { Block } from './table';

type Placed<T> = T & { readonly block: Block };

/** The conditional formats and data bars of a sheet, found by the cells that they are for. */
export class Marks {
  private readonly highlights: readonly Placed<Highlight>[];
  private readonly bars: readonly Placed<DataBar>[];
  /** Highlights that speak of other rows than that of the cell. */
  private readonly beyond: readonly Block[];

  constructor(
    private readonly sheet: SheetSpec,
    private readonly live: LiveCells,
  ) {
    const placed = <T extends { readonly area: Area }>(item: T): readonly Placed<T>[] => {
      const block = blockOf(sheet, item.area);
      return block ? [{ ...item, block }] : [];
    };
    this.highlights = sheet.highlights.flatMap(placed);
    this.bars = sheet.bars.flatMap(placed);
    this.beyond = this.highlights.filter(({ when }) => !isOfThisRow(when)).map(({ block }) => block);
  }

  /** Whether what a row shows may change although none of its own cells does. */
  lookBeyond(row: number): boolean {
    return this.beyond.some(({ top, bottom }) => row >= top && row <= bottom);
  }

  /** Of several that apply, the first one that says something about a property decides it, as in Excel. */
  highlight({ row, column }: Position): {
    readonly fill?: HighlightName;
    readonly ink?: HighlightName;
    readonly isBold?: boolean;
  } {
    const here = { sheet: this.sheet.id, row: this.sheet.rows[row]?.key ?? '' };
    const names = this.highlights
      .filter(({ block }) => isIn(block, row, column))
      .filter(({ when }) => isTrue(this.live.compute(when, here)))
      .map(({ style }) => style);
    const fill = names.find((name) => highlightOf(name).fill !== undefined);
    const ink = names.find((name) => highlightOf(name).color !== undefined);
    const isBold = names.map((name) => highlightOf(name).bold).find((bold) => bold !== undefined);
    return {
      ...(fill === undefined ? {} : { fill }),
      ...(ink === undefined ? {} : { ink }),
      ...(isBold === undefined ? {} : { isBold }),
    };
  }

  bar({ row, column }: Position): DataBar | undefined {
    return this.bars.find(({ block }) => isIn(block, row, column));
  }
}

function isOfThisRow(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return true;
    case 'ref':
      return expression.ref.row === THIS_ROW;
    case 'cells':
      return expression.refs.every(({ row }) => row === THIS_ROW);
    case 'negate':
      return isOfThisRow(expression.operand);
    case 'operation':
      return isOfThisRow(expression.left) && isOfThisRow(expression.right);
    case 'call':
      return expression.args.every(isOfThisRow);
  }
}

const isTrue = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0);

const isIn = ({ top, left, bottom, right }: Block, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

function blockOf({ rows, columns }: SheetSpec, area: Area): Block | undefined {
  const at = (items: readonly { readonly key: string }[], key: string) => items.findIndex((item) => item.key === key);
  const block = {
    top: at(rows, area.rows[0]),
    bottom: at(rows, area.rows[1]),
    left: at(columns, area.columns[0]),
    right: at(columns, area.columns[1]),
  };
  return Object.values(block).every((index) => index >= 0) ? block : undefined;
}
