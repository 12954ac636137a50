import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { LibraryEntry, TemplateSummary } from '../../src/templates';

const FOLDER = path.join(__dirname, '..', '..', 'src', 'templates');

/** What the bundler finds in the folder of templates, found without it. */
export const templateFiles: readonly LibraryEntry[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const content: unknown = parse(readFileSync(path.join(FOLDER, file), 'utf8'));
    return { summary: content as TemplateSummary, load: () => Promise.resolve(content) };
  });
