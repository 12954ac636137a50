import { Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  progress: {
    // Fluent's own bar and track are hard to tell apart in some of the system's colours.
    '@media screen and (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
});

/** How much of what has to be filled in is. */
export function ProgressLine({
  answered,
  required,
}: {
  readonly answered: number;
  readonly required: number;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const progress = t('fill.progress', { answered, required });
  return (
    <Field validationState="none" validationMessage={progress}>
      <ProgressBar
        className={styles.progress}
        value={required === 0 ? 1 : answered / required}
        thickness="large"
        aria-label={progress}
      />
    </Field>
  );
}
