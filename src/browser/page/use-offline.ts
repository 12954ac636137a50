import { useEffect, useState } from 'react';
import { keepForOffline } from '../offline';

/** Keeps the page for the time without a network. @returns whether a newer version waits to be used */
export function useOffline(): boolean {
  const [hasUpdate, setUpdate] = useState(false);
  useEffect(() => {
    void keepForOffline(() => {
      setUpdate(true);
    });
  }, []);
  return hasUpdate;
}
