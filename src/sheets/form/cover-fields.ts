import type { Clause, Indicator } from '../../model';
import { definitionOf, type EntryField, formatOf, VALUE_FIELD } from '../../rules';
import { entryRow, rowsOf } from '../../scoring';
import type { Contents } from '../contents';
import { formGrid, LABEL_COLUMN } from './columns';
import { ownCells } from './rows';
import { entryInput } from '../inputs';
import { across, cell } from '../sheet';
import type { CellSpec } from '../spec';
import { asRowHeight, textHeight, type UnsizedRow } from '../text-fit';

/** Points: there is room for a seal. */
const HEIGHT = 30;

/** The fields of a cover that belong to one thing that is asked for: 申报城市名称：____（加盖政府章）. */
export function coverFields(contents: Contents, indicator: Indicator, isWide = false): UnsizedRow[] {
  return indicator.clauses.flatMap((clause) => {
    const entry = definitionOf(clause.rule).entry(clause.rule);
    const name = indicator.title + clause.text;
    const own = ownCells(contents, clause);
    const row = (key: string, label: string, input: CellSpec, unit?: string): UnsizedRow => ({
      key,
      height: heightFor(contents, input, isWide),
      cells: {
        ...fieldCells(contents, label, input, unit ?? indicator.remark, isWide),
        ...(key === clause.id ? own : {}),
      },
    });
    if (rowsOf(clause).length === 1) {
      return row(clause.id, name, coverInput(contents, clause, entry.fields[0] ?? VALUE_FIELD), entry.unit);
    }
    return [
      row(clause.id, name, cell('absent', '请逐行填写')),
      ...entry.fields.map((field) =>
        row(
          entryRow(clause.id, field),
          field.label ?? field.key,
          coverInput(contents, clause, field),
          formatOf(entry, field).unit,
        ),
      ),
    ];
  });
}

/** A long name takes more than one line. */
function heightFor({ template }: Contents, { content, style }: CellSpec, isWide: boolean): number {
  const columns = formGrid(template).filter(({ key }, i, grid) =>
    isWide ? i >= grid.findIndex((column) => column.key === 'entry') : key === 'entry',
  );
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return content?.kind === 'value' ? asRowHeight(Math.max(HEIGHT, textHeight(content.value, style, width))) : HEIGHT;
}

/** Words are written larger than in a table; numbers and dates need their own formats. */
function coverInput(contents: Contents, clause: Clause, field: EntryField): CellSpec {
  const input = entryInput(contents, clause, field);
  const { type } = formatOf(definitionOf(clause.rule).entry(clause.rule), field);
  return type === 'text' || type === 'choice' ? { ...input, style: 'coverEntry' } : input;
}

/** The label, in the columns that stay in sight; then the entry, and behind it what is printed there: where the seal goes. */
function fieldCells(
  { template }: Contents,
  name: string,
  input: CellSpec,
  remark: string | undefined,
  isWide: boolean,
): Record<string, CellSpec> {
  const grid = formGrid(template);
  const entry = grid.findIndex(({ key }) => key === 'entry');
  const behind = grid.length - entry - 1;
  const label = grid.findIndex(({ key }) => key === LABEL_COLUMN) + 1;
  const [first, next] = [grid[0], grid[entry + 1]];
  return {
    ...(first && entry > 0 ? { [first.key]: cell('coverLabel', `${name}：`, across(Math.min(label, entry))) } : {}),
    entry: { ...input, ...(isWide ? across(behind + 1) : {}) },
    ...(next && !isWide && remark !== undefined ? { [next.key]: cell('coverText', remark, across(behind)) } : {}),
  };
}
