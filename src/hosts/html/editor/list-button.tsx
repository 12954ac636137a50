import type { ReactNode } from 'react';

/** Opens and closes the options of a cell; the keyboard stays in the cell. */
export function ListButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }): ReactNode {
  return (
    <button
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
        onPress();
      }}
    >
      <svg viewBox="0 0 12 12" aria-hidden fill="none" stroke="currentColor" strokeWidth="1.5">
        <path d="M2 4.5 6 8.5l4-4" />
      </svg>
    </button>
  );
}
