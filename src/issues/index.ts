export { CATALOGUE, type IssueCode, type Severity } from './catalogue';
export type { Issue, Place } from './issue';
export { describe, hasErrors, issue, type Locale, toLine } from './report';
