/** Something that the sheets themselves say is not right yet, though every cell can be read. */
export type Finding = {
  readonly kind: 'weights' | 'missing' | 'list' | 'duplicate';
  /** What it is about: a parameter, a clause or a list. */
  readonly id?: string;
  /** In Chinese, as the sheets say it. */
  readonly text: string;
};
