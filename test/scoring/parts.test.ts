import type { Entry, Submission, Template } from '../../src/model';
import { createScorer, type SideScore } from '../../src/scoring';
import { clause, submissionOf, template } from '../support/templates';

const judged = (points: number) => clause({ kind: 'judged', points, step: 0.01 });
const section = (id: string, part: string, points: number) => ({
  id: `section-${id}`,
  title: id,
  part,
  indicators: [{ id, title: id, clauses: [judged(points)] }],
});

const WEIGHTED = {
  parts: [
    { id: 'objective', title: '客观实力', declaredPoints: 100 },
    { id: 'innovation', title: '工作创新', declaredPoints: 10 },
  ],
  parameters: [
    { id: 'w1', title: '客观实力的权重' },
    { id: 'w2', title: '工作创新的权重' },
  ],
  total: {
    kind: 'weighted',
    title: '总体得分',
    parts: [
      { part: 'objective', weight: 'w1' },
      { part: 'innovation', weight: 'w2' },
    ],
  },
  bands: [
    { label: '70分以上', from: 70 },
    { label: '60—70分', from: 60, below: 70 },
    { label: '60分以下', below: 60 },
  ],
  tests: [
    {
      id: 'demonstration',
      title: '申报条件',
      conditions: [
        { part: 'objective', from: 60 },
        { total: true, from: 80 },
      ],
    },
  ],
  sections: [section('a', 'objective', 100), section('b', 'innovation', 10)],
};

const entriesOf = (values: Readonly<Record<string, number | string>>): Record<string, Entry> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`sample/${id}/a`, { value }]));
const self = (of: Template, values: Readonly<Record<string, number>>, more: Partial<Submission> = {}): SideScore =>
  createScorer(of)(submissionOf(of, { entries: entriesOf(values), ...more })).self;

describe('a total of weighted parts', () => {
  const weighted = template(WEIGHTED);
  const score = (a: number, b: number, parameters: Record<string, number>) => self(weighted, { a, b }, { parameters });

  test('parts count as shares of their points, in hundredths, times their weights', () => {
    expect(score(80, 5, { w1: 0.9, w2: 0.1 })).toMatchObject({
      total: 77,
      band: '70分以上',
      parts: [
        { id: 'objective', points: 80 },
        { id: 'innovation', points: 5 },
      ],
    });
  });

  test('until all weights are set there is no total, no grade, and the test says so', () => {
    expect(score(80, 5, { w1: 0.9 })).toMatchObject({
      total: null,
      result: '权重未设定',
      band: null,
      tests: [{ id: 'demonstration', result: '权重未设定' }],
    });
  });

  test('weights that do not add up to 1 are not used; 0.1 and 0.2 and 0.7 do', () => {
    expect(score(80, 5, { w1: 0.9, w2: 0.2 })).toMatchObject({ total: null, result: '权重合计不为1', band: null });
    expect(score(80, 5, { w1: 0.7, w2: 0.3 })).toMatchObject({ total: 71 });
  });

  test('a weight that cannot be one is said to be faulty', () => {
    const bounded = template({
      ...WEIGHTED,
      parameters: WEIGHTED.parameters.map((parameter) => ({ ...parameter, min: 0, max: 1 })),
    });
    const parameters = { w1: 1.5, w2: -0.5 };
    expect(self(bounded, { a: 80 }, { parameters })).toMatchObject({ total: null, result: '权重有误' });
  });

  test.each([
    [59.99, '60分以下'],
    [60, '60—70分'],
    [69.99, '60—70分'],
    [70, '70分以上'],
  ])('the exact total decides: %d is %s', (total, band) => {
    expect(score(total, 0, { w1: 1, w2: 0 })).toMatchObject({ total, band });
  });

  test('a total is not rounded before it is compared with the end of a grade', () => {
    // 99.99 × 0.7 = 69.993, which two decimals would show as 69.99; and 70.004 as 70.
    expect(score(99.99, 0, { w1: 0.7, w2: 0.3 })).toMatchObject({ total: 69.993, band: '60—70分' });
  });

  test('a test asks for all of its conditions', () => {
    const result = (a: number, b: number) => score(a, b, { w1: 0.5, w2: 0.5 }).tests[0]?.result;
    expect(result(60, 10)).toBe('达到');
    expect(result(59.99, 10)).toBe('未达到');
    expect(result(79.98, 8)).toBe('未达到');
    expect(result(80, 8)).toBe('达到');
    expect(self(weighted, {}, { parameters: { w1: 0.5, w2: 0.5 } }).tests[0]?.result).toBe('');
  });
});

