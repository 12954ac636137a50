import type { Clause, Indicator } from '../../model';
import { VALUE_FIELD } from '../../rules';
import { entryCell } from '../../scoring';
import type { Contents } from '../contents';
import { formGrid, type FormTable } from './columns';
import { ownCells } from './rows';
import { indicatorText } from './text';
import { entryInput } from '../inputs';
import { across, cell } from '../sheet';
import type { CellSpec } from '../spec';
import { asRowHeight, textHeight, type UnsizedRow, widthOf } from '../text-fit';

/** A text to which the document allows so many characters gets the room of all columns beside it, as printed. */
const LONG_TEXT = 200;
/** The one clause of an indicator that asks for a long text. */
export function longText({ places }: FormTable, { clauses, unit, remark }: Indicator): Clause | undefined {
  const [clause, ...others] = clauses;
  const isFree = places.some(({ field }) => field === 'entry') && unit === undefined && remark === undefined;
  if (!clause || others.length > 0 || !isFree || clause.rule.kind !== 'record') return undefined;
  const { value, maxLength = 0, unit: own, fields, years } = clause.rule;
  const isText = value === 'text' && own === undefined && !fields && !years;
  return isText && maxLength >= LONG_TEXT ? clause : undefined;
}

/** Its row: the title takes the place of the unit as well, and the text that of the remark. */
export function longTextRow(
  contents: Contents,
  { places }: FormTable,
  indicator: Indicator,
  clause: Clause,
): UnsizedRow {
  const input: CellSpec = { ...entryInput(contents, clause, VALUE_FIELD), style: 'entryLong' };
  const cells: Record<string, CellSpec> = {};
  let last = '';
  for (const { field, column, columns } of places) {
    const text = indicatorText(field, indicator);
    const before = cells[last];
    // The cell to the left takes in what would stay empty.
    if (before && (field === 'unit' || field === 'text' || text === '')) {
      cells[last] = { ...before, ...across((before.span?.columns ?? 1) + columns) };
    } else {
      last = text === undefined && field !== 'entry' ? '' : column;
      if (field === 'entry') cells[column] = { ...input, ...across(columns) };
      else if (text !== undefined) cells[column] = cell(field === 'number' ? 'centred' : 'text', text, across(columns));
    }
  }
  const width = widthOf('entry', cells.entry ?? input, formGrid(contents.template));
  // Merged cells do not grow with what is typed: there is room for all that is allowed.
  const most = '字'.repeat(clause.rule.kind === 'record' ? (clause.rule.maxLength ?? 0) : 0);
  const texts = [most, contents.input(entryCell(clause.id))];
  return {
    key: clause.id,
    height: asRowHeight(Math.max(...texts.map((text) => textHeight(text, input.style, width)))),
    begins: 'indicator',
    cells: { ...cells, ...ownCells(contents, clause) },
  };
}
