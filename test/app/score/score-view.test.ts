import { scoreView } from '../../../src/app/score/score-view';
import type { Submission, Template } from '../../../src/model';
import type { Rule } from '../../../src/rules';
import { createScorer, type Side } from '../../../src/scoring';
import { clause, section, submissionOf, template, xinyang } from '../../support/templates';

const viewOf = (of: Template, parts: Partial<Submission> = {}, side: Side = 'self') =>
  scoreView(of, createScorer(of)(submissionOf(of, parts)), side);

const bands = [
  { label: '优秀', from: 90 },
  { label: '良好', from: 80, below: 90 },
  { label: '一般', below: 80 },
];

const indicator = (id: string, rule: Rule) => ({ id, title: id, clauses: [clause(rule)] });

const sample = template({
  bands,
  sections: [
    section('base', [], {
      title: '基础工作',
      declaredPoints: 100,
      indicators: [
        indicator('judged', { kind: 'judged', points: 70, step: 0.01 }),
        indicator('met', { kind: 'met', points: 20 }),
        indicator('perUnit', { kind: 'perUnit', points: 2.5, per: '次', cap: 10 }),
      ],
    }),
    section('bonus', [], {
      title: '获得国家级表彰的加分',
      declaredPoints: 5,
      indicators: [indicator('prize', { kind: 'met', points: 5 })],
    }),
    section('deduction', [], {
      declaredPoints: 10,
      indicators: [indicator('penalty', { kind: 'penalty', points: 2, per: '起', cap: 10 })],
    }),
  ],
});
const judged = 'sample/judged/a';
const met = 'sample/met/a';
const perUnit = 'sample/perUnit/a';
const bonus = 'sample/prize/a';
const penalty = 'sample/penalty/a';

describe('scoreView', () => {
  test('an empty scorecard has no band, no lost points, and all but the bonus to fill in', () => {
    const view = viewOf(sample);
    expect(view).toMatchObject({ total: 0, band: null, answered: 0, required: 4, lost: [] });
    expect(view.open.map(({ id }) => id)).toEqual([judged, met, perUnit, penalty]);
    expect(view.open.every(({ status }) => status === '未填')).toBe(true);
  });

  test('the distance to the next band is exact', () => {
    const view = viewOf(sample, { entries: { [judged]: { value: 69.96 }, [met]: { value: '是' } } });
    expect(view).toMatchObject({ total: 89.96, band: '良好', next: { label: '优秀', missing: 0.04 } });
  });

  test('no next band above the best', () => {
    const view = viewOf(sample, { entries: { [judged]: { value: 70 }, [met]: { value: '是' } } });
    expect(view.band).toBe('优秀');
    expect(view.next).toBeUndefined();
  });

  test('sections: points, limits and how far the bar reaches', () => {
    const { sections } = viewOf(sample, {
      entries: { [judged]: { value: 35 }, [met]: { value: '是' }, [penalty]: { value: 2 } },
    });
    expect(sections).toEqual([
      { id: 'sample/base', name: '基础工作', points: 55, limit: 100, share: 0.55 },
      { id: 'sample/bonus', name: '加分项', points: 0, limit: 5, share: 0 },
      { id: 'sample/deduction', name: '扣分项', points: -4, limit: -10, share: 0.4 },
    ]);
  });

  test('a section without a declared limit has no bar', () => {
    const open = template({ sections: [section('base', [clause({ kind: 'met', points: 2 })])] });
    expect(viewOf(open).sections).toEqual([{ id: 'sample/base', name: 'base', points: 0, share: 0 }]);
  });

  test('lost points: the dearest first, deductions among them, an unclaimed bonus not', () => {
    const { lost } = viewOf(sample, {
      entries: {
        [judged]: { value: 69.5 },
        [met]: { value: '否' },
        [perUnit]: { value: 4 },
        [bonus]: { value: '否' },
        [penalty]: { value: 3 },
      },
    });
    expect(lost.map(({ id, points }) => [id, points])).toEqual([
      [met, 20],
      [penalty, 6],
      [judged, 0.5],
    ]);
  });

  test('a faulty entry is to be filled in again, in a bonus too', () => {
    const { open } = viewOf(sample, { entries: { [met]: { value: '也许' }, [bonus]: { value: '也许' } } });
    expect(open.filter(({ status }) => status === '有误').map(({ id }) => id)).toEqual([met, bonus]);
  });

  test('what lacks a denominator is still to be done, and has not lost its points', () => {
    const share = template({ sections: [section('base', [clause({ kind: 'proportional', points: 5 })])] });
    const view = viewOf(share, { entries: { 'sample/1/a': { numerator: 3, denominator: 0 } } });
    expect(view.open).toMatchObject([{ id: 'sample/1/a', status: '已填', lack: '缺分母' }]);
    expect(view.lost).toEqual([]);
    expect(viewOf(share, { entries: { 'sample/1/a': { numerator: 3, denominator: 5 } } }).open).toEqual([]);
  });

  test('the reviewed side shows what the city found', () => {
    const parts = {
      entries: { [judged]: { value: 70 }, [met]: { value: '是' } },
      review: { [met]: { entry: { value: '否' } } },
    };
    expect(viewOf(sample, parts, 'self')).toMatchObject({ total: 90, band: '优秀', lost: [] });
    expect(viewOf(sample, parts, 'reviewed')).toMatchObject({
      total: 70,
      band: '一般',
      lost: [{ id: met, points: 20 }],
    });
  });

  test('Xinyang: at most five clauses are listed, and links lead to the first cell of an entry', async () => {
    const found = await xinyang();
    const clauses = found.sections.flatMap(({ indicators }) => indicators.flatMap((one) => one.clauses));
    const yesNo = clauses.filter(({ rule }) => rule.kind === 'met').map(({ id }) => [id, { value: '否' }]);
    const view = viewOf(found, { entries: Object.fromEntries(yesNo) as Submission['entries'] });
    expect(yesNo.length).toBeGreaterThan(5);
    expect(view.lost).toHaveLength(5);
    const trend = view.open.find(({ id }) => clauses.find((one) => one.id === id)?.rule.kind === 'trend');
    expect(trend?.cell).toEqual({ sheet: 'score', row: `${trend?.id ?? ''}@2019`, column: 'entry' });
  });
});

