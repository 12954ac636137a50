import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of office.js in the site. */
export const OFFICE_FOLDER = 'office';

/**
 * What office.js loads for Excel, from the folder it lies in: the part for the host, its messages in the language of
 * Office (English where a language is missing), its telemetry, and a table it needs outside Office. The rest of the
 * package is for other programs and other languages. Excel for Mac takes no add-ins from a shared folder.
 */
const FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-win32-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** Copies Microsoft's files unchanged, as their licence demands, and the licence with them. */
export function copyOfficeFiles(folder) {
  const source = path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
  const copy = (from, to) => {
    mkdirSync(path.dirname(path.join(folder, to)), { recursive: true });
    copyFileSync(path.join(source, from), path.join(folder, to));
  };
  for (const file of FILES) copy(path.join('dist', file), file);
  copy('LICENSE.md', 'LICENSE.md');
}
