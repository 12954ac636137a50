import type { EntryValue } from '../model';
import { definitionOf, formatOf, TEXT_LIMIT } from '../rules';
import type { Given, Spot } from './merge-report';
import { agreed, distinct } from './returns-values';

/** How long a text may be that a spot takes; nothing where it takes no text. */
export function textLimit({ clause: { rule }, field }: Spot): number | undefined {
  const { type, maxLength = TEXT_LIMIT } = formatOf(definitionOf(rule).entry(rule), field);
  return type === 'text' ? maxLength : undefined;
}

/**
 * What departments say together: 县公安局：…；县司法局：…, or the text as it is where there is only one. Nothing where one
 * of them says several things: which of them it means is not known.
 */
export function together(given: readonly Given[]): EntryValue | undefined {
  const texts = given.map(({ value }) => value);
  if (distinct(texts).length < 2 || saysSeveral(given)) return agreed(texts);
  return given.map(({ department, value }) => `${department}：${String(value).trim()}`).join('；');
}

/** Whether a department stands there more than once. */
export const saysSeveral = (given: readonly Given[]): boolean =>
  new Set(given.map(({ department }) => department)).size < given.length;
