import type { Submission, Template } from '../model';
import { duplicateNames } from './duplicate-names';
import type { Finding } from './finding';
import { listLengths } from './list-lengths';
import { missingFigures } from './missing-figures';
import type { Scorecard } from './score';

/**
 * What the sheets say of entries that do not go together: weights, figures that others are divided by, lists.
 * @param template with its variant applied
 */
export const findings = (
  template: Template,
  submission: Submission,
  scorecard: Pick<Scorecard, 'self' | 'clauses'>,
): readonly Finding[] => [
  ...weights(template, submission, scorecard),
  ...missingFigures(template, submission, scorecard),
  ...lists(template, submission),
  ...duplicateNames(template, submission),
];

/** Why there is no total: weights that are not set, or do not add up to 1. */
function weights(
  { total, parameters }: Template,
  submission: Submission,
  { self }: Pick<Scorecard, 'self'>,
): readonly Finding[] {
  if (!total || self.result === undefined) return [];
  const ids = total.parts.map(({ weight }) => weight);
  const unset = ids.filter((id) => submission.parameters[id] === undefined);
  const titles = unset.map((id) => parameters.find((one) => one.id === id)?.title ?? id);
  const id = unset[0] ?? ids[0];
  const which = titles.length === 0 ? '' : `（${titles.join('、')}）`;
  return [{ kind: 'weights', ...(id === undefined ? {} : { id }), text: `总分：${self.result}${which}` }];
}

/** Lists of another length than the form states, and those that are missing beside a text. */
function lists(template: Template, submission: Submission): readonly Finding[] {
  return listLengths(template, submission).flatMap((length, i): Finding[] => {
    const list = template.lists[i];
    const { id, title, rows, found, stated, differs } = length;
    if (differs) {
      const says = rows === 0 ? `清单未填（填报数 ${stated}）` : `与清单不一致（清单 ${found}，填报数 ${stated}）`;
      return [{ kind: 'list', id, text: `${title}：${says}` }];
    }
    const isStated = list !== undefined && submission.entries[list.of] !== undefined;
    const isMissing = list?.check === 'none' && !list.optional && rows === 0 && isStated;
    return isMissing ? [{ kind: 'list', id, text: `${title}：清单未填` }] : [];
  });
}
