import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { SheetSpec } from '../../../sheets';
import type { Book } from '../book';
import type { Cursor } from '../cursor';
import { underCell } from '../editor/placement';
import { placeBeside } from '../editor/place-beside';
import type { Translate } from '../text';
import { closeMenu, filterRows } from './apply';
import { type Accepted, choicesOf, withChoice } from './choices';
import { filterOn } from './filters';
import { listAreaOf, listOf, valuesOf } from './list-area';
import { roomBelow } from './room-below';

const keep = (event: SyntheticEvent): void => {
  event.stopPropagation();
};

/** The values of a column, to be checked: those of the rows that are to be seen. Nothing changes before it is confirmed. */
export function FilterMenu({
  book,
  cursor,
  sheet,
  column,
  name,
  t,
}: {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly sheet: SheetSpec;
  readonly column: number;
  readonly name: string;
  readonly t: Translate;
}): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const [{ accepted, choices }] = useState(() => lookUp(book, cursor, sheet, column));
  const [checked, setChecked] = useState<ReadonlySet<string>>(
    () => new Set(choices.flatMap(({ value, isChecked }) => (isChecked ? [value] : []))),
  );

  useEffect(() => {
    if (!element.current) return;
    element.current.style.maxHeight = `${roomBelow(element.current)}px`;
    placeBeside(element.current, underCell);
    element.current.querySelector('input')?.focus({ preventScroll: true });
  }, []);

  const close = (): void => {
    closeMenu(cursor, sheet, column);
  };
  const confirm = (): void => {
    if (checked.size === 0) return;
    filterRows(book, cursor, sheet, withChoice(accepted, column, choices, checked));
    close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // The keys of the sheet are not meant.
    event.stopPropagation();
    const inputs = [...event.currentTarget.querySelectorAll('input')];
    const at = inputs.findIndex((input) => input === event.target);
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && at >= 0) confirm();
    else if (event.key === 'ArrowDown') inputs[(at + 1) % inputs.length]?.focus();
    else if (event.key === 'ArrowUp') inputs.at(Math.max(at, 0) - 1)?.focus();
    else return;
    event.preventDefault();
  };
  const leave = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    const isWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isWithin && document.hasFocus()) cursor.filters.closeMenu();
  };

  return (
    <div
      ref={element}
      className="ks-list ks-filter"
      role="dialog"
      aria-label={t('filter.menu', { name })}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onBlur={leave}
      onMouseDown={keep}
      onClick={keep}
      onCopy={keep}
      onCut={keep}
      onPaste={keep}
    >
      <div className="ks-choose">
        <button
          type="button"
          onClick={() => {
            setChecked(new Set(choices.map(({ value }) => value)));
          }}
        >
          {t('filter.all')}
        </button>
        <button
          type="button"
          onClick={() => {
            setChecked(new Set());
          }}
        >
          {t('filter.none')}
        </button>
      </div>
      <div className="ks-values" role="group" aria-label={t('filter.values', { name })}>
        {choices.map(({ value }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={checked.has(value)}
              onChange={({ currentTarget }) => {
                setChecked(currentTarget.checked ? new Set([...checked, value]) : lacking(checked, value));
              }}
            />
            <span>{value === '' ? t('filter.blank') : value}</span>
          </label>
        ))}
      </div>
      <div className="ks-choose">
        <button type="button" disabled={checked.size === 0} onClick={confirm}>
          {t('filter.confirm')}
        </button>
        <button type="button" onClick={close}>
          {t('filter.cancel')}
        </button>
      </div>
    </div>
  );
}

/** What the menu offers as it opens. */
function lookUp(book: Book, cursor: Cursor, sheet: SheetSpec, column: number) {
  const area = listAreaOf(sheet);
  const accepted: Accepted = filterOn(cursor.filters.snapshot(), sheet)?.accepted ?? new Map();
  return {
    accepted,
    choices: area ? choicesOf(area, valuesOf(sheet, book.live), accepted, column, listOf(sheet, area, column)) : [],
  };
}

const lacking = (values: ReadonlySet<string>, value: string): ReadonlySet<string> =>
  new Set([...values].filter((one) => one !== value));
