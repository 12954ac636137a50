import { type ReactNode, type RefObject, useRef } from 'react';
import { OpenButton } from './open-button';

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
      <OpenButton
        button={button}
        label={label}
        onPress={() => {
          if (picker.current) {
            picker.current.value = date;
            picker.current.showPicker();
          }
        }}
      >
        <path d="M1.5 2.5h9v8h-9zM1.5 5h9M4 1v2.5M8 1v2.5" />
      </OpenButton>
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
