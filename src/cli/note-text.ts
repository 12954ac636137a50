import { describe, type Issue } from '../issues';
import type { Console } from './console';

/** A note on a document, as one paragraph. */
export function noteText(note: Issue, { locale }: Console): string {
  const { message, remedy } = describe(note, locale);
  return `${message}${remedy}`;
}
