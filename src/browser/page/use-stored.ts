import { useCallback, useState } from 'react';

/**
 * How somebody likes the page: remembered, where the browser lets it.
 * @param read makes a value of what is stored; the usual one where nothing is, or nonsense
 */
export function useStored<Value extends string | number | boolean>(
  key: string,
  read: (stored: string | null) => Value,
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => read(stored(key)));
  const store = useCallback(
    (next: Value) => {
      setValue(next);
      try {
        localStorage.setItem(key, String(next));
      } catch {
        // Then it is as usual the next time.
      }
    },
    [key],
  );
  return [value, store];
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
