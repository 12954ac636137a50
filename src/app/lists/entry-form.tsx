import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  title: { marginTop: 0 },
  fields: { display: 'contents', border: 0, margin: 0, padding: 0, minInlineSize: 0 },
  submit: { justifySelf: 'start' },
});

/** A form that adds a row to a list. */
export function EntryForm({
  title,
  submitText,
  isBusy,
  onSubmit,
  children,
}: {
  readonly title: string;
  readonly submitText: string;
  readonly isBusy: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useId();
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h4 className={headings.section} id={heading}>
        {title}
      </h4>
      <fieldset className={styles.fields} disabled={isBusy}>
        {children}
      </fieldset>
      <Button className={styles.submit} type="submit" appearance="primary" disabledFocusable={isBusy}>
        {submitText}
      </Button>
      {isBusy && <ProgressBar aria-label={t('lists.adding')} />}
    </form>
  );
}
