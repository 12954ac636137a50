import { type Translate as TranslateOf, translator } from '../../wording';
import { editionsEn } from './editions-en';
import { editionsZh } from './editions-zh';
import { progressEn } from './progress-en';
import { progressZh } from './progress-zh';
import { en } from './text-en';
import { zh } from './text-zh';

/** What the pane says; the help has its own words. */
export const TEXTS = {
  zh: { ...zh, ...progressZh, ...editionsZh },
  en: { ...en, ...progressEn, ...editionsEn },
} as const;

export type TextKey = keyof typeof TEXTS.zh;
export type Translate = TranslateOf<typeof TEXTS.zh>;

/** The wording in a language; always the same function for the same language. */
export const translate = translator(TEXTS);
