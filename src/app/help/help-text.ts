import type { Edition } from '../frame/edition';
import { translator } from '../../wording';
import { browserEn } from './browser-en';
import { browserZh } from './browser-zh';
import { excelEn } from './excel-en';
import { excelZh } from './excel-zh';

const zh = {
  intro: '常见情况和处理办法。按 Tab 键移动，按回车键展开。',
  first: '怎样开始',
} as const;

const en: Readonly<Record<keyof typeof zh, string>> = {
  intro: 'What may happen and what to do. Tab moves, Enter opens.',
  first: 'How to begin',
};

/** What only the help says; it comes when the help is opened. */
export const HELP_TEXTS = {
  zh: { ...zh, ...excelZh, ...browserZh },
  en: { ...en, ...excelEn, ...browserEn },
} as const;

export const translateHelp = translator(HELP_TEXTS);

type Question = Extract<keyof typeof HELP_TEXTS.zh, `${string}.q`>;
export type Topic = Question extends `${infer Name}.q` ? Name : never;

/** What the help is about, in each edition. */
export const TOPICS: Readonly<Record<Edition, readonly Topic[]>> = {
  excel: topicsOf(excelZh),
  browser: topicsOf(browserZh),
};

/** The topics in the order in which they are written. */
function topicsOf(texts: typeof excelZh | typeof browserZh): readonly Topic[] {
  return Object.keys(texts)
    .filter((key) => key.endsWith('.q'))
    .map((key) => key.slice(0, -'.q'.length) as Topic);
}
