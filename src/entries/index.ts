export { appendContact, appendEvidence } from './append';
export { applyChanges, type Changes } from './changes';
export { foreignContent } from './foreign';
export { identify, type WorkbookIdentity } from './identify';
export { locateCells } from './locate';
export { openWorkbook, type OpenWorkbook } from './open';
export { parseEntries } from './parse-json';
export { readSubmission } from './read-submission';
export { parseDate } from './text';