test('the indicators of a group give no more than is printed for the group', () => {
  const grouped = template({
    sections: [
      {
        id: 's',
        title: '执法维权',
        declaredPoints: 17,
        groups: [
          { id: 'g1', title: '行政执法', declaredPoints: 3 },
          { id: 'g2', title: '维权援助', declaredPoints: 14 },
        ],
        indicators: [
          { id: 'a', title: 'a', group: 'g1', clauses: [judged(3)] },
          { id: 'b', title: 'b', group: 'g1', clauses: [judged(3)] },
          { id: 'c', title: 'c', group: 'g2', clauses: [judged(14)] },
        ],
      },
    ],
  });
  expect(self(grouped, { a: 1, b: 1.5, c: 14 }).total).toBe(16.5);
  expect(self(grouped, { a: 2, b: 3, c: 4 }).total).toBe(7);
});

test('each piece of work has the points of its groups', () => {
  const repeated = template({
    sections: [
      {
        id: 's',
        title: '其他工作',
        declaredPoints: 12,
        repeats: 3,
        groups: [{ id: 'g', title: '政策', declaredPoints: 5 }],
        indicators: [
          { id: 'a', title: 'a', group: 'g', declaredPoints: 2, clauses: [judged(2)] },
          { id: 'b', title: 'b', group: 'g', declaredPoints: 3, clauses: [judged(3)] },
        ],
      },
    ],
  });
  expect(self(repeated, { a: 2, b: 3, 'a.2': 2, 'b.2': 3 }).total).toBe(10);
});

test('pieces of work that are added share the points of their section', () => {
  const repeated = template({
    sections: [
      {
        id: 's',
        title: '其他工作',
        declaredPoints: 5,
        repeats: 2,
        indicators: [{ id: 'a', title: 'a', declaredPoints: 5, clauses: [judged(5)] }],
      },
    ],
  });
  expect(self(repeated, { a: 3, 'a.2': 1.5 }).total).toBe(4.5);
  expect(self(repeated, { a: 3, 'a.2': 4 }).total).toBe(5);
});

