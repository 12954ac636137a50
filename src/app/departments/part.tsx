import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useHeadings } from '../frame/headings';

const useStyles = makeStyles({
  part: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS, minWidth: 0 },
  whole: { justifySelf: 'stretch', display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** A part of the page under its heading. */
export function Part({
  title,
  headingId,
  children,
}: {
  readonly title: string;
  /** Where the heading may get the focus. */
  readonly headingId?: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const headings = useHeadings();
  const own = useId();
  const id = headingId ?? own;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 className={headings.section} id={id} tabIndex={-1}>
        {title}
      </h3>
      <div className={styles.whole}>{children}</div>
    </section>
  );
}
