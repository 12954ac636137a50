import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Work } from '../desk/business';
import type { Translate } from '../text/text';
import { useDesk } from './desk-context';
import { useLasting } from './use-lasting';

const useStyles = makeStyles({
  sign: {
    position: 'absolute',
    insetBlockStart: '30%',
    insetInlineStart: '50%',
    transform: 'translateX(-50%)',
    zIndex: 10,
    maxWidth: '80%',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    overflowWrap: 'anywhere',
  },
});

/** What is over sooner needs no sign. */
const WORTH_SHOWING = 150;

/** Says what is being done while it takes its time. */
export function WorkSign({ work }: { readonly work: Work | undefined }): ReactNode {
  const { t } = useDesk();
  const styles = useStyles();
  const lasts = useLasting(work !== undefined, WORTH_SHOWING);
  return (
    <div role="status">{work && lasts && <Spinner className={styles.sign} size="small" label={textOf(work, t)} />}</div>
  );
}

function textOf(work: Work, t: Translate): string {
  switch (work.kind) {
    case 'reading':
      return t('work.reading', { file: work.file });
    case 'saving':
      return t('work.saving');
    case 'opening':
      return t('work.opening');
  }
}
