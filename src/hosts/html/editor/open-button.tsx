import type { ReactNode, RefObject } from 'react';

/** Opens what a cell offers besides typing; the keyboard stays in the cell. */
export function OpenButton({
  button,
  className = 'ks-open',
  label,
  isOpen,
  children,
  onPress,
}: {
  readonly button?: RefObject<HTMLButtonElement | null>;
  readonly className?: string;
  readonly label: string;
  /** Of what is a dialogue of its own: whether it is open. */
  readonly isOpen?: boolean;
  /** The picture: strokes on twelve by twelve. */
  readonly children: ReactNode;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button
      ref={button}
      type="button"
      className={className}
      tabIndex={-1}
      aria-label={label}
      {...(isOpen === undefined ? {} : { 'aria-haspopup': 'dialog', 'aria-expanded': isOpen })}
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
      <svg viewBox="0 0 12 12" aria-hidden fill="none" stroke="currentColor">
        {children}
      </svg>
    </button>
  );
}
