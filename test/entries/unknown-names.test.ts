import { schemaFault } from '../../src/entries/schema-fault';
import { unknownIds } from '../../src/entries/unknown-ids';
import { nearestName } from '../../src/entries/unknown-name';
import { describe as explain } from '../../src/issues';
import { z } from 'zod';
import { clause, section, template } from '../support/templates';

const PARTS = ['unit', 'evidence', 'contacts', 'review', 'notes', 'parameters', 'lists'];

test.each([
  ['evidences', 'evidence'],
  ['Evidence', 'evidence'],
  ['contact', 'contacts'],
  ['parametrs', 'parameters'],
  ['list', 'lists'],
  ['xinyang-2021/1/a', undefined],
  ['view', 'review'],
  ['a', undefined],
  ['', undefined],
  ['2018', undefined],
])('%j is meant for %j', (found, meant) => {
  expect(nearestName(found, [...PARTS, '2019'])).toBe(meant);
});

describe('keys of an entries file that are unknown', () => {
  const sample = template({ sections: [section('base', [clause({ kind: 'met', points: 1 })])] });
  const codes = (...keys: string[]) => unknownIds(keys, sample, PARTS, 'a.json').map(({ code }) => code);

  test('K108 beside ids that are right, or alone: each is told', () => {
    expect(codes('sample/1/a', 'x/1/a', 'x/2/a')).toEqual(['K108', 'K108']);
    expect(codes('x/1/a')).toEqual(['K108']);
    expect(codes('sample/1/a')).toEqual([]);
    expect(codes()).toEqual([]);
  });

  test('K116 all of another template: told once', () => {
    expect(unknownIds(['x/1/a', 'x/2/a'], sample, PARTS, 'a.json')).toMatchObject([
      { code: 'K116', params: { count: 2, found: 'x/1/a', template: 'sample' } },
    ]);
  });

  test('K115 a part that is written wrongly', () => {
    expect(unknownIds(['evidences', 'x/1/a', 'x/2/a'], sample, PARTS, 'a.json')).toMatchObject([
      { code: 'K115', params: { found: 'evidences', expected: 'evidence' } },
      { code: 'K116' },
    ]);
  });
});

describe('what a schema finds wrong, in plain Chinese', () => {
  const schema = z.strictObject({
    number: z.number().int().positive().optional(),
    title: z.string().min(1).max(3),
    cell: z.union([z.string(), z.number()]).optional(),
    rows: z.array(z.string()).optional(),
  });

  test.each<[value: unknown, code: string, message: string]>([
    [{ title: 5 }, 'K111', '“part.title”不是可填写的内容（应为 文字）。'],
    [{}, 'K111', '“part.title”不是可填写的内容（应为 文字）。'],
    [{ title: '' }, 'K111', '“part.title”不是可填写的内容（应为 非空的文字）。'],
    [{ title: '一二三四' }, 'K111', '“part.title”不是可填写的内容（应为 3字以内的文字）。'],
    [{ title: '一', number: '1' }, 'K111', '“part.number”不是可填写的内容（应为 数字）。'],
    [{ title: '一', number: 1.5 }, 'K111', '“part.number”不是可填写的内容（应为 整数）。'],
    [{ title: '一', number: 0 }, 'K111', '“part.number”不是可填写的内容（应为 大于0的数）。'],
    [{ title: '一', cell: true }, 'K111', '“part.cell”不是可填写的内容（应为 文字或数字）。'],
    [{ title: '一', rows: {} }, 'K111', '“part.rows”不是可填写的内容（应为 列表 […]）。'],
    [[], 'K111', '“part”不是可填写的内容（应为 对象 {…}）。'],
    [{ title: '一', colour: 'red' }, 'K111', '“colour”不是可填写的内容（应为 number、title）。'],
    [{ title: '一', titel: 'red' }, 'K115', '没有“titel”这一项，是否想写“title”？'],
  ])('%j', (value, code, message) => {
    const faults = schema.safeParse(value).error?.issues ?? [];
    const [found] = faults.flatMap((fault) => schemaFault(fault, 'part', ['number', 'title'], 'a.json'));
    expect(found).toMatchObject({ code, at: { file: 'a.json' } });
    expect(found && explain(found).message).toBe(message);
  });
});
