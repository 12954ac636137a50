export { type Dictionary, type Texts, type Translate, translator } from './translator';
