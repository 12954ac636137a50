import { type Allocation, allocate, type Share } from '../../src/decomposition';
import { type Decomposition, EMPTY_DECOMPOSITION, type Indicator, indicatorsOf, type Template } from '../../src/model';
import { loadTemplate, templateIds } from '../../src/templates';

const load = async (id: string): Promise<Template> => {
  const found = await loadTemplate(id);
  if (!found) throw new Error(`${id} is missing`);
  return found;
};
const decided = (template: Template, decomposition: Partial<Decomposition>) =>
  allocate(template, { ...EMPTY_DECOMPOSITION, ...decomposition });

const names = (shares: readonly Share[]) => shares.map(({ name }) => name);
const shareOf = ({ shares }: Allocation, name: string): Share => {
  const found = shares.find((share) => share.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const numbersOf = (allocation: Allocation, name: string) =>
  shareOf(allocation, name)
    .parts.map(({ indicator }) => indicator.number)
    .join(' ');
/** The indicators that somebody has, in the order of the document. */
const held = (template: Template, { recipients }: Allocation): readonly Indicator[] => {
  const ids = new Set(recipients.flatMap(({ parts }) => parts.map(({ indicator }) => indicator.id)));
  return indicatorsOf(template).filter(({ id }) => ids.has(id));
};
/** Who has an indicator in a role. */
const whoHas = ({ shares }: Allocation, id: string, role: string) =>
  shares
    .filter(({ parts }) => parts.some((part) => part.indicator.id === id && part.roles.some((one) => one === role)))
    .map(({ name }) => name)
    .toSorted();

/** No name but one differs from another by spaces alone, and none has any. */
const expectOneSpelling = ({ shares }: Allocation) => {
  const plain = names(shares).map((name) => name.replace(/\s/g, ''));
  expect(names(shares)).toEqual(plain);
  expect(new Set(plain).size).toBe(plain.length);
};

describe('安居, attachment 1', () => {
  const GROUP = '相关成员单位';
  let template: Template;
  let allocation: Allocation;
  beforeAll(async () => {
    template = await load('anju-pilot-city-indicators');
    allocation = allocate(template);
  });

  test('all sheets together are the whole table of 27 rows', () => {
    expect(indicatorsOf(template)).toHaveLength(27);
    expect(held(template, allocation)).toEqual(indicatorsOf(template));
    expect(allocation.unassigned).toEqual([]);
    expect(allocation.recipients).toHaveLength(16);
  });

  test.each([
    ['区府办', '1 4 5'],
    ['区科技局', '2 3 4 6 8 9 11 13 14 15 16 16 17 18 19 20 22 24 25'],
    ['区工商局', '3 4 10 12'],
    ['区质监局', '3 4'],
    ['区委办', '4 5'],
    ['区发改局', '4'],
    ['区商务局', '4'],
    ['区经信局', '4'],
    ['区文广局', '4'],
    ['区农业局', '4'],
    ['区林业局', '4'],
    ['区委编办', '6'],
    ['区财政局', '7'],
    ['区统计局', '15'],
    ['区人社局', '25'],
    [GROUP, '5 21 23 26'],
  ])('%s has %s', (name, numbers) => {
    expect(numbersOf(allocation, name)).toBe(numbers);
  });

  test('区科技 局 is 区科技局', () => {
    expectOneSpelling(allocation);
    expect(shareOf(allocation, '区科技局').spellings).toEqual(['区科技局', '区科技 局']);
    expect(allocation.merges.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['区科技 局', '区科技局', 'space'],
    ]);
  });

  test('items of several departments are on the sheet of each', () => {
    const holders = (number: string) =>
      names(allocation.recipients.filter(({ parts }) => parts.some(({ indicator }) => indicator.number === number)));
    expect(holders('3')).toEqual(['区科技局', '区工商局', '区质监局']);
    expect(holders('15')).toEqual(['区科技局', '区统计局']);
    expect(holders('25').toSorted()).toEqual(['区人社局', '区科技局'].toSorted());
  });

  test('the group is asked for its members', () => {
    expect(shareOf(allocation, GROUP).kind).toBe('group');
    expect(allocation.issues).toMatchObject([{ code: 'K302', params: { name: GROUP, count: 4 } }]);
  });

  test('its members have 5, 21, 23 and 26, and it has no sheet', () => {
    const members = { [GROUP]: ['区教育局', '区司法局', '区府办'] };
    const shared = decided(template, { decisions: { members } });
    for (const name of ['区教育局', '区司法局']) expect(numbersOf(shared, name)).toBe('5 21 23 26');
    expect(numbersOf(shared, '区府办')).toBe('1 4 5 21 23 26');
    // Named itself for 5, and for the others through the group.
    expect(shareOf(shared, '区府办').parts.map(({ groups }) => groups)).toEqual([
      [],
      [],
      [],
      [GROUP],
      [GROUP],
      [GROUP],
    ]);
    expect(names(shared.shares)).toContain(GROUP);
    expect(names(shared.recipients)).not.toContain(GROUP);
    expect(shared.issues.map(({ code }) => code)).not.toContain('K302');
    expect(held(template, shared)).toEqual(indicatorsOf(template));
  });
});

describe('安居, attachment 2', () => {
  const MEMBERS = '建设国家知识产权试点城市工作领导小组';
  /** Lead and support as printed, by the number (7b has none), without 区. */
  const PRINTED: readonly (readonly [string, string, string])[] = [
    ['1', '府办', '科技局 目标绩效督查室'],
    ['2', '目标绩效督查室', `${MEMBERS} ${MEMBERS}各成员单位`],
    ['3', '府办', '科技局 目标绩效督查室'],
    ['4', '科技局', '目标绩效督查室'],
    ['5', '科技局', '科技局 财政局 发改局 经信局 商务局 工商局 文广局'],
    ['6', '科技局', '科技局 财政局 发改局 经信局 商务局 工商局 文广局'],
    ['7', '委编办', '科技局'],
    ['7b', '建设国家知识产权试点城市领导小组办公室', '各园区 乡镇 街道办事处'],
    ['8', '财政局', '科技局'],
    ['9', '科技局', ''],
    ['10', '科技局', ''],
    ['11', '工商局', ''],
    ['12', '科技局', ''],
    ['13', '工商局', ''],
    ['14', '科技局', ''],
    ['15', '科技局', ''],
    ['16', '质监局', ''],
    ['17', '科技局', '经信局 统计局'],
    ['18', '科技局', '发改局 经信局 科技局 财政局 投促局 商务局'],
    ['19', '科技局', '经信局 科技局'],
    ['20', '科技局', '科技局'],
    ['21', '科技局', '经信局'],
    ['22', '科技局', '科技局'],
    ['23', '科技局', '法院 公安局 司法局 经信局 科技局 工商局 质监局'],
    ['24', '科技局', ''],
    ['25', '科技局', ''],
    ['26', '科技局', '委宣传部 科技局 文广局 工商局'],
    ['27', '科技局', '科技局 经信局 人社局 教育局'],
    ['28', '委组织部', '人社局 科技局'],
    ['29', '科技局', '委组织部 委宣传部 科技局 发改局 经信局 财政局 人社局 商务局 文广局 工商局 金融办'],
  ];
  const UNLEVELLED = ['各园区', '乡镇', '街道办事处'];
  const full = (cell: string) =>
    cell
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => (UNLEVELLED.includes(name) ? name : `区${name}`))
      .toSorted();
  let template: Template;
  let allocation: Allocation;
  beforeAll(async () => {
    template = await load('anju-pilot-city-tasks');
    allocation = allocate(template);
  });

  test('lead and support as printed, all 30 rows', () => {
    const found = indicatorsOf(template).map(({ id, number }) => [
      number === '' ? '7b' : number,
      whoHas(allocation, id, 'lead'),
      whoHas(allocation, id, 'support'),
    ]);
    expect(found).toEqual(PRINTED.map(([number, lead, support]) => [number, full(lead), full(support)]));
    expect(found).toHaveLength(30);
    expect(held(template, allocation)).toEqual(indicatorsOf(template));
    expectOneSpelling(allocation);
  });

  test('who leads and supports has the item once, with both roles', () => {
    const both = allocation.shares.flatMap(({ name, parts }) =>
      parts
        .filter(({ roles }) => roles.includes('lead') && roles.includes('support'))
        .map(({ indicator, roles }) => [name, indicator.number, ...roles].join(' ')),
    );
    expect(both).toEqual([5, 6, 18, 19, 20, 22, 23, 26, 27, 29].map((number) => `区科技局 ${number} lead support`));
    for (const { parts } of allocation.shares)
      expect(new Set(parts.map(({ indicator }) => indicator.id)).size).toBe(parts.length);
  });
});