describe('a weighted total', () => {
  const judged = (id: string, part: string, role = 'base') =>
    section(role, [], {
      id,
      part,
      declaredPoints: 50,
      indicators: [indicator(`${id}-1`, { kind: 'judged', points: 50, step: 1 })],
    });
  const weighted = template({
    bands,
    parts: [
      { id: 'strength', title: '实力', declaredPoints: 50 },
      { id: 'work', title: '工作', declaredPoints: 50 },
    ],
    parameters: ['a', 'b'].map((id) => ({ id: `weight-${id}`, title: `权重${id}` })),
    total: {
      kind: 'weighted',
      title: '总体得分',
      parts: [
        { part: 'strength', weight: 'weight-a' },
        { part: 'work', weight: 'weight-b' },
      ],
    },
    tests: [
      {
        id: 'city',
        title: '申报条件',
        conditions: [
          { part: 'strength', from: 30 },
          { total: true, from: 80 },
        ],
      },
    ],
    sections: [judged('s', 'strength'), judged('w', 'work')],
  });
  const entries = { 'sample/s-1/a': { value: 40 }, 'sample/w-1/a': { value: 50 } };

  test('without weights there is none: it says so, and leads to where they are set', () => {
    expect(viewOf(weighted, { entries })).toMatchObject({
      total: null,
      result: '权重未设定',
      weights: { sheet: 'overview', row: 'parameter/weight-a', column: 'value' },
      band: null,
      tests: [{ title: '申报条件', result: '权重未设定' }],
    });
    expect(viewOf(weighted, { entries }).next).toBeUndefined();
  });

  test('weights that do not add up to 1 are named', () => {
    const view = viewOf(weighted, { entries, parameters: { 'weight-a': 0.5, 'weight-b': 0.6 } });
    expect(view).toMatchObject({ total: null, result: '权重合计不为1' });
  });

  test('with them: the total, the parts against their points, and the test', () => {
    const view = viewOf(weighted, { entries, parameters: { 'weight-a': 0.5, 'weight-b': 0.5 } });
    expect(view).toMatchObject({ total: 90, band: '优秀', tests: [{ result: '达到' }] });
    expect(view.parts).toEqual([
      { id: 'strength', name: '实力', points: 40, limit: 50, share: 0.8 },
      { id: 'work', name: '工作', points: 50, limit: 50, share: 1 },
    ]);
  });

  test('figures without points are no section with points, and cost none', () => {
    const data = section('data', [], {
      id: 'figures',
      indicators: [indicator('gdp', { kind: 'record', value: 'number' })],
    });
    const view = viewOf(template({ sections: [section('base', [clause({ kind: 'met', points: 2 })]), data] }), {
      entries: { 'sample/gdp/a': { value: 5 } },
    });
    expect(view.sections.map(({ id }) => id)).toEqual(['sample/base']);
    expect(view.lost).toEqual([]);
  });
});
