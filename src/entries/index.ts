export { applyChanges, type Changes } from './changes';
export { foreignContent } from './foreign';
export { identify, type WorkbookIdentity } from './identify';
export { locateCells } from './locate';
export { parseEntries } from './parse-json';
export { readSubmission } from './read-submission';
