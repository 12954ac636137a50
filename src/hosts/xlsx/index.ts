export { workbookFileName } from './file-name';
export { LARGEST_FILE, tooLarge } from './limits';
export { readXlsx } from './read';
export { renderXlsx } from './render';
