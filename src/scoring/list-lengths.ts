import { exactSum } from '../formula';
import { clausesOf, type ListRow, type Submission, type Template, type TemplateList } from '../model';

/** A form's list, and the number that the form states beside it. */
export type ListLength = {
  readonly id: string;
  readonly title: string;
  /** Rows whose first cell is filled in, as the sheet counts them. */
  readonly rows: number;
  /** What is compared with the number stated: the rows, or the sum of a column; absent where nothing is. */
  readonly found?: number;
  /** Absent while the form states none. */
  readonly stated?: number;
  /** The form describes the list in words: there is no number to compare. */
  readonly inWords?: true;
  /** Whether the two are not the same; a list that may be left out agrees while it is empty. */
  readonly differs: boolean;
};

/** How long the lists of a form are. */
export const listLengths = (
  { lists, sections }: Pick<Template, 'lists' | 'sections'>,
  submission: Pick<Submission, 'entries' | 'lists'>,
): readonly ListLength[] => {
  const rules = new Map(clausesOf({ sections }).map(({ clause: { id, rule } }) => [id, rule]));
  return lists.map((list) => {
    const rule = rules.get(list.of);
    const [first] = list.columns;
    const all = submission.lists[list.id] ?? [];
    const rows = all.filter((row) => first && row[first.id] !== undefined).length;
    const found = foundIn(list, all, rows);
    const value = submission.entries[list.of]?.value;
    const stated = typeof value === 'number' ? value : undefined;
    const isLeftOut = list.optional && rows === 0;
    return {
      id: list.id,
      title: list.title,
      rows,
      ...(found === undefined ? {} : { found }),
      ...(stated === undefined ? {} : { stated }),
      ...(rule?.kind === 'record' && rule.value === 'text' ? { inWords: true } : {}),
      differs: found !== undefined && stated !== undefined && found !== stated && !isLeftOut,
    };
  });
};

function foundIn({ check }: TemplateList, all: readonly ListRow[], rows: number): number | undefined {
  if (check === 'none') return undefined;
  if (check === 'rows') return rows;
  return exactSum(all.map((row) => row[check.sum]).filter((value) => typeof value === 'number'));
}
