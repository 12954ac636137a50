import fc from 'fast-check';
import { exactSum } from '../../src/formula';
import { clausesOf, type Entry, type Review, type Submission, type Template } from '../../src/model';
import type { Rule } from '../../src/rules';
import { createScorer, type Scorecard } from '../../src/scoring';
import { fillings } from '../support/arbitraries';
import {
  clause,
  section,
  submissionOf,
  template,
  templateOfCombination,
  templateOfRules,
  xinyang,
} from '../support/templates';

const BANDS = [
  { label: '优秀', from: 90 },
  { label: '良好', from: 80, below: 90 },
  { label: '一般', below: 80 },
];
const judged = (points: number): Rule => ({ kind: 'judged', points, step: 0.01 });

/** Scores a template with one value for each clause, in order; `null` leaves it blank. */
function score(of: Template, values: readonly (string | number | null)[], more: Partial<Submission> = {}): Scorecard {
  const entries = clausesOf(of).flatMap(({ clause: { id } }, i): [string, Entry][] => {
    const value = values[i] ?? null;
    return value === null ? [] : [[id, { value }]];
  });
  return createScorer(of)(submissionOf(of, { entries: Object.fromEntries(entries), ...more }));
}

describe('grades by the exact total', () => {
  const graded = templateOfRules([judged(100), judged(20)], { bands: BANDS });
  test.each([
    [90, '优秀'],
    [89.99, '良好'],
    [80, '良好'],
    [79.99, '一般'],
    [0, '一般'],
    [100, '优秀'],
  ])('%d is %s', (total, band) => {
    expect(score(graded, [total]).self).toMatchObject({ total, band });
  });

  test('ten times 0.1 beside 89 is exactly 90: no binary noise', () => {
    const tenths = templateOfRules([judged(89), ...Array.from({ length: 10 }, () => judged(1))], { bands: BANDS });
    expect(score(tenths, [89, ...Array<number>(10).fill(0.1)]).self).toMatchObject({ total: 90, band: '优秀' });
  });

  test('the total is not capped unless the document says so', () => {
    expect(score(graded, [100, 20]).self.total).toBe(120);
    expect(score({ ...graded, totalLimit: 110 }, [100, 20]).self.total).toBe(110);
  });

  test('nothing answered, no grade', () => {
    expect(score(graded, []).self).toMatchObject({ total: 0, band: null });
  });
});

describe('blank is not zero', () => {
  test('an unanswered clause has no points and counts as unanswered', () => {
    const two = templateOfRules([
      { kind: 'met', points: 2 },
      { kind: 'penalty', points: 3 },
    ]);
    const scorecard = score(two, [null, null]);
    expect(scorecard).toMatchObject({ answered: 0, required: 2 });
    expect(scorecard.clauses.map(({ points, status }) => [points, status])).toEqual([
      [null, '未填'],
      [null, '未填'],
    ]);
    expect(score(two, ['否', '否'])).toMatchObject({ answered: 2, self: { total: 0 } });
  });

  test('a bonus need not be answered', () => {
    const withBonus = template({
      sections: [
        section('base', [clause(judged(5))]),
        { ...section('bonus', []), indicators: [{ id: 'x', title: 'x', clauses: [clause(judged(2))] }] },
      ],
    });
    expect(score(withBonus, [5])).toMatchObject({ answered: 1, required: 1 });
    expect(score(withBonus, [5, 2])).toMatchObject({ answered: 1, required: 1, self: { total: 7 } });
  });
});

