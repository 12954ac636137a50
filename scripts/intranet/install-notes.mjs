import { readFileSync } from 'node:fs';
import path from 'node:path';

const TEMPLATE = path.join(import.meta.dirname, '..', '..', 'assets', 'intranet', 'install.md');

/** The notes for whoever installs the package, with the address it is for. */
export function installNotes(url) {
  const { origin, pathname } = new URL(url);
  const values = { url, origin, path: pathname };
  return readFileSync(TEMPLATE, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
}
