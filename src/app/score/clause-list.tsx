import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef } from '../../formula';
import { RowButton } from '../frame/row-button';
import type { ClauseLink } from './clause-links';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    // The text of a row stands under the heading; what shows that it can be pressed reaches further.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    display: 'grid',
  },
  text: { flexGrow: 1, minWidth: 0, display: 'grid' },
  clause: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  side: { flexShrink: 0 },
});

/** Enough to know a clause by; all of it stands in the sheet. */
const LONGEST_TEXT = 40;

const shorten = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);

/** Clauses that lead to their cells, each with what is to be said of it at its side. */
export function ClauseList<Clause extends ClauseLink>({
  clauses,
  onJump,
  sideOf,
}: {
  readonly clauses: readonly Clause[];
  readonly onJump: (cell: CellRef) => void;
  readonly sideOf: (clause: Clause) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {clauses.map((clause) => (
        <li key={clause.id}>
          <RowButton
            onClick={() => {
              onJump(clause.cell);
            }}
          >
            <span className={styles.text} lang="zh-CN">
              <span>{clause.indicator}</span>
              {clause.text && <span className={styles.clause}>{shorten(clause.text)}</span>}
            </span>
            <span className={styles.side}>{sideOf(clause)}</span>
          </RowButton>
        </li>
      ))}
    </ul>
  );
}
