import {
  type ClauseInPlace,
  clausesOf,
  type EntryValue,
  indicatorLabel,
  type Submission,
  type Template,
} from '../model';
import { definitionOf, LACK } from '../rules';
import { STATUS } from './clause-formulas';
import type { Finding } from './finding';
import type { ClauseScore, Scorecard } from './score';

/** What can be put right; a target of nobody is told by what it is compared with. */
const LACKS: readonly unknown[] = [LACK.denominator, LACK.figure, LACK.parameter];

/** What a result lacks: 缺分母, 缺数据, 缺设定值; undefined where it is known, or nothing is asked of it yet. */
export const lackOf = ({ result }: Pick<ClauseScore, 'result'>): string | undefined =>
  LACKS.includes(result) ? result : undefined;

/** Clauses whose result or value cannot be computed, each with what it lacks. */
export function missingFigures(
  template: Template,
  submission: Submission,
  { clauses }: Pick<Scorecard, 'clauses'>,
): readonly Finding[] {
  const scores = new Map(clauses.map((score) => [score.id, score]));
  const places = new Map(clausesOf(template).map((place) => [place.clause.id, place]));
  return [...places.values()].flatMap((place): Finding[] => {
    const { id } = place.clause;
    const { result, measure } = scores.get(id) ?? {};
    const lack = [result, measure].find((one) => LACKS.includes(one));
    if (lack === undefined) return [];
    const faults = [
      ...parameterFaults(place, template, submission),
      ...inputsOf(place, lack, template.id).flatMap(({ clause, key, label }) => {
        const from = places.get(clause);
        const value = submission.entries[clause]?.[key];
        // Without a benchmark the assessor's own points do.
        const fault = key === 'benchmark' && value === undefined ? undefined : faultOf(value, lack);
        return fault === undefined ? [] : [`${label ?? (from ? indicatorLabel(from.indicator) : clause)}${fault}`];
      }),
    ];
    const why = faults.length === 0 ? '' : `（${faults.join('、')}）`;
    return [{ kind: 'missing', id, text: `${indicatorLabel(place.indicator)}：${lack}${why}` }];
  });
}

/** One number that a result is computed from; without a label it is what another clause reports. */
type Input = { readonly clause: string; readonly key: string; readonly label?: string };

/** The numbers whose lack is told: of a fraction those above or those below. */
function inputsOf({ clause: { id, rule } }: ClauseInPlace, lack: unknown, template: string): readonly Input[] {
  const figure = (name: string): Input => ({ clause: `${template}/${name}`, key: 'value' });
  const own = (key: string): Input => {
    const label = definitionOf(rule)
      .entry(rule)
      .fields.find((field) => field.key === key)?.label;
    return { clause: id, key, ...(label === undefined ? {} : { label }) };
  };
  if (rule.kind === 'proportional') return rule.target === undefined ? [own('denominator')] : [];
  if (rule.kind !== 'benchmark') return [];
  if (lack === LACK.denominator) return [...rule.denominators.map((one) => figure(one.figure)), own('benchmark')];
  return 'figures' in rule.numerator ? rule.numerator.figures.map(figure) : [own('numerator')];
}

/** What is wrong with a number that is needed: 0 is no fault of what is not divided by. */
function faultOf(value: EntryValue | undefined, lack: unknown): string | undefined {
  if (value === undefined) return STATUS.unanswered;
  if (typeof value !== 'number' || value < 0) return STATUS.invalid;
  return value === 0 && lack === LACK.denominator ? '为0' : undefined;
}

/** Numbers that the user sets for the whole template. */
const parameterFaults = ({ clause: { rule } }: ClauseInPlace, { parameters }: Template, submission: Submission) =>
  (definitionOf(rule).parameters?.(rule) ?? []).flatMap((id) => {
    const value = submission.parameters[id];
    const title = parameters.find((one) => one.id === id)?.title ?? id;
    return value === undefined ? [`${title}未设定`] : value === 0 ? [`${title}为0`] : [];
  });
