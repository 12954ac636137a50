import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

export const useBarStyles = makeStyles({
  button: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalSNudge,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  // Where the page is narrow, the pictures have to do.
  label: { '@media (max-width: 820px)': { display: 'none' } },
});

/** A button of the tool bar. What cannot be done now stays in its place, and keeps the keyboard if it has it. */
export function BarButton({
  icon,
  label,
  hint,
  disabled = false,
  onClick,
}: {
  readonly icon: ReactElement;
  readonly label: string;
  readonly hint: string;
  readonly disabled?: boolean;
  readonly onClick?: () => void;
}): ReactNode {
  const styles = useBarStyles();
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      size="small"
      icon={icon}
      disabledFocusable={disabled}
      aria-label={label}
      title={hint}
      {...(onClick && { onClick })}
    >
      <span className={styles.label}>{label}</span>
    </Button>
  );
}
