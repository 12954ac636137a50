import { decompose } from '../../src/entries';
import {
  type DepartmentReturn,
  EMPTY_DECOMPOSITION,
  EMPTY_RETURN,
  indicatorsOf,
  type Submission,
  type Template,
} from '../../src/model';
import { departmentOfSheet, departmentSheetId, layout } from '../../src/sheets';
import { loadTemplate } from '../../src/templates';
import { submissionOf, xinyang } from '../support/templates';

const load = async (id: string): Promise<Template> => {
  const found = await loadTemplate(id);
  if (!found) throw new Error(id);
  return found;
};

let anju: Template;
let empty: Submission;
beforeAll(async () => {
  anju = await load('anju-pilot-city-indicators');
  empty = submissionOf(anju, {});
});

const returnsOf = ({ decomposition }: Submission): readonly string[] => Object.keys(decomposition?.returns ?? {});
const answer = (clause: string, value: string | number) => ({ entries: { [clause]: { value } } });

test('every department gets a sheet, in the order of the document, and a row among the contacts', () => {
  const { submission, allocation } = decompose(anju, empty, { departments: 'all' });
  expect(returnsOf(submission)).toEqual(allocation.recipients.map(({ name }) => name));
  expect(returnsOf(submission)).toHaveLength(16);
  expect(submission.contacts.map(({ department }) => department)).toEqual(
    allocation.recipients.filter(({ kind }) => kind === 'body').map(({ name }) => name),
  );
});

test('contacts that are there stay, and are not listed twice', () => {
  const person = { department: '区科技 局', name: '张三' };
  const { submission } = decompose(anju, { ...empty, contacts: [{ name: '李四' }, person] }, { departments: 'none' });
  const mended = { ...person, department: '区科技局' };
  expect(submission.contacts.slice(0, 2)).toEqual([{ name: '李四' }, mended]);
  expect(submission.contacts.filter(({ department }) => department === '区科技局')).toEqual([mended]);
  expect(submission.contacts).toHaveLength(16);
});

test('only those that are named get a sheet; K321 for a name that is none', () => {
  const { submission, issues } = decompose(anju, empty, { departments: ['区财政局', '区府办', '区税务局'] });
  expect(returnsOf(submission)).toEqual(['区府办', '区财政局']);
  expect(issues.filter(({ code }) => code === 'K321').map(({ params }) => params)).toEqual([
    { found: '区税务局', names: '（无）' },
  ]);
});

