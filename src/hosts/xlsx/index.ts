export { readXlsx } from './read';
export { renderXlsx } from './render';
