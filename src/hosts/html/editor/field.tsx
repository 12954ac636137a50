import { type ComponentProps, type ReactNode, type RefObject, useLayoutEffect } from 'react';
import type { EditorKind } from './edited';
import type { FieldAttributes } from './field-attributes';
import type { Field as FieldElement } from './use-typing';

type Handlers = Pick<ComponentProps<'input'>, 'onClick' | 'onInput' | 'onFocus' | 'onCompositionStart'>;

/** The field itself: of one line, or, for texts, as high as what is typed needs. */
export function Field({
  kind,
  field,
  typed,
  text,
  isOpen,
  attributes,
  handlers,
}: {
  readonly kind: EditorKind;
  readonly field: RefObject<FieldElement | null>;
  /** What it shows at first, and what it shows now. */
  readonly text: string;
  readonly typed: string;
  /** Whether what is typed is seen. */
  readonly isOpen: boolean;
  readonly attributes: FieldAttributes;
  readonly handlers: Handlers;
}): ReactNode {
  useLayoutEffect(() => {
    if (kind === 'text' && isOpen) fitHeight(field.current);
  }, [field, kind, typed, isOpen]);

  const shared = {
    ...attributes,
    ...handlers,
    defaultValue: text,
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    enterKeyHint: 'next',
  } as const;
  return kind === 'text' ? (
    <textarea ref={field as RefObject<HTMLTextAreaElement>} rows={1} {...(shared as ComponentProps<'textarea'>)} />
  ) : (
    <input ref={field as RefObject<HTMLInputElement>} type="text" {...shared} />
  );
}

function fitHeight(element: HTMLElement | null): void {
  if (!element) return;
  element.style.height = '0';
  element.style.height = `${element.scrollHeight}px`;
}
