import { type ClipboardEvent, type FocusEvent, type ReactNode, useId, useRef, useState } from 'react';
import { optionsOf } from '../../../entries';
import type { CellRef } from '../../../formula';
import type { Message, ValidationRule } from '../../../sheets';
import type { Book } from '../book';
import type { Cursor } from '../cursor';
import type { TableCell } from '../grid/table';
import type { Translate } from '../text';
import { Bubble } from './bubble';
import { DateButton } from './date-button';
import { editorKind } from './edited';
import { Field } from './field';
import { besideId, fieldAttributes } from './field-attributes';
import { handleKey } from './key-handler';
import { OpenButton } from './open-button';
import { OptionList } from './option-list';
import { useList } from './use-list';
import { useTyping } from './use-typing';

/**
 * What an active entry is typed into. Until something is typed it lies unseen over the cell, with all its text selected and
 * the keyboard in it, so that input methods work from the first letter on.
 */
export function Editor({
  book,
  cursor,
  cell,
  entry,
  text,
  fault,
  name,
  t,
}: {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly cell: TableCell;
  readonly entry: CellRef;
  /** What the cell holds, as it is typed. */
  readonly text: string;
  /** What is wrong with it. */
  readonly fault: Message | undefined;
  /** What the cell is called. */
  readonly name: string;
  readonly t: Translate;
}): ReactNode {
  const id = useId();
  const { spec } = cell;
  const rule = spec.validation?.rule;
  const kind = editorKind(cell);
  const dateButton = useRef<HTMLButtonElement>(null);
  const [isPromptHidden, setPromptHidden] = useState(false);
  const optionsNow = (): readonly string[] => (rule ? optionsOf(rule, book.live) : []);
  const typing = useTyping(book, cursor, { entry, spec, text, optionsNow });
  const lists = useList(optionsNow);
  const { field, mode, typed, refused } = typing;
  const { list } = lists;

  const open = (): void => {
    if (kind === 'date') dateButton.current?.click();
    else if (kind === 'list' && list) lists.close();
    else if (kind === 'list') lists.open(text);
  };
  const error = refused ?? (mode === 'ready' ? fault : undefined);
  const prompt = error || isPromptHidden || list ? undefined : spec.validation?.prompt;
  const limit = mode === 'ready' ? undefined : limitOf(rule);

  const leave = (event: FocusEvent): void => {
    const { relatedTarget } = event;
    if (relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget)) return;
    lists.close();
    // Looking something up in another window is not the end of typing; a click into another cell enters on its own.
    const isInSheet = relatedTarget instanceof Element && relatedTarget.closest('.ks-grid') !== null;
    if (document.hasFocus() && !isInSheet) typing.commit();
  };
  const keepWhileTyping = (event: ClipboardEvent): void => {
    if (mode !== 'ready') event.stopPropagation();
  };

  return (
    <>
      <div
        className="ks-editor"
        data-mode={mode}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && mode === 'ready') setPromptHidden(true);
          handleKey(event, { typing, lists, kind, open });
        }}
        onMouseDown={(event) => {
          // Beside the field: the keyboard stays in it.
          if (event.target !== field.current) event.preventDefault();
        }}
        onBlur={leave}
        onCopy={keepWhileTyping}
        onCut={keepWhileTyping}
        onPaste={keepWhileTyping}
      >
        <Field
          kind={kind}
          field={field}
          typed={typed}
          isOpen={mode !== 'ready'}
          attributes={fieldAttributes({
            id,
            kind,
            align: cell.style.horizontal,
            rule,
            name,
            error,
            hasPrompt: prompt !== undefined,
            hasCount: limit !== undefined,
            list,
          })}
          text={text}
          handlers={{
            onFocus: () => {
              if (mode === 'ready') field.current?.select();
            },
            onClick: () => {
              if (kind === 'list') open();
              else if (mode === 'ready') typing.setMode('edit');
            },
            onInput: () => {
              typing.changed();
              if (kind === 'list') lists.filter(field.current?.value ?? '');
            },
            onCompositionStart: () => {
              if (mode === 'ready') typing.setMode('typing');
            },
          }}
        />
        {kind === 'list' && (
          <OpenButton label={t('editor.open')} onPress={open}>
            <path d="M2 4.5 6 8.5l4-4" strokeWidth="1.5" />
          </OpenButton>
        )}
        {kind === 'date' && (
          <DateButton button={dateButton} label={t('editor.date')} date={text} onPick={typing.enter} />
        )}
        {limit !== undefined && (
          <span id={besideId(id, 'count')} className={typed.length > limit ? 'ks-count ks-full' : 'ks-count'}>
            {t('editor.count', { length: typed.length, limit })}
          </span>
        )}
      </div>
      {list && (
        <OptionList
          id={besideId(id, 'list')}
          label={t('editor.options', { name })}
          list={list}
          noMatch={t('editor.noMatch')}
          onPick={(option) => {
            lists.close();
            typing.enter(option);
          }}
        />
      )}
      {error && <Bubble id={besideId(id, 'error')} kind="error" message={error} />}
      {prompt && <Bubble id={besideId(id, 'prompt')} kind="prompt" message={prompt} />}
    </>
  );
}

/** The most characters that a text may have. */
const limitOf = (rule: ValidationRule | undefined): number | undefined =>
  rule?.kind === 'textLength' ? rule.max : undefined;
