import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type * as engineModule from '../engine';
import type { Edition } from './edition';
import { reasonOf } from './notices';
import type { Session } from '../session';
import type { SessionState } from '../session-state';
import type { Workspace } from '../../sheets';

export type Engine = typeof engineModule;

type Start =
  | { readonly kind: 'starting' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'running'; readonly engine: Engine; readonly session: Session };

const OPENING: SessionState = { kind: 'opening' };
const subscribeToNothing = () => () => undefined;
const opening = (): SessionState => OPENING;

/** Loads the engine, opens the workbook and follows it. */
export function useSession(
  createWorkspace: () => Workspace | Promise<Workspace>,
  edition: Edition,
): {
  readonly start: Start;
  readonly state: SessionState;
  readonly retry: () => void;
} {
  const [start, setStart] = useState<Start>({ kind: 'starting' });
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let isCurrent = true;
    let session: Session | undefined;
    const open = async (): Promise<void> => {
      const [engine, workspace] = await Promise.all([import('../engine'), createWorkspace()]);
      if (!isCurrent) return;
      session = new engine.Session(workspace, { growsLists: edition === 'browser' });
      setStart({ kind: 'running', engine, session });
      await session.start();
    };
    open().catch((thrown: unknown) => {
      if (isCurrent) setStart({ kind: 'failed', reason: reasonOf(thrown) });
    });
    return () => {
      isCurrent = false;
      // Nobody is left to tell.
      session?.close().catch(() => undefined);
    };
  }, [createWorkspace, edition, attempt]);

  const session = start.kind === 'running' ? start.session : undefined;
  // A dropdown pick may go unnoticed: coming back to the pane, the workbook is read again.
  useEffect(() => {
    const refresh = (): void => void session?.refresh();
    window.addEventListener('focus', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
    };
  }, [session]);
  const state = useSyncExternalStore(session?.subscribe ?? subscribeToNothing, session?.snapshot ?? opening);
  const retry = useCallback(() => {
    setStart({ kind: 'starting' });
    setAttempt((before) => before + 1);
  }, []);
  return { start, state, retry };
}