describe('shared out again', () => {
  const clause = 'anju-pilot-city-indicators/7/a';
  const withReturn = (department: string): Submission => ({
    ...empty,
    decomposition: {
      ...EMPTY_DECOMPOSITION,
      returns: { [department]: { ...EMPTY_RETURN, ...answer(clause, 2) }, 区统计局: EMPTY_RETURN },
    },
  });

  test('what departments entered stays', () => {
    const { submission } = decompose(anju, withReturn('区财政局'), { departments: 'all' });
    expect(submission.decomposition?.returns['区财政局']?.entries).toEqual({ [clause]: { value: 2 } });
    expect(returnsOf(submission)).toHaveLength(16);
  });

  test('also where no sheets are wanted any more: only empty ones go', () => {
    const { submission } = decompose(anju, withReturn('区财政局'), { departments: 'none' });
    expect(returnsOf(submission)).toEqual(['区财政局']);
  });

  test('kept are those that have one', () => {
    const { submission } = decompose(anju, withReturn('区财政局'), { departments: 'kept' });
    expect(returnsOf(submission)).toEqual(['区统计局', '区财政局'].toSorted(byOrder(anju)));
  });

  test('it goes along to the new name of a department', () => {
    const { submission, issues } = decompose(
      anju,
      { ...withReturn('区工商局'), contacts: [{ department: '区工商局', name: '张三' }, { department: '区质监局' }] },
      { decisions: { aliases: { 区工商局: '区市场监管局', 区质监局: '区市场监管局' } }, departments: 'all' },
    );
    expect(submission.decomposition?.returns['区市场监管局']?.entries).toEqual({ [clause]: { value: 2 } });
    expect(returnsOf(submission)).not.toContain('区工商局');
    expect(submission.contacts.filter(({ department }) => department === '区市场监管局')).toEqual([
      { department: '区市场监管局', name: '张三' },
    ]);
    // Item 7 is not theirs.
    expect(issues.find(({ code }) => code === 'K309')?.params).toMatchObject({ name: '区市场监管局', count: 1 });
  });

  test('K308: a department that has no part in anything any more', () => {
    const { submission, issues } = decompose(anju, withReturn('区档案局'), { departments: 'all' });
    expect(returnsOf(submission)).toContain('区档案局');
    expect(issues.find(({ code }) => code === 'K308')?.params).toEqual({ name: '区档案局', count: 1 });
  });

  test('decisions are added to those that are there', () => {
    const before: Submission = {
      ...empty,
      decomposition: {
        ...EMPTY_DECOMPOSITION,
        decisions: { departments: ['甲局'], members: { 相关成员单位: ['甲局'] } },
      },
    };
    const { submission, allocation } = decompose(anju, before, {
      decisions: { departments: ['乙局'], members: { 相关成员单位: ['乙局'] } },
      departments: 'none',
    });
    expect(submission.decomposition?.decisions).toEqual({
      departments: ['甲局', '乙局'],
      members: { 相关成员单位: ['乙局'] },
    });
    expect(allocation.recipients.map(({ name }) => name)).toContain('乙局');
  });
});

test('a deadline stays until it is taken away', () => {
  const first = decompose(anju, empty, { departments: 'none', deadline: '2022-05-20' }).submission;
  expect(decompose(anju, first, { departments: 'none' }).submission.decomposition?.deadline).toBe('2022-05-20');
  expect(decompose(anju, first, { departments: 'none', deadline: '' }).submission.decomposition).not.toHaveProperty(
    'deadline',
  );
});

test('what was entered under a name that is now known to be another goes along', async () => {
  const template = await xinyang();
  const allotted = (lead: string) => ({ 'xinyang-2021/1': { lead }, 'xinyang-2021/2': { lead: '县公安局' } });
  const unit = { ...submissionOf(template, {}), unit: '商城县' };
  const first = decompose(
    template,
    { ...unit, unit: '' },
    { allotments: allotted('商城县公安局'), departments: 'all' },
  );
  expect(returnsOf(first.submission)).toEqual(['商城县公安局', '县公安局']);
  const entered = { ...EMPTY_RETURN, ...answer('xinyang-2021/1/a', '是') };
  const { decomposition } = first.submission;
  if (!decomposition) throw new Error('not shared out');
  const filled: Submission = { ...unit, decomposition: { ...decomposition, returns: { 商城县公安局: entered } } };
  const { submission } = decompose(template, filled, { departments: 'all' });
  expect(submission.decomposition?.returns).toEqual({ 县公安局: entered });
});

test('Xinyang names nobody: K307, until the unit does', async () => {
  const template = await xinyang();
  const all = indicatorsOf(template);
  const before = decompose(template, submissionOf(template, {}), { departments: 'all' });
  expect(before.issues.find(({ code }) => code === 'K307')?.params.count).toBe(all.length);
  const after = decompose(template, before.submission, {
    allotments: Object.fromEntries(all.map(({ id }) => [id, { lead: '县市场监管局', support: '县公安局、司法局' }])),
    deadline: '2022-05-20',
    departments: 'all',
  });
  expect(after.issues).toEqual([]);
  expect(returnsOf(after.submission)).toEqual(['县市场监管局', '县公安局', '县司法局']);
  expect(after.submission.decomposition?.deadline).toBe('2022-05-20');
});

/** In the order of the document. */
function byOrder(template: Template): (a: string, b: string) => number {
  const names = indicatorsOf(template).flatMap(({ lead }) => lead);
  return (a, b) => names.indexOf(a) - names.indexOf(b);
}

