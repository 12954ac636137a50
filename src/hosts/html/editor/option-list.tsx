import { type ReactNode, useEffect, useRef } from 'react';
import { underCell } from './placement';
import { placeBeside } from './place-beside';
import type { OpenList } from './use-list';

export const optionId = (listId: string, index: number): string => `${listId}-${String(index)}`;

/** The options of a cell, below it. The keyboard stays in the cell. */
export function OptionList({
  id,
  label,
  list,
  noMatch,
  onPick,
}: {
  readonly id: string;
  readonly label: string;
  readonly list: OpenList;
  /** Said where no option matches what is typed. */
  readonly noMatch: string;
  readonly onPick: (option: string) => void;
}): ReactNode {
  const element = useRef<HTMLUListElement>(null);
  const { options, at } = list;

  useEffect(() => {
    if (element.current) placeBeside(element.current, underCell);
  }, [options]);
  useEffect(() => {
    element.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at, options]);

  return (
    <ul
      ref={element}
      id={id}
      className="ks-list"
      role="listbox"
      aria-label={label}
      onMouseDown={(event) => {
        // The keyboard stays where it is.
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {options.map((option, i) => (
        <li
          key={option}
          id={optionId(id, i)}
          role="option"
          aria-selected={i === at}
          onClick={(event) => {
            event.stopPropagation();
            onPick(option);
          }}
        >
          {option}
        </li>
      ))}
      {options.length === 0 && (
        <li role="option" aria-selected={false} aria-disabled>
          {noMatch}
        </li>
      )}
    </ul>
  );
}
