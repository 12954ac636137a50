import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;

function everyMinute(look: () => void): () => void {
  const timer = setInterval(look, MINUTE);
  return () => {
    clearInterval(timer);
  };
}

/** The minute it is, milliseconds: what was "15:32" today is yesterday's after midnight. */
export const useNow = (): number => useSyncExternalStore(everyMinute, () => Math.floor(Date.now() / MINUTE) * MINUTE);
