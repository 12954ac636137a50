import { type Clause, isRequired } from '../../model';
import { definitionOf, type EntryField, type EntryFormat, formatOf } from '../../rules';
import { entryCell, entryRow } from '../../scoring';
import { givenInput } from '../inputs';
import { across, cell, down } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { describeEntry, textValidation } from '../validations';
import { togetherCells } from './department-agreement';
import { answerFormula, takenFormula } from './department-answer';
import { fieldsBelow, fieldsBeside, TAKEN_COLUMN, textOf } from './department-columns';
import type { DepartmentContents, Item } from './department-share';

/** What rows are laid out with. */
export type RowLayout = {
  /** The columns of the sheet, by key. */
  readonly columns: ReadonlySet<string>;
  /** How many columns the text covers: it has the room of what is to be provided where nothing is. */
  readonly textColumns: number;
};

/** How many rows a clause takes. */
export function clauseHeight(clause: Clause): number {
  const { length } = fieldsBelow(clause);
  return length > 1 ? length + 1 : 1;
}

/**
 * The row of a clause, and below it one for each field of an entry that has several.
 * @param total how many rows the indicator takes
 */
export function clauseRows(
  { contents, share, content, holders }: DepartmentContents,
  item: Item,
  clause: Clause,
  { columns, textColumns }: RowLayout,
  total: number,
): readonly UnsizedRow[] {
  const { id } = clause;
  const entry = definitionOf(clause.rule).entry(clause.rule);
  const below = fieldsBelow(clause);
  const rows = clauseHeight(clause);
  const input = (field: EntryField) => givenInput(clause, field, content.entries[id]?.[field.key]);
  const isEach = hasOwnFormats(below);
  const each = isEach ? {} : down(rows);
  // The unit of one field is not that of the others.
  const unit = (field: EntryField) =>
    cell('centred', formatOf(entry, field).unit ?? (isEach ? undefined : item.indicator.unit));
  const [only] = below;
  const others = columns.has(TAKEN_COLUMN) ? holders(item.indicator.id) : [];
  const together = (fields: readonly EntryField[]) => togetherCells(share.name, clause, fields, others);
  const main: UnsizedRow = {
    key: id,
    cells: {
      text: cell(clause.textMissing ? 'absent' : 'text', textOf(item, clause), across(textColumns)),
      rule: cell('text', asked(item, clause), each),
      ...(columns.has('entry')
        ? {
            entry: only && rows === 1 ? input(only) : cell('absent', rows > 1 ? '请逐行填写' : undefined),
            unit: only && !isEach ? { ...unit(only), ...each } : cell('centred'),
          }
        : {}),
      // What is reported of a task goes for all of its rows, of which its own is the first.
      ...Object.fromEntries(
        fieldsBeside(clause).map((field) => [entryCell(id, field).column, { ...input(field), ...down(total) }]),
      ),
      answer: cell('centred', answerFormula(contents, share.name, clause), down(rows)),
      note: cell('entryText', content.notes[id], { ...down(rows), unlocked: true, validation: textValidation() }),
      ...(columns.has(TAKEN_COLUMN)
        ? { [TAKEN_COLUMN]: cell('centred', takenFormula(share.name, clause, others), down(rows)) }
        : {}),
      ...together([...(rows === 1 ? below : []), ...fieldsBeside(clause)]),
    },
  };
  if (rows === 1) return [main];
  const fieldRow = (field: EntryField): UnsizedRow => {
    const own: Readonly<Record<string, CellSpec>> = isEach
      ? { rule: cell('text', describe(formatOf(entry, field))), unit: unit(field) }
      : {};
    const label = cell('subtotalLabel', field.label ?? field.key, across(textColumns));
    return { key: entryRow(id, field), cells: { text: label, ...own, entry: input(field), ...together([field]) } };
  };
  return [main, ...below.map(fieldRow)];
}

/** Whether each field of an entry asks for something else. */
const hasOwnFormats = (fields: readonly EntryField[]): boolean =>
  fields.length > 1 && fields.some(({ asks }) => asks !== undefined);

/** What is to be filled in, in words. */
function asked({ section, indicator }: Item, clause: Clause): string {
  const definition = definitionOf(clause.rule);
  const below = fieldsBelow(clause);
  const [first] = below;
  const isLeft = !isRequired({ section, indicator, clause });
  const end = isLeft ? '（可不填）' : '';
  if (!first) return askedBeside(fieldsBeside(clause), isLeft);
  // Some entries are complete with either of their parts.
  if (hasOwnFormats(below)) return definition.complete ? definition.sentence(clause.rule) + end : end;
  return describe(formatOf(definition.entry(clause.rule), first)) + end;
}

/** The columns that are to be filled in, and those that may be. */
function askedBeside(fields: readonly EntryField[], isLeft: boolean): string {
  const labels = (among: readonly EntryField[]) => among.map(({ key, label = key }) => label).join('、');
  const must = isLeft ? [] : fields.filter(({ optional }) => !optional);
  const may = fields.filter((field) => !must.includes(field));
  return [...(must.length > 0 ? [`填报${labels(must)}`] : []), ...(may.length > 0 ? [`可填${labels(may)}`] : [])].join(
    '，',
  );
}

/**
 * What a cell takes; its unit stands beside it. Points are the assessors' to give: a department may say what it thinks
 * right.
 */
function describe(format: EntryFormat): string {
  const words = describeEntry(format).replace(`，单位：${format.unit ?? ''}`, '');
  return format.type === 'points' ? `建议得分：${words}` : words;
}
