export { foreignContent } from './foreign';
export { identify, type WorkbookIdentity } from './identify';
export { locateCells } from './locate';
export { applyChanges, type Changes, parseEntries } from './parse-json';
export { readSubmission } from './read-submission';