describe('信阳: the document names nobody', () => {
  let template: Template;
  let first: Indicator;
  let second: Indicator;
  beforeAll(async () => {
    template = await load('xinyang-2021');
    const [one, two] = indicatorsOf(template);
    if (!one || !two) throw new Error('too few indicators');
    [first, second] = [one, two];
  });

  test('26 numbered indicators, and what is said of false reports, are nobody’s', () => {
    const { recipients, shares, unassigned, issues } = allocate(template);
    expect([recipients, shares]).toEqual([[], []]);
    expect(unassigned).toEqual(indicatorsOf(template));
    expect(unassigned.map(({ number }) => number).filter((number) => number !== '')).toEqual(
      Array.from({ length: 26 }, (_, i) => String(i + 1)),
    );
    expect(unassigned.filter(({ number }) => number === '').map(({ id }) => id)).toEqual(['xinyang-2021/false-report']);
    expect(issues).toMatchObject([{ code: 'K307', params: { count: 27 } }]);
  });

  test.each([
    ['县公安局、县司法局', '县公安局 县司法局'],
    ['县公安局，县司法局', '县公安局 县司法局'],
    ['县公安局,县司法局', '县公安局 县司法局'],
    ['县公安局；县司法局;县财政局', '县公安局 县司法局 县财政局'],
    ['县公安局\n县司法局\r\n县财政局', '县公安局 县司法局 县财政局'],
    ['县公安局 县司法局', '县公安局 县司法局'],
    ['　县 公安局 、县司 法局、', '县公安局 县司法局'],
    ['县公安局、司法局', '县公安局 县司法局'],
    ['县公安局、县公安局', '县公安局'],
    ['县法院、县检察院、县委宣传部', '县法院 县检察院 县委宣传部'],
    ['县市场监督管理局（知识产权局）、县公安局', '县市场监督管理局（知识产权局） 县公安局'],
  ])('typed: %j', (lead, expected) => {
    const shared = decided(template, { allotments: { [first.id]: { lead, support: '县教育局' } } });
    expect(names(shared.recipients)).toEqual([...expected.split(' '), '县教育局']);
    expect(whoHas(shared, first.id, 'lead')).toEqual(expected.split(' ').toSorted());
    expect(whoHas(shared, first.id, 'support')).toEqual(['县教育局']);
    expect(shared.unassigned).toEqual(indicatorsOf(template).slice(1));
  });

  test('a department on the unit’s list is the one that is written like it', () => {
    const allotments = { [first.id]: { lead: '市公安局、司法局' }, [second.id]: { lead: '市公安局、财政局' } };
    const read = decided(template, { allotments });
    expect(names(read.recipients)).toEqual(['市公安局', '市司法局', '市财政局']);
    const listed = decided(template, { allotments, decisions: { departments: ['司法局', '县邮政局'] } });
    expect(names(listed.recipients)).toEqual(['市公安局', '司法局', '市财政局']);
    expect(names(listed.shares)).toEqual(['市公安局', '司法局', '市财政局', '县邮政局']);
  });

  test('what is allotted to all is held by all', () => {
    const allotments = Object.fromEntries(
      indicatorsOf(template).map(({ id }, i) => [id, { lead: i % 2 === 0 ? '县公安局' : '县司法局' }]),
    );
    const shared = decided(template, { allotments });
    expect(shared.recipients.map(({ name, parts }) => [name, parts.length])).toEqual([
      ['县公安局', 14],
      ['县司法局', 13],
    ]);
    expect(shared.unassigned).toEqual([]);
    expect(shared.issues).toEqual([]);
  });
});

