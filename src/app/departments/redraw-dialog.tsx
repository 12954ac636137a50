import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDialogStyles } from '../frame/dialog-styles';
import { useWords } from './text';

/** Asks before sheets are drawn anew on which a user may have put comments and formats. */
export default function RedrawDialog({
  submitText,
  onAnswer,
}: {
  /** What is done after it. */
  readonly submitText: string;
  readonly onAnswer: (isWanted: boolean) => void;
}): ReactNode {
  const t = useWords();
  const styles = useDialogStyles();
  return (
    <Dialog
      open
      modalType="modal"
      onOpenChange={(_, { open }) => {
        if (!open) onAnswer(false);
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{t('generate.ask')}</DialogTitle>
          <DialogContent className={styles.content}>{t('generate.askText')}</DialogContent>
          <DialogActions className={styles.actions}>
            <Button
              appearance="primary"
              onClick={() => {
                onAnswer(true);
              }}
            >
              {submitText}
            </Button>
            <Button
              onClick={() => {
                onAnswer(false);
              }}
            >
              {t('generate.cancel')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
