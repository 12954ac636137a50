import { type Allocation, allocate, dividedSections, type Share } from '../../src/decomposition';
import { type Decomposition, EMPTY_DECOMPOSITION, type Indicator, type Section, type Template } from '../../src/model';

const indicator = (id: string, parts: Partial<Indicator> = {}): Indicator => ({
  id,
  number: id,
  title: `指标${id}`,
  continued: false,
  lead: [],
  support: [],
  combine: [],
  notes: [],
  clauses: [],
  ...parts,
});
const section = (role: Section['role'], indicators: readonly Indicator[]): Section => ({
  id: role,
  title: role,
  role,
  groups: [],
  notes: [],
  indicators,
});
const template = (...indicators: readonly Indicator[]): Pick<Template, 'title' | 'sections'> => ({
  title: '考核',
  sections: [section('base', indicators)],
});

const shared = (...indicators: readonly Indicator[]) => allocate(template(...indicators));
const decided = (decomposition: Partial<Decomposition>, ...indicators: readonly Indicator[]) =>
  allocate(template(...indicators), { ...EMPTY_DECOMPOSITION, ...decomposition });

const names = (shares: readonly Share[]) => shares.map(({ name }) => name);
const ids = (indicators: readonly Indicator[]) => indicators.map(({ id }) => id);
/** By department: `1 lead+support` for each part, the groups behind it in brackets. */
const partsOf = ({ shares }: Allocation) =>
  Object.fromEntries(
    shares.map(({ name, parts }) => [
      name,
      parts.map(({ indicator: { id }, roles, groups }) =>
        [id, roles.join('+'), ...(groups.length > 0 ? [`（${groups.join('、')}）`] : [])].join(' '),
      ),
    ]),
  );
const codes = ({ issues }: Allocation) => issues.map(({ code }) => code);

describe('parts', () => {
  test('in the order of the document, every role once: leading first', () => {
    const allocation = shared(
      indicator('1', { support: ['县司法局', '县公安局'], lead: ['县公安局'] }),
      indicator('2', { responsible: '县司法局、县公安局、县司法局' }),
      indicator('3', { responsible: '县公安局牵头，县司法局配合' }),
    );
    expect(partsOf(allocation)).toEqual({
      县公安局: ['1 lead+support', '2 responsible', '3 lead'],
      县司法局: ['1 support', '2 responsible', '3 support'],
    });
  });

  test('one department under each name, with all its spellings', () => {
    const { shares, merges } = shared(indicator('1', { lead: ['县公安 局'] }), indicator('2', { lead: ['县公安局'] }));
    expect(shares.map(({ name, spellings }) => [name, spellings])).toEqual([['县公安局', ['县公安 局', '县公安局']]]);
    expect(merges).toEqual([{ from: '县公安 局', to: '县公安局', reason: 'space', where: ['1'] }]);
  });
});

describe('who gets a sheet', () => {
  const items = [indicator('1', { lead: ['县公安局'] }), indicator('2', { lead: ['各成员单位'] })];

  test('a group whose members are not known does; it is asked for them', () => {
    const allocation = shared(...items);
    expect(names(allocation.recipients)).toEqual(['县公安局', '各成员单位']);
    expect(codes(allocation)).toEqual(['K302']);
  });

  test('its members do in its place, each with what it has', () => {
    const members = { 各成员单位: ['县公安局', '县司法局'] };
    const allocation = decided(
      { decisions: { members } },
      ...items,
      indicator('3', { lead: ['县公安局、各成员单位'] }),
    );
    expect(names(allocation.recipients)).toEqual(['县公安局', '县司法局']);
    expect(partsOf(allocation)).toEqual({
      县公安局: ['1 lead', '2 lead （各成员单位）', '3 lead'],
      各成员单位: ['2 lead', '3 lead'],
      县司法局: ['2 lead （各成员单位）', '3 lead （各成员单位）'],
    });
    expect(codes(allocation)).toEqual([]);
  });

  test('one that the unit has put on its list does once it has a part', () => {
    const decisions = { departments: ['县邮政局', ' '] };
    const without = decided({ decisions }, ...items);
    expect(names(without.shares)).toEqual(['县公安局', '各成员单位', '县邮政局']);
    expect(names(without.recipients)).not.toContain('县邮政局');
    const having = decided({ decisions, allotments: { '1': { lead: '县邮政局' } } }, ...items);
    expect(names(having.recipients)).toEqual(['县邮政局', '各成员单位']);
  });

  test('a sentence does, for it is somebody’s task', () => {
    const text = '县公安局负责开展专项行动，县司法局做好普法宣传';
    expect(shared(indicator('1', { responsible: text })).recipients.map(({ kind }) => kind)).toEqual(['sentence']);
  });
});

