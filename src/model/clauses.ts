import type { Clause, Indicator, Section, Template } from './template';

export type ClauseInPlace = { readonly section: Section; readonly indicator: Indicator; readonly clause: Clause };

/** All clauses in printed order, each with where it stands. */
export function clausesOf(template: Pick<Template, 'sections'>): readonly ClauseInPlace[] {
  return template.sections.flatMap((section) =>
    section.indicators.flatMap((indicator) => indicator.clauses.map((clause) => ({ section, indicator, clause }))),
  );
}

/** Whether a clause has to be answered: nobody must claim a bonus. */
export const isRequired = ({ section, clause }: ClauseInPlace): boolean => section.role !== 'bonus' && !clause.optional;

/** All indicators in printed order. */
export const indicatorsOf = (template: Pick<Template, 'sections'>): readonly Indicator[] =>
  template.sections.flatMap(({ indicators }) => indicators);

/** The sections that give points. */
export const scoredSections = (template: Pick<Template, 'sections'>): readonly Section[] =>
  template.sections.filter(({ role }) => role !== 'data' && role !== 'cover');

/** 研究部署, 加分项: how a section is named in summaries; titles of bonuses and deductions may be whole sentences. */
export function sectionName({ role, title }: Section): string {
  switch (role) {
    case 'base':
    case 'data':
      return title;
    // A cover bears the title of the whole form.
    case 'cover':
      return '封面';
    case 'bonus':
      return '加分项';
    case 'deduction':
      return '扣分项';
  }
}

/** Longest title in a list of indicators; some titles are whole paragraphs. */
const LABEL_TITLE_LENGTH = 30;

/** A number with the sign that parts it from what follows: "3. ", "三、", but "（三）" as it is printed. */
export function numberLabel(number: string): string {
  if (number === '' || /[)）]$/.test(number)) return number;
  return /\d$/.test(number) ? `${number}. ` : `${number}、`;
}

/** "3. 知识产权工作领导协调机制建设及运行情况": how an indicator is named in lists. */
export function indicatorLabel({ number, title, copy }: Indicator): string {
  // COUNTIF takes these signs for patterns and comparisons; their full-width twins are plain text.
  const plain = title.replace(/[*?~<>=]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const short = plain.length > LABEL_TITLE_LENGTH ? `${plain.slice(0, LABEL_TITLE_LENGTH)}…` : plain;
  const counted = copy === undefined ? short : `${short}（${copy}）`;
  return numberLabel(number) + counted;
}
