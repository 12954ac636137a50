import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from './text';

const useStyles = makeStyles({
  surface: { boxSizing: 'border-box', width: 'calc(100vw - 16px)', padding: tokens.spacingHorizontalL },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  content: { overflowWrap: 'anywhere' },
  actions: { display: 'grid', justifySelf: 'stretch', gap: tokens.spacingVerticalS },
});

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
  const styles = useStyles();
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
