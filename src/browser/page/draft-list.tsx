import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useId, useSyncExternalStore } from 'react';
import type { Draft } from '../drafts/draft';
import { useDesk } from './desk-context';
import { DraftRow } from './draft-row';

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM },
  paragraph: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
});

export function DraftList({
  drafts,
  onOpen,
  onCopy,
  onRemove,
  onNew,
  onClose,
}: {
  /** None while they are looked for. */
  readonly drafts: readonly Draft[] | undefined;
  readonly onOpen: (draft: Draft) => void;
  readonly onCopy: (draft: Draft) => void;
  readonly onRemove: (draft: Draft) => void;
  readonly onNew: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { desk, t } = useDesk();
  const styles = useStyles();
  const state = useSyncExternalStore(desk.keeper.subscribe, desk.keeper.snapshot);
  const current = state.kind === 'empty' ? undefined : state.draft;
  const closeId = useId();
  useEffect(() => {
    // The question that stood here took the keyboard with it.
    document.getElementById(closeId)?.focus();
  }, [closeId]);
  return (
    <DialogBody>
      <DialogTitle
        action={
          <Button
            id={closeId}
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t('drafts.close')}
            onClick={onClose}
          />
        }
      >
        {t('drafts.title')}
      </DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.paragraph}>{t('drafts.explain')}</p>
        {!drafts && <Spinner size="small" label={t('page.opening')} />}
        {drafts?.length === 0 && <p className={styles.paragraph}>{t('drafts.none')}</p>}
        <ul className={styles.list} aria-label={t('drafts.list')}>
          {drafts?.map((draft) => (
            <li key={draft.id}>
              <DraftRow
                draft={draft}
                isCurrent={draft.id === current}
                onOpen={() => {
                  onOpen(draft);
                }}
                onCopy={() => {
                  onCopy(draft);
                }}
                onRemove={() => {
                  onRemove(draft);
                }}
              />
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={onNew}>{t('drafts.new')}</Button>
      </DialogActions>
    </DialogBody>
  );
}
