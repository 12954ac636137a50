export { CATALOGUE, type IssueCode } from './catalogue';
export type { Issue, Place, Severity } from './issue';
export { describe, hasErrors, issue, type Locale, toLine } from './report';
