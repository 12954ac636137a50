import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId } from 'react';
import { usePane } from '../../app';
import type { Draft } from '../drafts/draft';
import { useDesk } from './desk-context';
import { draftName } from './draft-row';
import { useNow } from './use-now';
import { whenText } from './when';

/** Asks before a draft is deleted, and names it. */
export function RemoveQuestion({
  draft,
  onRemove,
  onCancel,
}: {
  readonly draft: Draft;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useDesk();
  const { locale } = usePane();
  const now = useNow();
  const { title, answered, required, changed } = draft;
  const name = draftName(draft, t);
  const time = whenText(changed, now, locale);
  const cancelId = useId();
  useEffect(() => {
    // Somebody who presses Enter without reading loses nothing.
    document.getElementById(cancelId)?.focus();
  }, [cancelId]);
  return (
    <DialogBody>
      <DialogTitle>{t('drafts.removeTitle')}</DialogTitle>
      <DialogContent>{t('drafts.removeQuestion', { name, title, time, answered, required })}</DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={onRemove}>
          {t('drafts.remove')}
        </Button>
        <Button id={cancelId} onClick={onCancel}>
          {t('file.cancel')}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