test('the unit’s word stands over the document’s', async () => {
  const template = await load('anju-pilot-city-indicators');
  const [first] = indicatorsOf(template);
  if (!first) throw new Error('empty');
  const shared = decided(template, { allotments: { [first.id]: { lead: '区目标办', support: '区府办' } } });
  expect(whoHas(shared, first.id, 'lead')).toEqual(['区目标办']);
  expect(whoHas(shared, first.id, 'support')).toEqual(['区府办']);
  expect(held(template, shared)).toEqual(indicatorsOf(template));
});

describe.each(templateIds.filter((id) => id.startsWith('work-points-2017-')))('%s', (id) => {
  test('every task that has a department printed is on somebody’s sheet, and the others are told', async () => {
    const template = await load(id);
    const allocation = allocate(template);
    const [named, unnamed] = [true, false].map((has) =>
      indicatorsOf(template).filter(({ responsible = '' }) => (responsible !== '') === has),
    );
    expect(held(template, allocation)).toEqual(named);
    expect(allocation.unassigned).toEqual(unnamed);
    expect(allocation.issues.filter(({ code }) => code === 'K307').map(({ params }) => params.count)).toEqual(
      unnamed && unnamed.length > 0 ? [unnamed.length] : [],
    );
    expectOneSpelling(allocation);
  });
});

