export { CATALOGUE, type IssueCode } from './catalogue';
export type { Severity } from './families/definition';
export { goneFrom } from './gone';
export type { Issue, Place } from './issue';
export { describe, hasErrors, issue, type Locale, toLine } from './report';
