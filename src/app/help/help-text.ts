import type { Edition } from '../frame/edition';
import { translator } from '../../wording';
import { browserEn } from './browser-en';
import { browserZh } from './browser-zh';
import { excelEn } from './excel-en';
import { excelZh } from './excel-zh';

const zh = {
  intro: '常见情况和处理办法。按 Tab 键移动，按回车键展开。',
  first: '怎样开始',
  kinds: '评分表、报表和任务表有什么不同',
  kindsAnswer:
    '评分表按填报值计分，给出总分和等次，并列出支撑材料。报表只报数据，不计分；要求附清单的，每张清单是一张工作表，行数与填报数不一致时会提示。任务表逐项填写状态、完成时限和完成情况，不计分；有数量目标的，填实际数即显示是否达标和完成率。',
} as const;

const en: Readonly<Record<keyof typeof zh, string>> = {
  intro: 'What may happen and what to do. Tab moves, Enter opens.',
  first: 'How to begin',
  kinds: 'Scorecards, forms and task lists',
  kindsAnswer:
    'A scorecard gives points, a total and a grade for what is entered, with evidence listed. A form reports figures without points; lists that it asks for are sheets of their own, and you are told where their length is not the number stated. A task list takes the state, the deadline and the result of each task; where a target has a number, enter the actual one to see whether it is reached, and how much of it.',
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
