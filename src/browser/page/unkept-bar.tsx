import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useSyncExternalStore } from 'react';
import { IssueText, usePane } from '../../app';
import { useDesk } from './desk-context';
import { useFocusAfter } from './focus-sheet';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { whiteSpace: 'normal' },
});

/** Stays as long as the store refuses what is entered: the way out is a file. */
export function UnkeptBar({
  sheet,
  onSave,
}: {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly onSave: () => void;
}): ReactNode {
  const { desk, t } = useDesk();
  const { run } = usePane();
  const styles = useStyles();
  const state = useSyncExternalStore(desk.keeper.subscribe, desk.keeper.snapshot);
  // What no store is there for was said once, and the status line goes on saying it.
  const isRefused = state.kind === 'unkept' && state.reason.code === 'K903' && state.savedAt === undefined;
  useFocusAfter(desk, sheet, isRefused);
  if (!isRefused) return null;
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <IssueText issue={state.reason} />
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={onSave}>
          {t('unkept.save')}
        </Button>
        <Button onClick={() => void run(() => desk.keeper.retry())}>{t('unkept.retry')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
