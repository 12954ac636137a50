import type { Place } from '../issues';

/** Turns a place inside the data into one that a person can find: a file, and a line where it is known. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** ['sections', 0, 'title'] -> "sections[0].title" */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    '',
  );

/** For data that did not come from a file. */
export const pathOnly: PlaceOf = (path) => ({ path: formatPath(path) });