test('31 regions', () => {
  expect(templateIds.filter((id) => id.startsWith('work-points-2017-'))).toHaveLength(31);
});

describe('阜新', () => {
  const ABBREVIATED: Readonly<Record<string, string>> = {
    K: '市科技局',
    W: '市文广新局',
    G: '市工商局',
    R: '市人力资源社会保障局',
    X: '市工业和信息化委',
    F: '市发展改革委',
    C: '市财政局',
    N: '市农委',
    S: '市商务局',
    A: '市公安局',
  };
  const UNLEVELLED = ['各县区政府', '各县区', '辽宁工大', '阜新银监分局', '阜蒙县', '高新开发区'];
  const full = (cell: string) =>
    cell
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => ABBREVIATED[name] ?? (UNLEVELLED.includes(name) ? name : `市${name}`))
      .toSorted();
  const MOST = '政府办 F X 教育局 K A C R N S W G 质监局 食品药品监管局 科协 法院';
  /** The responsible bodies of clauses 1 to 24. */
  const TASKS = [
    '',
    '',
    'F X K N W G 各县区政府',
    'K X C W G 各县区政府',
    'K N W G',
    'X K R S W G 辽宁工大',
    '政府办 K C W G 阜新银监分局',
    'K C R 国税局 地税局',
    '教育局 K R 辽宁工大',
    'K A N S W G 食品药品监管局 法院',
    'K A N S W G 食品药品监管局 法院',
    'K A N S W G 食品药品监管局',
    'K A S W G',
    'F X K W G 质监局',
    'K',
    'F X K C R W G',
    'K N S W G',
    '政府办 K C R N W G 科协',
    'K R W G 科协',
    'K R W G 科协',
    '教育局 K R W G',
    `${MOST} 各县区政府`,
    '政府办 F X K C N W G',
    MOST,
  ];
  /** Those of the targets of 2017; the table of 2020 names nobody. */
  const TARGETS = [
    'K 辽宁工大 各县区',
    'W 各县区',
    'G 各县区',
    'K 阜蒙县 高新开发区',
    'K 高新开发区',
    'K G W',
    'K 各县区',
    'K 辽宁工大 各县区',
    'K W G',
    '政府办 K C',
    'K 辽宁工大',
  ];

  test.each([
    ['fuxin-2017-tasks', TASKS],
    ['fuxin-2017-targets', [...TARGETS, ...TARGETS.map(() => '')]],
  ])('%s: responsible as printed', async (id, printed) => {
    const template = await load(id);
    const allocation = allocate(template);
    const indicators = indicatorsOf(template);
    expect(indicators.map((one) => whoHas(allocation, one.id, 'responsible'))).toEqual(printed.map(full));
    expect(allocation.unassigned).toEqual(indicators.filter((_, i) => printed[i] === ''));
    for (const { parts } of allocation.shares) for (const { roles } of parts) expect(roles).toEqual(['responsible']);
    expectOneSpelling(allocation);
  });
});

test('国家知识产权局: the cover of the form is not shared out, its 13, 22 and 12 rows are', async () => {
  const { unassigned } = allocate(await load('cnipa-2016-status'));
  expect(unassigned).toHaveLength(13 + 22 + 12);
});
