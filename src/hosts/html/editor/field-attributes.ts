import type { ComponentProps } from 'react';
import type { Message, Style, ValidationRule } from '../../../sheets';
import type { EditorKind } from './edited';
import { optionId } from './option-list';
import type { OpenList } from './use-list';

/** What a field is to browsers and to those who cannot see it. */
export type FieldAttributes = Pick<
  ComponentProps<'input'>,
  | 'inputMode'
  | 'role'
  | 'className'
  | `aria-${'label' | 'describedby' | 'invalid' | 'errormessage' | 'expanded' | 'controls' | 'activedescendant' | 'autocomplete'}`
>;

/** Ids of what stands beside a field and speaks of it. */
export const besideId = (id: string, what: 'prompt' | 'error' | 'count' | 'list'): string => `${id}-${what}`;

export function fieldAttributes({
  id,
  kind,
  align,
  rule,
  name,
  error,
  hasPrompt,
  hasCount,
  list,
}: {
  readonly id: string;
  readonly kind: EditorKind;
  /** How the cell's text is aligned: beside a button it stays where it was. */
  readonly align: Style['horizontal'];
  readonly rule: ValidationRule | undefined;
  readonly name: string;
  readonly error: Message | undefined;
  readonly hasPrompt: boolean;
  readonly hasCount: boolean;
  readonly list: OpenList | undefined;
}): FieldAttributes {
  const described = [...(hasPrompt ? [besideId(id, 'prompt')] : []), ...(hasCount ? [besideId(id, 'count')] : [])];
  return {
    className: kind === 'list' || kind === 'date' ? `ks-input ks-beside ks-${align}` : 'ks-input',
    inputMode: inputMode(rule),
    'aria-label': name,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    ...(error ? { 'aria-invalid': true, 'aria-errormessage': besideId(id, 'error') } : {}),
    ...(kind === 'list' ? listAttributes(besideId(id, 'list'), list) : {}),
  };
}

const listAttributes = (listId: string, list: OpenList | undefined): FieldAttributes => ({
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': list !== undefined,
  ...(list ? { 'aria-controls': listId } : {}),
  ...(list && list.at >= 0 ? { 'aria-activedescendant': optionId(listId, list.at) } : {}),
});

/** Which keyboard a tablet shows. */
function inputMode(rule: ValidationRule | undefined): 'text' | 'numeric' | 'decimal' | 'none' {
  switch (rule?.kind) {
    case 'whole':
    case 'decimal':
      // Keyboards of numbers have no minus.
      if (rule.min === undefined || rule.min < 0) return 'text';
      return rule.kind === 'whole' ? 'numeric' : 'decimal';
    case 'list':
    case 'listFrom':
      // The list itself is tapped; a keyboard would cover it.
      return window.matchMedia('(pointer: coarse)').matches ? 'none' : 'text';
    case 'date':
    case 'textLength':
    case undefined:
      return 'text';
  }
}
