export type { LibraryEntry, TemplateSummary } from './entry';
export { loadTemplate, templateIds, templateSummaries } from './library';
