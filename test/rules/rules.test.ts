import { clausesOf } from '../../src/model';
import { RULE_KINDS } from '../../src/rules';
import { createScorer } from '../../src/scoring';
import { submissionOf, templateOfRules } from '../support/templates';
import { ALL_ROWS, CASE_PARAMETERS, PARAMETER_VALUES, RULE_CASES, toEntry } from './cases';

const template = templateOfRules(
  ALL_ROWS.map(({ rule }) => rule),
  { parameters: CASE_PARAMETERS },
);
const ids = clausesOf(template).map(({ clause }) => clause.id);
const scorecard = createScorer(template)(
  submissionOf(template, {
    parameters: PARAMETER_VALUES,
    entries: Object.fromEntries(
      ALL_ROWS.flatMap(({ row: [entry] }, i) => {
        const fields = toEntry(entry);
        return fields ? [[ids[i] ?? '', fields] as const] : [];
      }),
    ),
  }),
);

describe('rules', () => {
  test.each(ALL_ROWS.map(({ rule, row }, i) => [rule.kind, JSON.stringify(row[0]), row[2], i] as const))(
    '%s: %s gives %s',
    (_kind, _entry, expected, i) => {
      const scored = scorecard.clauses[i];
      expect(scored?.status).toBe(ALL_ROWS[i]?.row[1]);
      expect(scored?.result ?? scored?.points ?? null).toBe(expected);
    },
  );

  test('every kind of rule has a table of cases', () => {
    expect(new Set(RULE_CASES.map(({ rule }) => rule.kind))).toEqual(new Set(RULE_KINDS));
  });
});
