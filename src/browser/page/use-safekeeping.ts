import { useEffect } from 'react';
import type { Desk } from '../desk/desk';

/** Whether the browser was asked already: some ask the user in turn, who need not answer twice. */
const ASKED = 'kaohe.persist';

/** Sees to it that nothing is lost: asks before something is that is kept nowhere, and catches up with other tabs. */
export function useSafekeeping(desk: Desk): void {
  useEffect(() => {
    const { keeper, cursor } = desk;
    const onLeaving = (event: BeforeUnloadEvent): void => {
      // What is refused is kept nowhere, either.
      if (!cursor.commit() || keeper.isAtRisk) event.preventDefault();
    };
    const onLookedAt = (): void => {
      if (document.visibilityState === 'visible') void keeper.check();
    };
    const stop = keeper.subscribe(() => {
      if (keeper.snapshot().kind === 'kept') askToKeep();
    });
    window.addEventListener('beforeunload', onLeaving);
    window.addEventListener('focus', onLookedAt);
    document.addEventListener('visibilitychange', onLookedAt);
    return () => {
      stop();
      window.removeEventListener('beforeunload', onLeaving);
      window.removeEventListener('focus', onLookedAt);
      document.removeEventListener('visibilitychange', onLookedAt);
    };
  }, [desk]);
}

let hasAsked = false;

/** A browser that runs out of space may throw drafts away, unless it was asked not to. With https only. */
function askToKeep(): void {
  if (hasAsked) return;
  hasAsked = true;
  try {
    if (localStorage.getItem(ASKED) !== null) return;
    localStorage.setItem(ASKED, 'asked');
    // Whatever it answers, drafts are kept as well as it can.
    void (navigator.storage as StorageManager | undefined)?.persist().catch(() => undefined);
  } catch {
    // A browser without local storage is not asked.
  }
}
