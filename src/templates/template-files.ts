/// <reference types="webpack/module" />
import type { LibraryEntry, TemplateSummary } from './entry';

// The folder's files are found when the program is built: one that is put there is in the library.
const summaries = import.meta.webpackContext('./?summary', { recursive: true, regExp: /\.yaml$/ });
const templates = import.meta.webpackContext('./', { recursive: true, regExp: /\.yaml$/, mode: 'lazy' });

/** Every template file of this folder. */
export const templateFiles: readonly LibraryEntry[] = templates.keys().map((file) => ({
  summary: summaries(file) as TemplateSummary,
  load: () => Promise.resolve(templates(file)),
}));
