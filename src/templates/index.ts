export { loadTemplate, templateIds, templateSummaries, type TemplateSummary } from './library';
