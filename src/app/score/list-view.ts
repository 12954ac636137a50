import type { CellRef } from '../../formula';
import type { Submission, Template, TemplateList } from '../../model';
import { type ListLength, listLengths } from '../../scoring';
import { listRow, listSheetId } from '../../sheets';

/** What the pane shows of a form's list. */
export type ListView = ListLength & {
  /** Where its first row is filled in. */
  readonly cell: CellRef;
};

/** Where the first row of a list is filled in. */
export const firstCell = (list: TemplateList): CellRef => ({
  sheet: listSheetId(list),
  row: listRow(list, 1),
  column: list.columns[0]?.id ?? '',
});

/** The lists of a form, each with its length and the number that the form states beside it. */
export function listViews(
  template: Pick<Template, 'lists' | 'sections'>,
  submission: Pick<Submission, 'entries' | 'lists'>,
): readonly ListView[] {
  const lengths = listLengths(template, submission);
  return template.lists.flatMap((list, i) => {
    const length = lengths[i];
    return length ? [{ ...length, cell: firstCell(list) }] : [];
  });
}
