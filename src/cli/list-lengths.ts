import { exactSum } from '../formula';
import type { ListRow, Submission, Template, TemplateList } from '../model';

/** A form's list, and the number that the form states beside it. */
export type ListLength = {
  readonly id: string;
  readonly rows: number;
  /** What is compared with the number stated: the rows, or the sum of a column; `null` where nothing is. */
  readonly found: number | null;
  readonly stated: number | null;
};

export const listLengths = ({ lists }: Template, submission: Submission): readonly ListLength[] =>
  lists.map((list) => {
    const [first] = list.columns;
    const all = submission.lists[list.id] ?? [];
    // As on the sheet, a row is counted once its first cell is filled in.
    const rows = all.filter((row) => first && row[first.id] !== undefined).length;
    const stated = submission.entries[list.of]?.value;
    return {
      id: list.id,
      rows,
      found: foundIn(list, all, rows),
      stated: typeof stated === 'number' ? stated : null,
    };
  });

function foundIn({ check }: TemplateList, all: readonly ListRow[], rows: number): number | null {
  if (check === 'none') return null;
  if (check === 'rows') return rows;
  const values = all.map((row) => row[check.sum]);
  return exactSum(values.filter((value) => typeof value === 'number'));
}
