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
import { useDialogStyles } from '../frame/dialog-styles';
import { usePane } from '../frame/pane-context';
import type { LoadRequest } from '../session-state';
import type { TakenTabs } from '../../sheets';

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Asks what shall become of tabs that have the names of the new ones. */
export default function TakenDialog({
  request,
  ours,
  others,
  onAnswer,
  onCancel,
}: {
  readonly request: LoadRequest;
  readonly ours: readonly string[];
  readonly others: readonly string[];
  readonly onAnswer: (taken: TakenTabs) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { t, edition } = usePane();
  const styles = useStyles();
  const look = useDialogStyles();
  const canReplace = ours.length > 0;
  const replace = { taken: 'replace', text: t('taken.replace') } as const;
  const keep = { taken: 'keep', text: canReplace ? t(`taken.keepBoth.${edition}`) : t('taken.continue') } as const;
  // What loses nothing comes first, and has the focus.
  const buttons = !canReplace ? [keep] : request.keepEntries ? [replace, keep] : [keep, replace];
  return (
    <Dialog
      open
      modalType="modal"
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface className={look.surface}>
        <DialogBody className={look.body}>
          <DialogTitle>{t(`taken.title.${edition}`)}</DialogTitle>
          <DialogContent className={look.content}>
            <TabNames label={t('taken.ours')} names={ours} />
            <TabNames label={t('taken.others')} names={others} />
            {canReplace && (
              <p className={styles.paragraph}>
                {request.keepEntries ? t(`taken.replaceKept.${edition}`) : t(`taken.replaceLost.${edition}`)}
              </p>
            )}
            <p className={styles.paragraph}>{canReplace ? t(`taken.keep.${edition}`) : t('taken.othersOnly')}</p>
          </DialogContent>
          <DialogActions className={look.actions}>
            {buttons.map(({ taken, text }, i) => (
              <Button
                key={taken}
                appearance={i === 0 ? 'primary' : 'secondary'}
                onClick={() => {
                  onAnswer(taken);
                }}
              >
                {text}
              </Button>
            ))}
            <Button onClick={onCancel}>{t('taken.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function TabNames({ label, names }: { readonly label: string; readonly names: readonly string[] }): ReactNode {
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <div>
      <p className={styles.paragraph}>{label}</p>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
