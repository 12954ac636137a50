import { useEffect } from 'react';
import { usePane } from '../../app';
import { addressOf, wantedBy } from '../desk/address';
import type { Desk } from '../desk/desk';

/** The address names the draft that is shown, so that a reload shows it again; an address that is entered is followed. */
export function useAddress(desk: Desk): void {
  const { run } = usePane();
  useEffect(() => {
    const { keeper } = desk;
    let named: string | undefined;
    const name = (): void => {
      const state = keeper.snapshot();
      const draft = state.kind === 'empty' ? undefined : state.draft;
      // What is not kept yet has no name.
      const isKnown = state.kind === 'empty' || draft !== undefined;
      if (!isKnown || draft === named) return;
      named = draft;
      history.replaceState(null, '', addressOf(draft));
    };
    const follow = async (): Promise<void> => {
      const wanted = wantedBy(location.hash);
      if (wanted.kind === 'draft' && wanted.id !== named) await desk.drafts.open(wanted.id);
      else if (wanted.kind === 'new') await desk.drafts.startNew();
      // Somebody may have thought better of it.
      history.replaceState(null, '', addressOf(named));
    };
    const onHashChange = (): void => void run(follow);
    name();
    const stop = keeper.subscribe(name);
    window.addEventListener('hashchange', onHashChange);
    return () => {
      stop();
      window.removeEventListener('hashchange', onHashChange);
    };
  }, [desk, run]);
}
