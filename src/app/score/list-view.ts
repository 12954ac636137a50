import { type CellRef, exactSum } from '../../formula';
import type { Submission, Template, TemplateList } from '../../model';
import { listRow, listSheetId } from '../../sheets';

/** What the pane shows of a form's list. */
export type ListView = {
  readonly id: string;
  readonly title: string;
  /** Where its first row is filled in. */
  readonly cell: CellRef;
  readonly rows: number;
  /** What is compared with the number stated: the rows, or the sum of a column. */
  readonly found?: number;
  /** The number that the form itself states; absent while it does not. */
  readonly stated?: number;
  /** Whether the two are not the same. */
  readonly differs: boolean;
};

/** The lists of a form, each with its length and the number that the form states beside it. */
export const listViews = (
  { lists }: Pick<Template, 'lists'>,
  submission: Pick<Submission, 'entries' | 'lists'>,
): readonly ListView[] => lists.map((list) => listView(list, submission));

function listView(list: TemplateList, { entries, lists }: Pick<Submission, 'entries' | 'lists'>): ListView {
  const [first] = list.columns;
  const all = lists[list.id] ?? [];
  // As on the sheet, a row is counted once its first cell is filled in.
  const rows = all.filter((row) => first && row[first.id] !== undefined).length;
  const found = foundIn(list, all, rows);
  const value = entries[list.of]?.value;
  const stated = typeof value === 'number' ? value : undefined;
  const isLeftOut = list.optional && rows === 0;
  return {
    id: list.id,
    title: list.title,
    cell: { sheet: listSheetId(list), row: listRow(list, 1), column: first?.id ?? '' },
    rows,
    ...(found === undefined ? {} : { found }),
    ...(stated === undefined ? {} : { stated }),
    differs: found !== undefined && stated !== undefined && found !== stated && !isLeftOut,
  };
}

function foundIn({ check }: TemplateList, all: Submission['lists'][string], rows: number): number | undefined {
  if (check === 'none') return undefined;
  if (check === 'rows') return rows;
  return exactSum(all.map((row) => row[check.sum]).filter((value) => typeof value === 'number'));
}
