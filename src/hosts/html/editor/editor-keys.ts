import type { Key } from '../grid/keys';
import type { EditorKind } from './edited';
import type { Mode } from './use-typing';

/**
 * What becomes of a key while an entry is active: it is the sheet's, or the field's own; or it goes over to editing, gives
 * up, begins a new line, opens the options.
 */
export type FieldKey = 'sheet' | 'field' | 'edit' | 'cancel' | 'newline' | 'open';

/** Keys that belong to the field once something has been typed, and those together with Ctrl. */
const FIELD_KEYS = new Set(['Delete', 'Backspace', 'Home', 'End']);
const FIELD_LETTERS = new Set(['a', 'z', 'y']);
const CARET_KEYS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown']);

export function fieldKey(key: Key, mode: Mode, kind: EditorKind): FieldKey {
  const isControl = key.ctrlKey || key.metaKey;
  if (key.key === 'F2') return 'edit';
  if (key.altKey && (key.key === 'ArrowDown' || key.key === 'ArrowUp')) return 'open';
  if (mode === 'ready') return 'sheet';
  if (key.key === 'Escape') return 'cancel';
  if (key.key === 'Enter' && key.altKey && kind === 'text') return 'newline';
  if (FIELD_KEYS.has(key.key)) return 'field';
  if (isControl) return FIELD_LETTERS.has(key.key.toLowerCase()) || CARET_KEYS.has(key.key) ? 'field' : 'sheet';
  return CARET_KEYS.has(key.key) && (mode === 'edit' || key.shiftKey) ? 'field' : 'sheet';
}
