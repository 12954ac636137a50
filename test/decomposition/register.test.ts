import { type Register, registerOf } from '../../src/decomposition';
import type { Decisions, Template } from '../../src/model';
import { indicator } from '../support/indicator';

const registerTemplate = (
  cells: readonly string[],
  title = '某省2017年工作要点',
): Pick<Template, 'title' | 'sections'> => {
  const indicators = cells.map((responsible, i) => indicator({ id: String(i + 1), responsible }));
  const sections: Template['sections'] = [{ id: 's', title: '', role: 'data', groups: [], notes: [], indicators }];
  return { title, sections };
};

const register = (cells: readonly string[], decisions: Decisions = {}, title?: string): Register =>
  registerOf(registerTemplate(cells, title), decisions);

const names = ({ departments }: Register): readonly string[] => departments.map(({ name }) => name);
const department = ({ departments }: Register, name: string) => {
  const found = departments.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const codes = ({ issues }: Register): readonly string[] => issues.map(({ code }) => code);

describe('what is merged', () => {
  test('each with its reason and where', () => {
    const cells = ['省商务厅、知识产权局', '省知识产权 局', '省科技局(知识产权局)、科技局（知识产权局）', '知识产权局'];
    expect(register(cells).merges).toEqual([
      { from: '知识产权局', to: '省知识产权局', reason: 'level', where: ['1'] },
      { from: '省知识产权 局', to: '省知识产权局', reason: 'space', where: ['2'] },
      { from: '省科技局(知识产权局)', to: '省科技局（知识产权局）', reason: 'punctuation', where: ['3'] },
      { from: '科技局（知识产权局）', to: '省科技局（知识产权局）', reason: 'repeated', where: ['3'] },
      { from: '科技局（知识产权局）', to: '省科技局（知识产权局）', reason: 'level', where: ['3'] },
      { from: '知识产权局', to: '省知识产权局', reason: 'levelElsewhere', where: ['4'] },
    ]);
  });

  test('a department has every spelling, and a part once in each role', () => {
    const found = department(register(['市商务局牵头，科技局、商务局配合', '商务局']), '市商务局');
    expect(found.spellings).toEqual(['市商务局', '商务局']);
    expect(found.assignments).toEqual([
      { indicator: '1', role: 'lead' },
      { indicator: '1', role: 'support' },
      { indicator: '2', role: 'responsible' },
    ]);
  });

  test('quotation marks do not make another name', () => {
    expect(names(register(['省“双打”办', '省双打办']))).toEqual(['省“双打”办']);
  });

  test('the region’s own name before a name, in its own list only', () => {
    const cells = ['省林业厅', '广东省林业厅'];
    expect(names(register(cells, {}, '广东省2017年工作要点'))).toEqual(['省林业厅']);
    expect(names(register(cells, {}, '福建省2017年工作要点'))).toEqual(cells);
  });
});

describe('what is not merged', () => {
  test.each([
    ['two levels', ['省知识产权局、市知识产权局'], ['省知识产权局', '市知识产权局']],
    ['a bare name that may be of either', ['省工商局、市工商局', '工商局'], ['省工商局', '市工商局', '工商局']],
    ['groups that may differ', ['各县区', '各县区政府'], ['各县区', '各县区政府']],
    ['a place of its own', ['省知识产权局', '长春市知识产权局'], ['省知识产权局', '长春市知识产权局']],
    [
      'an office and its department',
      ['省知识产权局', '省科技厅（知识产权局）'],
      ['省知识产权局', '省科技厅（知识产权局）'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(names(register(cells))).toEqual(expected);
  });
});

describe('what is uncertain is reported', () => {
  test.each([
    ['省发改委、发展改革委', ['K301']],
    ['省委编办、省编办', ['K301']],
    ['省新闻出版广电局（版权局）、版权局', ['K301']],
    ['省知识产权局、知识产局', []],
    ['省知识产权局、省知识产局', ['K301']],
    ['省科技厅、财政厅', []],
    ['各有关部门', ['K302']],
    ['农业部门负责监测，农科所负责推广', ['K303']],
  ])('%s', (cell, expected) => {
    expect(codes(register([cell]))).toEqual(expected);
  });

  test('a name whose level another cell tells', () => {
    const { issues } = register(['省工商局', '工商局']);
    expect(issues).toEqual([
      { code: 'K306', severity: 'note', at: { id: '2' }, params: { found: '工商局', name: '省工商局' } },
    ]);
  });
});

describe('what a user decides', () => {
  const cells = ['省发改委、发展改革委', '各有关部门', '工商局', '省工商局'];

  test('an alias, by spelling or by name, also through another', () => {
    const decided = register(cells, { aliases: { 发展改革委: '省发改委', 省工商局: '工商', 工商: '省市场监管局' } });
    expect(names(decided)).toEqual(['省发改委', '各有关部门', '省市场监管局']);
    expect(decided.merges.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['发展改革委', '省发改委', 'repeated'],
      ['发展改革委', '省发改委', 'alias'],
      ['工商局', '省市场监管局', 'alias'],
      ['省工商局', '省市场监管局', 'alias'],
    ]);
  });

  test('a merge undone', () => {
    const decided = register(cells, {
      apart: [
        { from: '工商局', to: '省工商局' },
        { from: '省发改委', to: '省发展改革委' },
      ],
    });
    expect(names(decided)).toEqual(['省发改委', '省发展改革委', '各有关部门', '工商局', '省工商局']);
    expect(codes(decided)).toEqual(['K302']);
  });

  test('the members of a group have its part, each under its own name', () => {
    const decided = register(cells, { members: { 各有关部门: ['工商局', '省教育厅', '省教育厅'] } });
    expect(department(decided, '各有关部门').members).toEqual(['省工商局', '省教育厅']);
    expect(department(decided, '省教育厅')).toEqual({
      name: '省教育厅',
      kind: 'body',
      spellings: [],
      assignments: [{ indicator: '2', role: 'responsible', group: '各有关部门' }],
      members: [],
    });
    expect(department(decided, '省工商局').assignments).toContainEqual({
      indicator: '2',
      role: 'responsible',
      group: '各有关部门',
    });
    expect(codes(decided)).not.toContain('K302');
  });

  test('what fits nothing, or leads in a circle, has no effect and is reported', () => {
    const decided = register(cells, {
      aliases: { 省编办: '省委编办', 省工商局: '甲', 甲: '省工商局' },
      apart: [{ from: '省政府', to: '省府' }],
      members: { 各县区: ['甲县'], constructor: ['乙县'] },
    });
    expect(names(decided)).toEqual(names(register(cells)));
    const found = decided.issues.filter(({ severity }) => severity === 'warning');
    expect(found.map(({ code, params }) => [code, params.found])).toEqual([
      ['K304', '省编办'],
      ['K304', '甲'],
      ['K304', '省政府'],
      ['K304', '各县区'],
      ['K304', 'constructor'],
      ['K305', '省工商局'],
    ]);
  });
});

describe('names that the unit has put on its list', () => {
  const namesOf = (cells: readonly string[], decisions: Decisions): readonly string[] =>
    register(cells, decisions).departments.map(({ name }) => name);

  test('are taken as they are, whatever stands before them in the cell', () => {
    expect(namesOf(['县市场监管局、公安局'], {})).toEqual(['县市场监管局', '县公安局']);
    expect(namesOf(['县市场监管局、公安局'], { departments: ['公安局'] })).toEqual(['县市场监管局', '公安局']);
    expect(namesOf(['县市场监管局、公 安局'], { departments: ['公安局'] })).toEqual(['县市场监管局', '公安局']);
  });

  test('are not divided at the words in them', () => {
    const departments = ['省委和省政府办公厅'];
    expect(namesOf(['省公安厅、省委和省政府办公厅'], { departments })).toEqual(['省公安厅', '省委和省政府办公厅']);
  });

  test('are there before anybody names them', () => {
    expect(namesOf(['省公安厅'], { departments: ['省司法厅'] })).toEqual(['省公安厅', '省司法厅']);
  });
});

test('members with stray spaces are the departments that they name', () => {
  const { departments, issues } = register(['省公安厅', '相关成员单位'], {
    members: { '相关成员单位 ': ['省公 安厅'] },
  });
  expect(departments.map(({ name, assignments }) => [name, assignments.length])).toEqual([
    ['省公安厅', 2],
    ['相关成员单位', 1],
  ]);
  expect(issues).toEqual([]);
});

describe('names as people type them', () => {
  const namesOf = (cells: readonly string[], decisions: Decisions = {}): readonly string[] =>
    register(cells, decisions).departments.map(({ name }) => name);

  test('市监局 is short for 市场监管局: no level is taken from it', () => {
    expect(namesOf(['各乡镇、市监局，商务局'])).toEqual(['各乡镇', '市监局', '商务局']);
    expect(namesOf(['市监局、商务局'], { aliases: { 市监局: '县市场监管局' } })).toEqual(['县市场监管局', '商务局']);
  });

  test('a name with its whole place takes it no second time', () => {
    const cell = '商城县公安局、商城县建设国家知识产权试点城市领导小组办公室、司法局';
    expect(namesOf([cell])).toEqual(['商城县公安局', '商城县建设国家知识产权试点城市领导小组办公室', '商城县司法局']);
  });

  test('the unit’s own place before a name goes without saying', () => {
    const indicators = registerTemplate(['县公安局', '商城县公安局', '光山县公安局']);
    const names = (unit: string) => registerOf(indicators, {}, unit).departments.map(({ name }) => name);
    expect(names('商城县')).toEqual(['县公安局', '光山县公安局']);
    expect(names('')).toEqual(['县公安局', '商城县公安局', '光山县公安局']);
  });

  test('what they ask for in a sentence is no list of names', () => {
    const { departments } = register(['请各有关单位认真落实本项工作，并于月底前报送']);
    expect(departments.map(({ kind }) => kind)).toEqual(['sentence']);
  });

  test('members are read like a cell: the level of the first is that of the others', () => {
    const members = { 相关成员单位: ['区科技局', '工商局'] };
    expect(namesOf(['区工商局', '相关成员单位'], { members })).toEqual(['区工商局', '相关成员单位', '区科技局']);
  });
});

test('who stands in a column that names nobody who leads is responsible', () => {
  const { sections, title } = registerTemplate(['']);
  const named = sections.map((section) => ({
    ...section,
    indicators: section.indicators.map((one) => ({ ...one, lead: ['区科技局'] })),
  }));
  const rolesUnder = (header: string) =>
    registerOf({ title, sections: named, columns: [{ field: 'lead', header, own: false }] }).departments.flatMap(
      ({ assignments }) => assignments.map(({ role }) => role),
    );
  expect(rolesUnder('资料提供部门')).toEqual(['responsible']);
  expect(rolesUnder('牵头部门')).toEqual(['lead']);
});

describe('groups of groups', () => {
  const cells = ['各有关部门', '各科技部门'];
  const held = (members: NonNullable<Decisions['members']>) => {
    const { departments, issues } = register(cells, { members });
    return {
      ...Object.fromEntries(
        departments.map(({ name, assignments }) => [name, assignments.map(({ indicator }) => indicator)]),
      ),
      issues: issues.map(({ code }) => code),
    };
  };

  test.each([
    [{ 各科技部门: ['县科技局'], 各有关部门: ['各科技部门', '县财政局'] }],
    [{ 各有关部门: ['各科技部门', '县财政局'], 各科技部门: ['县科技局'] }],
  ])('members of members have the work of both, in whichever order they stand: %j', (members) => {
    const { 县科技局, 县财政局, issues } = held(members) as Record<string, readonly string[]>;
    expect([县科技局?.toSorted(), 县财政局, issues]).toEqual([['1', '2'], ['1'], []]);
  });

  test('K322: in a circle they have none, and keep what they have', () => {
    expect(held({ 各科技部门: ['各有关部门'], 各有关部门: ['各科技部门'] })).toMatchObject({
      各有关部门: ['1'],
      各科技部门: ['2'],
      issues: ['K302', 'K302', 'K322', 'K322'],
    });
  });
});

test('a spelling over two lines of a cell can be set apart', () => {
  const cell = '县知识产权\n局、县公安局';
  const { merges } = register([cell]);
  const [merge] = merges;
  expect(merge?.from).toContain('\n');
  const { issues } = register([cell], { apart: merge ? [merge] : [] });
  expect(issues.filter(({ code }) => code === 'K304')).toEqual([]);
});
