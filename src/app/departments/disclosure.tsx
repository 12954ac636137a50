import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  before: { flexGrow: 1, minWidth: 0 },
  toggle: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorTransparentBackground,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ...createFocusOutlineStyle(),
  },
  content: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    paddingBlockEnd: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A row, and more about it that is folded away until it is asked for. */
export function Disclosure({
  before,
  text,
  label,
  items,
}: {
  /** Stands before what unfolds it. */
  readonly before?: ReactNode;
  readonly text: string;
  /** What the button is called where its text does not say it. */
  readonly label?: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}): ReactNode {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const content = useId();
  return (
    <>
      <div className={styles.row}>
        {before !== undefined && <span className={styles.before}>{before}</span>}
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': content } : {})}
          {...(label === undefined ? {} : { 'aria-label': `${label} ${text}` })}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
          {text}
        </button>
      </div>
      {isOpen && (
        <ul className={styles.content} id={content} lang="zh-CN">
          {items.map((item) => (
            <li key={item.id}>{item.text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