describe('the unit’s word over the document’s', () => {
  const printed = indicator('1', { lead: ['县公安局'], support: ['县司法局'] });
  const allotted = (lead?: string, support?: string, one: Indicator = printed) =>
    partsOf(
      decided(
        {
          allotments: {
            '1': { ...(lead === undefined ? {} : { lead }), ...(support === undefined ? {} : { support }) },
          },
        },
        one,
      ),
    );

  test.each<[string, string | undefined, string | undefined, Record<string, string[]>]>([
    ['both', '县财政局', '县公安局', { 县财政局: ['1 lead'], 县公安局: ['1 support'] }],
    ['one of them stands for the whole', undefined, '县财政局', { 县财政局: ['1 support'] }],
    ['blanks are no word', ' ', '\n', { 县公安局: ['1 lead'], 县司法局: ['1 support'] }],
    ['neither', undefined, undefined, { 县公安局: ['1 lead'], 县司法局: ['1 support'] }],
  ])('%s', (_, lead, support, expected) => {
    expect(allotted(lead, support)).toEqual(expected);
  });

  test('whoever is printed as responsible gives way', () => {
    expect(allotted('县财政局', undefined, indicator('1', { responsible: '县公安局' }))).toEqual({
      县财政局: ['1 lead'],
    });
  });

  test('the document’s responsible stands where there is none', () => {
    expect(allotted('', '', indicator('1', { responsible: '县公安局' }))).toEqual({ 县公安局: ['1 responsible'] });
  });

  test('for an indicator that is not there: nothing', () => {
    const allocation = decided({ allotments: { '9': { lead: '县财政局' } } }, printed);
    expect(names(allocation.shares)).toEqual(['县公安局', '县司法局']);
  });
});

describe('what nobody has', () => {
  test('is told, with no more than five names', () => {
    const few = shared(indicator('1'), indicator('2', { lead: ['县公安局'] }), indicator('3'));
    expect(ids(few.unassigned)).toEqual(['1', '3']);
    expect(few.issues).toMatchObject([
      { code: 'K307', severity: 'warning', at: { id: '1' }, params: { count: 2, names: '1. 指标1、3. 指标3' } },
    ]);
    const many = shared(...['1', '2', '3', '4', '5', '6'].map((id) => indicator(id)));
    expect(many.issues[0]?.params).toEqual({
      count: 6,
      names: '1. 指标1、2. 指标2、3. 指标3、4. 指标4、5. 指标5等',
    });
  });

  test('a cell of signs alone names nobody', () => {
    expect(ids(decided({ allotments: { '1': { lead: ' 、，' } } }, indicator('1')).unassigned)).toEqual(['1']);
  });

  test('a cover is the unit’s own', () => {
    const sections = [
      section('cover', [indicator('c', { lead: ['县委办'] })]),
      section('data', [indicator('1', { lead: ['县公安局'] })]),
    ];
    expect(dividedSections({ sections })).toEqual(sections.slice(1));
    const allocation = allocate({ title: '表', sections });
    expect(names(allocation.shares)).toEqual(['县公安局']);
    expect(allocation.unassigned).toEqual([]);
  });
});

test('issues of the names come before those of the indicators', () => {
  const allocation = decided(
    { decisions: { aliases: { 没有的局: '县公安局' } } },
    indicator('1'),
    indicator('2', { lead: ['有关部门'] }),
  );
  expect(codes(allocation)).toEqual(['K302', 'K304', 'K307']);
});