describe('limits', () => {
  const limited = (role: string, rules: readonly Rule[], declaredPoints: number) =>
    template({
      sections: [
        section(
          role,
          rules.map((rule) => clause(rule)),
          { declaredPoints },
        ),
      ],
    });

  test('a bonus gives no more, a deduction takes no more than is printed', () => {
    expect(score(limited('bonus', [judged(6), judged(6)], 10), [6, 6]).self.total).toBe(10);
    const rules: Rule[] = [
      { kind: 'penalty', points: 6 },
      { kind: 'penalty', points: 6 },
    ];
    expect(score(limited('deduction', rules, 10), ['是', '是']).self.total).toBe(-10);
  });

  test('an indicator gives no more than its printed points', () => {
    const capped = templateOfCombination(undefined, [judged(5), judged(5)], { declaredPoints: 8 });
    expect(score(capped, [5, 5]).self.total).toBe(8);
    expect(score(capped, [5, 1]).self.total).toBe(6);
  });

  test('best: only the better of two clauses counts; sum: together no more than the limit', () => {
    const best = templateOfCombination({ kind: 'best', clauses: ['a', 'b'] }, [judged(5), judged(5), judged(1)]);
    expect(score(best, [2, 4, 1]).self.total).toBe(5);
    expect(score(best, [null, 4]).self.total).toBe(4);
    const sum = templateOfCombination({ kind: 'sum', clauses: ['b', 'c'], limit: 3 }, [
      judged(5),
      judged(2),
      judged(2),
    ]);
    expect(score(sum, [5, 2, 2]).self.total).toBe(8);
  });

  test('veto: adds to the other deductions, or stands in their place; the limit holds either way', () => {
    const rules = (mode: 'adds' | 'replaces'): Rule[] => [
      { kind: 'penalty', points: 3 },
      { kind: 'veto', points: 4, mode },
    ];
    expect(score(limited('deduction', rules('adds'), 10), ['是', '是']).self.total).toBe(-7);
    expect(score(limited('deduction', rules('adds'), 5), ['是', '是']).self.total).toBe(-5);
    expect(score(limited('deduction', rules('replaces'), 10), ['是', '是']).self.total).toBe(-4);
    expect(score(limited('deduction', rules('replaces'), 10), ['是', '否']).self.total).toBe(-3);
    expect(score(limited('deduction', rules('replaces'), 10), ['是', null]).self.total).toBe(-3);
  });
});

describe('review', () => {
  const two = templateOfRules([judged(5), { kind: 'trend', points: 6, years: [2020, 2021] }], { bands: BANDS });
  const [first, second] = clausesOf(two).map((one) => one.clause.id) as [string, string];
  const entries = { [first]: { value: 5 }, [second]: { 2020: 1, 2021: 2 } };
  const reviewed = (review: Record<string, Review>) =>
    createScorer(two)(submissionOf(two, { entries, review })).reviewed.total;

  test('the county’s entries stand where the city enters nothing', () => {
    expect(reviewed({})).toBe(11);
    expect(reviewed({ [first]: { reason: '同意' } })).toBe(11);
  });

  test('an entry of the city’s own replaces the county’s; of several years one may be corrected', () => {
    expect(reviewed({ [first]: { entry: { value: 3.5 } } })).toBe(9.5);
    expect(reviewed({ [second]: { entry: { 2021: 0.5 } } })).toBe(5);
  });

  test('a grade appears once the city has scored, though the county has filled in nothing', () => {
    const scorecard = createScorer(two)(submissionOf(two, { review: { [first]: { entry: { value: 2 } } } }));
    expect(scorecard).toMatchObject({ self: { band: null }, reviewed: { total: 2, band: '一般' } });
  });

  test('a faulty entry of the city’s gives no points, and says so', () => {
    const review = { [first]: { entry: { value: '五' } } };
    const scorecard = createScorer(two)(submissionOf(two, { entries, review }));
    expect(scorecard.clauses[0]).toMatchObject({ points: 5, reviewed: null, reviewedResult: '有误' });
    expect(scorecard.reviewed.total).toBe(6);
  });

  test('the city may score what the county left blank', () => {
    const scorecard = createScorer(two)(submissionOf(two, { review: { [first]: { entry: { value: 2 } } } }));
    expect(scorecard.clauses[0]).toMatchObject({ points: null, reviewed: 2 });
  });
});

test('the total is the exact sum of the sections, and each section of its clauses, for any filling', async () => {
  const of = await xinyang();
  const scorer = createScorer(of);
  fc.assert(
    fc.property(fillings(of), (parts) => {
      const { self, reviewed, clauses } = scorer(submissionOf(of, parts));
      for (const side of [self, reviewed]) expect(side.total).toBe(exactSum(side.sections.map(({ points }) => points)));
      of.sections.forEach(({ role, declaredPoints = 0, indicators }, i) => {
        const ids = new Set(indicators.flatMap((one) => one.clauses.map(({ id }) => id)));
        const sum = exactSum(clauses.flatMap(({ id, points }) => (ids.has(id) ? [points ?? 0] : [])));
        const expected = role === 'deduction' ? Math.max(-declaredPoints, sum) : sum;
        expect(self.sections[i]?.points).toBe(expected);
      });
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('what was scored before leaves no trace', async () => {
  const of = await xinyang();
  const scorer = createScorer(of);
  fc.assert(
    fc.property(fillings(of, { invalid: true }), fillings(of), (before, parts) => {
      scorer(submissionOf(of, before));
      expect(scorer(submissionOf(of, parts))).toEqual(createScorer(of)(submissionOf(of, parts)));
    }),
    { numRuns: 30 },
  );
});
