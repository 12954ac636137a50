import type { Given } from './merge-report';

type From = Pick<Given, 'department' | 'file'>;

/** By which file to tell a value from the others of its department; nothing where the department gives only one. */
export function fileNameOf(given: readonly From[], { department, file }: From): string | undefined {
  const files = given.flatMap((one) => (one.department === department ? [one.file] : []));
  if (file === undefined || files.length < 2) return undefined;
  // Files of one name, from several folders, are told by their paths.
  const names = new Set(files.map((one = '') => lastPart(one)));
  return names.size < new Set(files).size ? file : lastPart(file);
}

const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
