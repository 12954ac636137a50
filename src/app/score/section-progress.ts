import { type ClauseInPlace, clausesOf, sectionName, type Template } from '../../model';
import { type Scorecard, STATUS } from '../../scoring';
import { isRequired } from './clause-links';

/** How much of a section is filled in; only what has to be is counted. */
export type SectionProgress = {
  readonly id: string;
  readonly name: string;
  readonly answered: number;
  readonly required: number;
};

/** @param template with its variant applied */
export function sectionProgress(
  template: Pick<Template, 'sections'>,
  { clauses }: Pick<Scorecard, 'clauses'>,
): readonly SectionProgress[] {
  const answered = new Set(clauses.flatMap(({ id, status }) => (status === STATUS.answered ? [id] : [])));
  const isAnswered = ({ clause }: ClauseInPlace): boolean => answered.has(clause.id);
  return template.sections.map((section) => {
    const required = clausesOf({ sections: [section] }).filter(isRequired);
    return {
      id: section.id,
      // A cover bears the title of the whole form.
      name: section.role === 'cover' ? '封面' : sectionName(section),
      answered: required.filter(isAnswered).length,
      required: required.length,
    };
  });
}
