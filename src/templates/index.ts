export type { TemplateSummary } from './entry';
export { loadTemplate, templateIds, templateSummaries } from './library';
