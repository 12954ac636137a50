import { parseAssignments } from '../../src/cli/assignments';
import { toLine } from '../../src/issues';
import { indicatorsOf } from '../../src/model';
import { loadTemplate } from '../../src/templates';
import { clause, section, template } from '../support/templates';

const given = template({
  sections: [
    section('base', [clause({ kind: 'met', points: 2 }), clause({ kind: 'met', points: 1 })]),
    {
      id: 'bonus',
      title: 'bonus',
      role: 'bonus',
      indicators: [{ id: 'more', number: '1', title: '加分', clauses: [clause({ kind: 'met', points: 1 })] }],
    },
  ],
});
const parse = (json: unknown) => parseAssignments(json, given, '分工.json');
const lines = (json: unknown) => parse(json).issues.map((one) => toLine(one));

test('indicators are found by title, number and id; several names are written as documents write them', () => {
  const { assignments, issues } = parse({
    departments: [' 县公安局 '],
    aliases: { 区工商局: '区市场监管局' },
    apart: [{ from: '工信局', to: '县工信局' }],
    members: { 相关成员单位: ['县教育局', '县司法局'] },
    assignments: {
      'sample/1': { lead: '县公安局' },
      指标2: { lead: ['县法院', '县检察院'], support: ['县教育局'] },
    },
  });
  expect(issues).toEqual([]);
  expect(assignments).toEqual({
    decisions: {
      departments: ['县公安局'],
      aliases: { 区工商局: '区市场监管局' },
      apart: [{ from: '工信局', to: '县工信局' }],
      members: { 相关成员单位: ['县教育局', '县司法局'] },
    },
    allotments: {
      [idOf(0)]: { lead: '县公安局' },
      [idOf(1)]: { lead: '县法院、县检察院', support: '县教育局' },
    },
  });
});

const idOf = (i: number): string => indicatorsOf(given)[i]?.id ?? '';

test('what is absent is left out: nothing is decided by it', () => {
  expect(parse({})).toEqual({ assignments: { decisions: {}, allotments: {} }, issues: [] });
});

test.each([
  ['no object', [], 'K319', '分工文件有误：[]。请写作 {"departments"'],
  ['an unknown part', { department: [] }, 'K319', '没有“department”这一项'],
  ['a name for a list', { departments: '县公安局' }, 'K319', '"县公安局"。请写作 "departments": ["部门", …]'],
  ['an empty name', { departments: [' '] }, 'K319', 'departments.0：分工文件有误：" "'],
  ['a number for an alias', { aliases: { 甲: 3 } }, 'K319', 'aliases.甲：分工文件有误：3'],
  ['half a merge', { apart: [{ from: '甲' }] }, 'K319', 'apart.0.to：分工文件有误：空缺'],
  ['a member that is no list', { members: { 甲: '乙' } }, 'K319', 'members.甲'],
  ['a department for roles', { assignments: { 1: '县公安局' } }, 'K319', 'assignments.1：分工文件有误："县公安局"'],
  ['an unknown role', { assignments: { 指标2: { led: '甲' } } }, 'K319', '没有“led”这一项'],
  ['a number for a name', { assignments: { 指标2: { lead: [1] } } }, 'K319', 'assignments.指标2.lead'],
  ['more names than a cell takes', { assignments: { 指标2: { lead: '长'.repeat(501) } } }, 'K319', '长…'],
  ['an unknown indicator', { assignments: { 指标9: { lead: '甲' } } }, 'K108', '没有编号为“指标9”的条目'],
  ['a number that two bear', { assignments: { 1: { lead: '甲' } } }, 'K319', '“1”有 2 项。请写作 其编号'],
])('%s is refused: nothing is taken', (_name, json, code, text) => {
  const { assignments, issues } = parse(json);
  expect(issues).toMatchObject([{ code, severity: 'error', at: { file: '分工.json' } }]);
  expect(lines(json)[0]).toContain(text);
  expect(assignments.allotments).toEqual({});
});

test('two keys that mean one indicator', () => {
  const json = { assignments: { [idOf(1)]: { lead: '甲' }, 指标2: { lead: '乙' } } };
  expect(lines(json)).toEqual([expect.stringContaining('是同一项') as string]);
});

test('every fault is told', () => {
  expect(lines({ departments: 1, assignments: { 1: 2 } })).toHaveLength(2);
});

test('a cover is filled in by the unit itself', async () => {
  const form = await loadTemplate('cnipa-2016-status');
  if (!form) throw new Error('no template');
  const cover = form.sections.find(({ role }) => role === 'cover')?.indicators[0]?.id ?? '';
  const { issues } = parseAssignments({ assignments: { [cover]: { lead: '市教育局' } } }, form, '分工.json');
  expect(issues.map((one) => toLine(one))).toEqual([expect.stringContaining('在封面上') as string]);
});