describe('indicators computed from figures', () => {
  const compared = template({
    sections: [
      {
        id: 'data',
        title: '数据',
        role: 'data',
        indicators: ['grants', 'utility', 'gdp'].map((id) => ({
          id,
          title: id,
          clauses: [clause({ kind: 'record', value: 'number' })],
        })),
      },
      {
        id: 's',
        title: '创造',
        indicators: [
          {
            id: 'ratio',
            title: 'ratio',
            declaredPoints: 3,
            clauses: [
              clause({
                kind: 'benchmark',
                points: 3,
                step: 0.01,
                numerator: { figures: ['grants/a', 'utility/a'] },
                denominators: [{ figure: 'gdp/a' }],
                factor: 100,
                unit: '件/百亿元',
              }),
            ],
          },
        ],
      },
    ],
  });
  const score = (figures: Record<string, number | string>, entry: Entry, review: Submission['review'] = {}) => {
    const entries = { ...entriesOf(figures), 'sample/ratio/a': entry };
    const { clauses, ...rest } = createScorer(compared)(submissionOf(compared, { entries, review }));
    return { ...rest, ratio: clauses.find(({ id }) => id === 'sample/ratio/a') };
  };
  const FIGURES = { grants: 20, utility: 10, gdp: 900 };

  test('the value is known before it is worth anything; figures give no points', () => {
    const { ratio, self: own, required } = score(FIGURES, {});
    expect(ratio).toMatchObject({ status: '未填', measure: 3.3333, points: null });
    expect(own).toMatchObject({ total: 0, sections: [{ id: 'sample/s', points: 0 }] });
    expect(required).toBe(4);
  });

  test('points follow from the benchmark, and never exceed those printed', () => {
    expect(score(FIGURES, { benchmark: 5 }).ratio).toMatchObject({ status: '已填', points: 2 });
    expect(score(FIGURES, { benchmark: 1 }).ratio).toMatchObject({ points: 3 });
  });

  test('or are the assessor’s own, which come first', () => {
    expect(score(FIGURES, { points: 1.25, benchmark: 5 }).ratio).toMatchObject({ points: 1.25 });
  });

  test.each([
    ['no denominator', { grants: 20, utility: 10 }, '缺分母'],
    ['a figure below 0', { ...FIGURES, grants: -20 }, '缺数据'],
    ['a denominator of 0', { ...FIGURES, gdp: 0 }, '缺分母'],
    ['a negative one', { ...FIGURES, gdp: -5 }, '缺分母'],
    ['one that is no number', { ...FIGURES, gdp: '九百' }, '缺分母'],
    ['a figure is missing', { grants: 20, gdp: 900 }, '缺数据'],
  ])('%s: the ratio says so', (_name, figures, expected) => {
    expect(score(figures, { benchmark: 5 }).ratio).toMatchObject({ measure: expected, result: expected, points: null });
  });

  test.each([
    ['the city compares where the county has given points', { points: 3 }, { benchmark: 5 }, 2],
    ['the city gives points where the county has compared', { benchmark: 5 }, { points: 1 }, 1],
    ['the city has another benchmark', { benchmark: 5 }, { benchmark: 10 }, 1],
  ])('%s', (_name, entry, reviewed, expected) => {
    expect(score(FIGURES, entry, { 'sample/ratio/a': { entry: reviewed } }).ratio).toMatchObject({
      reviewed: expected,
    });
  });

  test('a figure that the city corrects changes the reviewed points, not the county’s', () => {
    const review = { 'sample/gdp/a': { entry: { value: 1800 } } };
    expect(score(FIGURES, { benchmark: 5 }, review).ratio).toMatchObject({ points: 2, reviewed: 1 });
  });
});

describe('targets without points', () => {
  const target = (comparison: 'atLeast' | 'below', amount: number | { parameter: string }) =>
    template({
      kind: 'task-list',
      added: ['note'],
      parameters: [{ id: 'average', title: '全省平均水平' }],
      sections: [
        {
          id: '1',
          title: '目标',
          indicators: [{ title: '目标', clauses: [clause({ kind: 'threshold', comparison, amount })] }],
        },
      ],
    });
  const measured = (of: Template, value: number, parameters: Record<string, number> = {}) => {
    const entries = { 'sample/1.1/a': { value } };
    return createScorer(of)(submissionOf(of, { entries, parameters })).clauses.find(({ id }) => id.endsWith('/a'));
  };

  test('the completion rate is what was done over what was asked, also beyond all of it', () => {
    expect(measured(target('atLeast', 320), 240)).toMatchObject({ result: '未达标', measure: 0.75 });
    expect(measured(target('atLeast', 320), 328)).toMatchObject({ result: '达标', measure: 1.025 });
  });

  test('a target that must not be reached has none', () => {
    expect(measured(target('below', 0.5), 0.4)).not.toHaveProperty('measure');
  });

  test('nothing is a share of a target of 0; one that nobody has set is said to be missing', () => {
    expect(measured(target('atLeast', 0), 1)).not.toHaveProperty('measure');
    expect(measured(target('atLeast', { parameter: 'average' }), 1)).toMatchObject({
      result: '缺设定值',
      measure: '缺目标值',
    });
    expect(measured(target('atLeast', { parameter: 'average' }), 3, { average: 4 })).toMatchObject({
      result: '未达标',
      measure: 0.75,
    });
  });

  test('there is no total, and nothing is reviewed', () => {
    const { self: own, reviewed } = createScorer(target('atLeast', 1))(submissionOf(target('atLeast', 1)));
    expect([own.total, own.sections, reviewed.total]).toEqual([null, [], null]);
  });
});
