/** For comparing what is typed with an option: half-width, without spaces, in one case. */
const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** The options that what was typed may mean: those that contain it, first those that begin with it. */
export function matching(options: readonly string[], typed: string): readonly string[] {
  const sought = fold(typed);
  if (sought === '') return options;
  const found = options.filter((option) => fold(option).includes(sought));
  const begins = (option: string): boolean => fold(option).startsWith(sought);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}

/** The option that stands for a value; -1 where none does. */
export const indexOfOption = (options: readonly string[], text: string): number =>
  options.findIndex((option) => fold(option) === fold(text));
