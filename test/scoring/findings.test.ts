import type { Submission, Template } from '../../src/model';
import { createScorer, findings } from '../../src/scoring';
import { clause, section, submissionOf, template } from '../support/templates';

const found = (of: Template, parts: Partial<Submission> = {}) => {
  const submission = submissionOf(of, parts);
  return findings(of, submission, createScorer(of)(submission));
};
const texts = (of: Template, parts: Partial<Submission> = {}) => found(of, parts).map(({ text }) => text);

const record = (value: 'count' | 'text') => clause({ kind: 'record', value });

describe('figures that a result is computed from', () => {
  const sample = template({
    parameters: [{ id: 'growth', title: '增长率' }],
    sections: [
      section('data', [], {
        indicators: [
          { id: 'patents', title: '专利', clauses: [record('count')] },
          { id: 'people', title: '常住人口', clauses: [record('count')] },
        ],
      }),
      section('base', [], {
        indicators: [
          {
            number: '1',
            title: '人均专利',
            clauses: [
              clause({
                kind: 'benchmark',
                points: 5,
                step: 0.01,
                numerator: { figures: ['patents/a'] },
                denominators: [{ figure: 'people/a' }],
              }),
            ],
          },
          {
            id: 'rate',
            number: '（二）',
            title: '完成率',
            clauses: [clause({ kind: 'proportional', points: 5, labels: { numerator: '完成', denominator: '目标' } })],
          },
          {
            number: '3',
            title: '增长',
            clauses: [
              clause({
                kind: 'threshold',
                comparison: 'above',
                amount: { parameter: 'growth' },
                points: 5,
                value: 'number',
              }),
            ],
          },
        ],
      }),
    ],
  });
  const patents = { 'sample/patents/a': { value: 0 } };

  test('缺数据: what is above is not filled in', () => {
    expect(found(sample)).toEqual([{ kind: 'missing', id: 'sample/1/a', text: '1. 人均专利：缺数据（专利未填）' }]);
  });

  test.each([
    ['a blank', {}, '常住人口未填'],
    ['zero', { 'sample/people/a': { value: 0 } }, '常住人口为0'],
    ['a text', { 'sample/people/a': { value: '三百' } }, '常住人口有误'],
  ])('缺分母: %s below; a numerator of 0 is no fault', (_name, entries, fault) => {
    expect(texts(sample, { entries: { ...patents, ...entries } })).toEqual([`1. 人均专利：缺分母（${fault}）`]);
  });

  test('缺分母: a benchmark of 0', () => {
    const entries = { ...patents, 'sample/people/a': { value: 5 }, 'sample/1/a': { benchmark: 0 } };
    expect(texts(sample, { entries: entries })).toEqual([
      expect.stringMatching(/^1\. 人均专利：缺分母（.*对标值为0）$/),
    ]);
  });

  test('缺分母 of a share, 缺设定值 of what is compared with', () => {
    const all = {
      ...patents,
      'sample/people/a': { value: 5 },
      'sample/rate/a': { numerator: 3, denominator: 0 },
      'sample/3/a': { value: 2 },
    };
    expect(texts(sample, { entries: all })).toEqual([
      '（二）完成率：缺分母（目标为0）',
      '3. 增长：缺设定值（增长率未设定）',
    ]);
    expect(texts(sample, { entries: all, parameters: { growth: 1 } })).toEqual(['（二）完成率：缺分母（目标为0）']);
  });
});

describe('weights', () => {
  const weighted = template({
    parts: ['a', 'b'].map((id) => ({ id, title: id, declaredPoints: 50 })),
    parameters: ['a', 'b'].map((id) => ({ id: `weight-${id}`, title: `权重${id}` })),
    total: { kind: 'weighted', title: '总', parts: ['a', 'b'].map((id) => ({ part: id, weight: `weight-${id}` })) },
    sections: ['a', 'b'].map((id) =>
      section('base', [], {
        id,
        part: id,
        declaredPoints: 50,
        indicators: [{ id: `i${id}`, title: id, clauses: [clause({ kind: 'judged', points: 50, step: 1 })] }],
      }),
    ),
  });

  test.each<[parameters: Submission['parameters'], expected: object[]]>([
    [{ 'weight-a': 1 }, [{ kind: 'weights', id: 'weight-b', text: '总分：权重未设定（权重b）' }]],
    [{ 'weight-a': 0.5, 'weight-b': 0.6 }, [{ kind: 'weights', id: 'weight-a', text: '总分：权重合计不为1' }]],
    [{ 'weight-a': 0.5, 'weight-b': 0.5 }, []],
  ])('%j', (parameters, expected) => {
    expect(found(weighted, { parameters })).toEqual(expected);
  });
});

describe('lists', () => {
  const list = (id: string, of: string, more: object) => ({
    id,
    title: id,
    of,
    check: 'rows',
    columns: [{ id: 'name', header: '名称', type: 'text' }],
    ...more,
  });
  const form = template({
    kind: 'form',
    decimals: 0,
    sections: [section('data', [record('count'), record('count'), record('text')])],
    lists: [
      list('甲', '1/a', { distinct: 'firms' }),
      list('乙', '2/a', { distinct: 'firms', optional: true }),
      list('丙', '3/a', { check: 'none' }),
    ].map((one, i) => ({ ...one, id: ['first', 'second', 'words'][i] })),
  });
  const names = (...rows: string[]) => rows.map((name) => ({ name }));

  test('of another length than stated, empty, or missing beside a text', () => {
    const entries = { 'sample/1/a': { value: 3 }, 'sample/3/a': { value: '均已建立' } };
    expect(found(form, { entries, lists: { first: names('一', '二') } })).toEqual([
      { kind: 'list', id: 'first', text: '甲：与清单不一致（清单 2，填报数 3）' },
      { kind: 'list', id: 'words', text: '丙：清单未填' },
    ]);
    expect(texts(form, { entries })[0]).toBe('甲：清单未填（填报数 3）');
    expect(texts(form, { lists: { first: names('一') } })).toEqual([]);
  });

  test('a name in two lists, or twice in one, is told once, with both; case and spaces make no other name', () => {
    const lists = { first: names('ABC公司', '乙 公司', '丙公司'), second: names(' abc公司', '丁公司', '丁公司') };
    expect(found(form, { lists })).toEqual([
      { kind: 'duplicate', id: 'first', text: '“ABC公司”重复列入：甲、乙' },
      { kind: 'duplicate', id: 'second', text: '“丁公司”重复列入：乙（2行）' },
    ]);
    expect(texts(form, { lists: { words: names('同', '同') } })).toEqual([]);
  });
});
