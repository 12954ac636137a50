import { type ReactNode, type RefObject, useRef } from 'react';

/** Opens the browser's own calendar, for those who would rather point than type. */
export function DateButton({
  button,
  label,
  date,
  onPick,
}: {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  /** As 2021-05-27; '' where there is none. */
  readonly date: string;
  readonly onPick: (date: string) => void;
}): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ks-open"
        tabIndex={-1}
        aria-label={label}
        title={label}
        onMouseDown={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
        onClick={(event) => {
          event.stopPropagation();
          if (picker.current) {
            picker.current.value = date;
            picker.current.showPicker();
          }
        }}
      >
        <svg viewBox="0 0 12 12" aria-hidden fill="none" stroke="currentColor">
          <path d="M1.5 2.5h9v8h-9zM1.5 5h9M4 1v2.5M8 1v2.5" />
        </svg>
      </button>
      <input
        ref={picker}
        type="date"
        className="ks-picker"
        tabIndex={-1}
        aria-hidden
        onInput={(event) => {
          event.stopPropagation();
          if (event.currentTarget.value !== '') onPick(event.currentTarget.value);
        }}
      />
    </>
  );
}
