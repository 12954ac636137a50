import type { CellRef } from '../../formula';
import { clausesOf, type Submission, type Template } from '../../model';
import { type Finding, findings, parameterCell, type Scorecard } from '../../scoring';
import { linkTo } from '../score/clause-links';
import { firstCell } from '../score/list-view';

/** What the sheets say of entries that do not go together, and where it is put right. */
export type FindingView = Finding & { readonly cell?: CellRef };

/** @param template with its variant applied */
export const findingViews = (
  template: Template,
  submission: Submission,
  scorecard: Scorecard,
): readonly FindingView[] => {
  const places = new Map(clausesOf(template).map((place) => [place.clause.id, place]));
  const cellOf = ({ kind, id }: Finding): CellRef | undefined => {
    if (id === undefined) return undefined;
    if (kind === 'weights') return parameterCell(id);
    const place = places.get(id);
    if (place) return linkTo(place).cell;
    const list = template.lists.find((one) => one.id === id);
    return list && firstCell(list);
  };
  return findings(template, submission, scorecard).map((finding) => {
    const cell = cellOf(finding);
    return { ...finding, ...(cell ? { cell } : {}) };
  });
};
