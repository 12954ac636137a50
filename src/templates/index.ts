export { loadTemplate, templateIds } from './library';
