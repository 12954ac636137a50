import { Dialog, DialogSurface, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { usePane } from '../../app';
import type { Draft } from '../drafts/draft';
import { useDesk } from './desk-context';
import { draftName } from './draft-row';
import { DraftList } from './draft-list';
import { RemoveQuestion } from './remove-question';

const useStyles = makeStyles({ surface: { maxWidth: '640px' } });

/** The drafts that this browser keeps, and what can be done with them. */
export default function DraftsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { desk, t } = useDesk();
  const { run, succeed } = usePane();
  const styles = useStyles();
  const { drafts, look } = useDrafts();
  const [removed, setRemoved] = useState<Draft>();

  /** What opens something else asks, and tells, without this dialog in its way. */
  const leave = (action: () => Promise<void>): void => {
    onClose();
    void run(action);
  };
  /** What goes wrong is told on the page, for which this dialog makes way. */
  const stay = async (action: () => Promise<boolean>, done: string): Promise<void> => {
    if (await run(action)) {
      succeed(done);
      await look();
      setRemoved(undefined);
    } else {
      onClose();
    }
  };
  const copy = (draft: Draft): Promise<void> =>
    stay(() => desk.drafts.copy(draft), t('drafts.copied', { name: draftName(draft, t) }));
  const remove = (draft: Draft): Promise<void> =>
    stay(() => desk.drafts.remove(draft), t('drafts.removed', { name: draftName(draft, t) }));

  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        {removed ? (
          <RemoveQuestion
            draft={removed}
            onRemove={() => void remove(removed)}
            onCancel={() => {
              setRemoved(undefined);
            }}
          />
        ) : (
          <DraftList
            drafts={drafts}
            onOpen={({ id }) => {
              leave(() => desk.drafts.open(id));
            }}
            onCopy={(draft) => void copy(draft)}
            onRemove={setRemoved}
            onNew={() => {
              leave(() => desk.drafts.startNew());
            }}
            onClose={onClose}
          />
        )}
      </DialogSurface>
    </Dialog>
  );
}

/** Looks for drafts when it is shown, and whenever it is told to. */
function useDrafts(): { readonly drafts: readonly Draft[] | undefined; readonly look: () => Promise<void> } {
  const { desk } = useDesk();
  const { run } = usePane();
  const [drafts, setDrafts] = useState<readonly Draft[]>();
  const look = useCallback(async () => {
    setDrafts(await desk.drafts.list());
  }, [desk]);
  useEffect(() => {
    void run(look);
  }, [run, look]);
  return { drafts, look };
}