describe('two departments that become one', () => {
  const [ONE, TWO] = ['anju-pilot-city-indicators/10/a', 'anju-pilot-city-indicators/3/a'];
  const merged = (first: Partial<DepartmentReturn>, second: Partial<DepartmentReturn>) => {
    const before: Submission = {
      ...empty,
      decomposition: {
        ...EMPTY_DECOMPOSITION,
        returns: { 区质监局: { ...EMPTY_RETURN, ...second }, 区工商局: { ...EMPTY_RETURN, ...first } },
      },
    };
    const request = { decisions: { aliases: { 区质监局: '区工商局' } }, departments: 'all' } as const;
    const { submission, issues } = decompose(anju, before, request);
    return {
      content: submission.decomposition?.returns['区工商局'],
      told: issues.filter(({ code }) => code === 'K323').map(({ params }) => params.values),
    };
  };

  test('keep all that they have entered', () => {
    const { content, told } = merged(
      { entries: { [ONE]: { value: 1 } }, notes: { [TWO]: '甲' }, materials: { a: '一' }, person: { name: '张三' } },
      {
        entries: { [TWO]: { value: 2 } },
        notes: { [TWO]: '乙' },
        materials: { a: '一\n二' },
        person: { name: '李四', telephone: '0376-0000000' },
      },
    );
    expect(content?.entries).toEqual({ [ONE]: { value: 1 }, [TWO]: { value: 2 } });
    expect(content?.notes).toEqual({ [TWO]: '甲；乙' });
    expect(content?.materials.a?.split('\n')).toEqual(['一', '二']);
    expect(content?.person).toEqual({ name: '张三', telephone: '0376-0000000' });
    expect(told).toEqual([]);
  });

  test('K323: of two values for one cell that of the department whose name it is stays', () => {
    const { content, told } = merged({ entries: { [TWO]: { value: 1 } } }, { entries: { [TWO]: { value: 2 } } });
    expect(content?.entries).toEqual({ [TWO]: { value: 1 } });
    expect(told).toEqual(['1、2']);
  });
});

test('K309: materials for what is not the department’s', () => {
  const decomposition = {
    ...EMPTY_DECOMPOSITION,
    returns: { 区财政局: { ...EMPTY_RETURN, materials: { 'anju-pilot-city-indicators/1': '纪要' } } },
  };
  const { submission, issues } = decompose(anju, { ...empty, decomposition }, { departments: 'all' });
  expect(issues.find(({ code }) => code === 'K309')?.params).toMatchObject({ name: '区财政局', count: 1 });
  const sheet = layout(anju, submission).sheets.find(({ id }) => id === departmentSheetId('区财政局'));
  const rows = sheet?.rows.flatMap(({ cells }) => cells.materials?.content ?? []);
  expect(rows).toContainEqual({ kind: 'value', value: '纪要' });
});

test('K308: a department without a part whose sheet holds only materials', () => {
  const decomposition = {
    ...EMPTY_DECOMPOSITION,
    returns: { 区档案局: { ...EMPTY_RETURN, materials: { 'anju-pilot-city-indicators/1': '纪要' } } },
  };
  const { issues } = decompose(anju, { ...empty, decomposition }, { departments: 'all' });
  expect(issues.find(({ code }) => code === 'K308')?.params).toEqual({ name: '区档案局', count: 1 });
});

test('names that a program might stumble over', () => {
  const names = ['constructor', '甲#局', '甲＃局', '甲%23局'];
  const { submission } = decompose(anju, empty, {
    allotments: { 'anju-pilot-city-indicators/1': { lead: names.join('、') } },
    departments: 'all',
  });
  expect(returnsOf(submission)).toEqual(expect.arrayContaining(names));
  expect(new Set(names.map(departmentSheetId)).size).toBe(4);
  expect(names.map((name) => departmentOfSheet(departmentSheetId(name)))).toEqual(names);
});
