import { type Translate as TranslateOf, translator } from '../../wording';
import { en } from './text-en';
import { zh } from './text-zh';

export const TEXTS = { zh, en } as const;

export type Translate = TranslateOf<typeof zh>;

/** What the page around the pane says, in a language. */
export const translate = translator(TEXTS);
