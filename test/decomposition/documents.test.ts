import { type Department, type Register, registerOf } from '../../src/decomposition';
import { indicatorsOf, type Template } from '../../src/model';
import { loadTemplate, templateIds } from '../../src/templates';

const load = async (id: string): Promise<Template> => {
  const found = await loadTemplate(id);
  if (!found) throw new Error(`${id} is missing`);
  return found;
};
const ofKind = ({ departments }: Register, kind: Department['kind']) =>
  departments.filter((one) => one.kind === kind).map(({ name }) => name);
const assignmentsOf = ({ departments }: Register, name: string) =>
  departments.find((one) => one.name === name)?.assignments ?? [];
const numbersOf = (template: Template, register: Register, name: string) => {
  const ids = new Set(assignmentsOf(register, name).map(({ indicator }) => indicator));
  return indicatorsOf(template).flatMap(({ id, number }) => (ids.has(id) ? [number] : []));
};

describe('安居', () => {
  test('attachment 1: 15 bodies and one group; 区科技局 under one spelling', async () => {
    const template = await load('anju-pilot-city-indicators');
    const register = registerOf(template);
    expect(ofKind(register, 'body').toSorted()).toEqual(
      ['府办', '科技局', '工商局', '质监局', '委办', '发改局', '商务局', '经信局', '文广局', '农业局', '林业局']
        .concat(['委编办', '财政局', '统计局', '人社局'])
        .map((name) => `区${name}`)
        .toSorted(),
    );
    expect(ofKind(register, 'group')).toEqual(['相关成员单位']);
    expect(register.merges).toEqual([
      { from: '区科技 局', to: '区科技局', reason: 'space', where: [expect.any(String)] },
    ]);
    expect(numbersOf(template, register, '区科技局')).toEqual(
      '2 3 4 6 8 9 11 13 14 15 16 16 17 18 19 20 22 24 25'.split(' '),
    );
    expect(numbersOf(template, register, '相关成员单位')).toEqual(['5', '21', '23', '26']);
  });

  test('attachment 2: a body that leads and supports a task is one, with both roles', async () => {
    const template = await load('anju-pilot-city-tasks');
    const register = registerOf(template);
    const both = indicatorsOf(template).filter(({ id }) => {
      const own = assignmentsOf(register, '区科技局').filter(({ indicator }) => indicator === id);
      return own.length === 2 && new Set(own.map(({ role }) => role)).size === 2;
    });
    expect(both.map(({ number }) => number)).toEqual('5 6 18 19 20 22 23 26 27 29'.split(' '));
    expect(ofKind(register, 'group')).toEqual([
      '区建设国家知识产权试点城市工作领导小组各成员单位',
      '各园区',
      '乡镇',
      '街道办事处',
    ]);
  });
});

test('阜新: 20 bodies and the groups 各县区, 各县区政府', async () => {
  const [tasks, targets] = [await load('fuxin-2017-tasks'), await load('fuxin-2017-targets')].map((one) =>
    registerOf(one),
  );
  if (!tasks || !targets) throw new Error('阜新 is missing');
  expect(ofKind(tasks, 'body')).toHaveLength(20);
  expect(ofKind(tasks, 'group')).toEqual(['各县区政府']);
  expect(ofKind(targets, 'group')).toEqual(['各县区']);
  expect(ofKind(targets, 'body')).toEqual(expect.arrayContaining(['辽宁工大', '阜蒙县', '高新开发区']));
  expect([...tasks.merges, ...targets.merges]).toEqual([]);
});

/** The names of a region, counted as printed and as normalised: bodies, groups, sentences. */
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  beijing: [26, 25, 0, 1],
  tianjin: [32, 22, 3, 0],
  hebei: [21, 13, 5, 0],
  shanxi: [11, 11, 0, 0],
  neimenggu: [22, 21, 0, 0],
  liaoning: [35, 29, 0, 0],
  jilin: [13, 11, 0, 0],
  heilongjiang: [20, 14, 1, 0],
  shanghai: [26, 23, 0, 0],
  jiangsu: [17, 13, 2, 0],
  zhejiang: [42, 29, 3, 0],
  anhui: [1, 1, 0, 0],
  fujian: [38, 23, 4, 0],
  jiangxi: [1, 1, 0, 0],
  shandong: [42, 22, 13, 0],
  henan: [2, 2, 0, 0],
  hubei: [8, 8, 0, 0],
  hunan: [11, 8, 1, 0],
  guangdong: [21, 17, 1, 0],
  guangxi: [44, 35, 1, 0],
  hainan: [11, 9, 2, 0],
  chongqing: [25, 19, 1, 0],
  sichuan: [43, 34, 1, 0],
  yunnan: [12, 9, 1, 0],
  guizhou: [8, 8, 0, 0],
  shaanxi: [47, 38, 0, 0],
  gansu: [40, 29, 3, 0],
  qinghai: [10, 8, 2, 0],
  ningxia: [15, 12, 2, 0],
  xinjiang: [22, 16, 3, 0],
  bingtuan: [42, 29, 2, 0],
};

describe.each(templateIds.filter((id) => id.startsWith('work-points-2017-')))('%s', (id) => {
  let template: Template;
  let register: Register;
  beforeAll(async () => {
    template = await load(id);
    register = registerOf(template);
  });

  test('as many names before and after as were read through', () => {
    const printed = new Set(register.departments.flatMap(({ spellings }) => spellings)).size;
    const kinds = (['body', 'group', 'sentence'] as const).map((kind) => ofKind(register, kind).length);
    expect([printed, ...kinds]).toEqual(COUNTS[id.replace('work-points-2017-', '')]);
  });

  test('no two bodies differ by a space, a level or punctuation alone', () => {
    const plain = (name: string) => name.normalize('NFKC').replace(/[\s“”"]/g, '');
    const bodies = ofKind(register, 'body').map(plain);
    expect(new Set(bodies).size).toBe(bodies.length);
    const levelled = bodies.filter((name) =>
      ['省', '市', '自治区', '兵团'].some((level) => bodies.includes(level + name)),
    );
    expect(levelled).toEqual([]);
  });

  test('every task with a responsible department has one, and a name is read as itself', () => {
    const given = new Set(register.departments.flatMap(({ assignments }) => assignments.map((one) => one.indicator)));
    const named = indicatorsOf(template).filter(({ responsible }) => responsible !== undefined);
    expect([...given].toSorted()).toEqual(named.map((one) => one.id).toSorted());
    const [section] = template.sections;
    const [first] = indicatorsOf(template);
    if (!section || !first) throw new Error(`${id} is empty`);
    const alone = register.departments.map(({ name }, i) => ({ ...first, id: String(i), responsible: name }));
    const again = registerOf({ ...template, sections: [{ ...section, indicators: alone }] });
    expect(again.departments.map(({ name, kind }) => [name, kind])).toEqual(
      register.departments.map(({ name, kind }) => [name, kind]),
    );
    expect(again.merges).toEqual([]);
  });
});
