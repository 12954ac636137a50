import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorSubtleBackground,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle(),
  },
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingHorizontalM,
  },
});

/** A whole row, or card, that can be pressed. */
export function RowButton({
  onClick,
  isCard = false,
  id,
  children,
}: {
  readonly onClick: () => void;
  readonly isCard?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <button type="button" id={id} className={mergeClasses(styles.row, isCard && styles.card)} onClick={onClick}>
      {children}
    </button>
  );
}
