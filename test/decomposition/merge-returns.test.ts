import { type Conflict, type MergeReport, mergeReturns, spotKey, type Taken } from '../../src/decomposition';
import { describe as inWords } from '../../src/issues';
import type { Entry, EntryValue } from '../../src/model';
import { clause, section, template } from '../support/templates';
import { content, from, IDS, isRight, merge, sample, unitWith, values } from './merge-returns-sample';

const codes = ({ issues }: MergeReport) => issues.map(({ code }) => code);
const messages = ({ issues }: MergeReport, code: string) =>
  issues.filter((one) => one.code === code).map((one) => inWords(one).message);
const shown = ({ clause, field, value, from: givers, replaced }: Taken) =>
  [clause.id, field.key, value, givers.join('+'), replaced].join(' ').trim();
const differing = ({ given, stands }: Conflict) => [...given.map(({ value }) => value), `=${String(stands)}`].join(' ');

describe('one cell', () => {
  type Case = {
    readonly unit?: EntryValue;
    readonly before?: Readonly<Record<string, EntryValue>>;
    readonly given: readonly (readonly [string, EntryValue])[];
    readonly taken?: string;
    readonly conflict?: string;
    readonly same?: number;
  };
  const cases: readonly (readonly [string, Case])[] = [
    ['a blank cell takes the value', { given: [['县公安局', 3]], taken: '3 县公安局' }],
    ['zero is a value', { given: [['县公安局', 0]], taken: '0 县公安局' }],
    ['spaces are none', { unit: '  ', given: [['县公安局', 3]], taken: '3 县公安局' }],
    ['a blank is no value', { unit: 2, given: [['县公安局', ' ']] }],
    [
      'two who agree are both named',
      {
        given: [
          ['县司法局', 3],
          ['县公安局', 3],
        ],
        taken: '3 县公安局+县司法局',
      },
    ],
    ['the same is the same', { unit: 3, given: [['县公安局', 3]], same: 1 }],
    ['texts are trimmed', { unit: '是', given: [['县公安局', ' 是 ']], same: 1 }],
    ['a text is no number', { unit: '3', given: [['县公安局', 3]], conflict: '3 =3' }],
    ['what the unit has entered stands', { unit: 4, given: [['县公安局', 3]], conflict: '3 =4' }],
    [
      'what the department had returned before gives way',
      { unit: 4, before: { 县公安局: 4 }, given: [['县公安局', 3]], taken: '3 县公安局 4' },
    ],
    [
      'the unit has changed what had been returned',
      { unit: 5, before: { 县公安局: 4 }, given: [['县公安局', 3]], conflict: '3 =5' },
    ],
    [
      'what another department had returned before stands',
      { unit: 4, before: { 县司法局: 4 }, given: [['县公安局', 3]], conflict: '3 4 =4' },
    ],
    [
      'two agree, and one of them had returned what stands',
      {
        unit: 4,
        before: { 县司法局: 4, 县公安局: 9 },
        given: [
          ['县公安局', 3],
          ['县司法局', 3],
        ],
        taken: '3 县公安局+县司法局 4',
      },
    ],
    [
      'departments differ',
      {
        given: [
          ['县司法局', 5],
          ['县公安局', 3],
        ],
        conflict: '3 5 =undefined',
      },
    ],
    [
      'departments differ, and one agrees with the unit',
      {
        unit: 5,
        given: [
          ['县公安局', 3],
          ['县司法局', 5],
        ],
        conflict: '3 5 =5',
      },
    ],
    ['a wrong value is not taken', { given: [['县公安局', '坏']] }],
    [
      'a wrong value is in no conflict',
      {
        given: [
          ['县公安局', 3],
          ['县司法局', '坏'],
        ],
        taken: '3 县公安局',
      },
    ],
  ];
  test.each(cases)('%s', (_, { unit, before = {}, given, taken, conflict, same = 0 }) => {
    const entries = unit === undefined ? {} : { [IDS.count]: { value: unit } };
    const returns = Object.fromEntries(
      Object.entries(before).map(([name, value]) => [name, content(values({ [IDS.count]: value }))]),
    );
    const report = merge(
      unitWith({ entries, before: returns }),
      given.map(([name, value]) => from(name, values({ [IDS.count]: value }))),
    );
    expect(report.taken.map(shown)).toEqual(taken === undefined ? [] : [`${IDS.count} value ${taken}`]);
    expect(report.conflicts.map(differing)).toEqual(conflict === undefined ? [] : [conflict]);
    expect(report.same).toBe(same);
    const stands = taken === undefined ? unit : Number(taken.split(' ')[0]);
    expect(report.submission.entries[IDS.count]?.value).toBe(stands);
  });
});

describe('who settles a conflict', () => {
  const both = [from('县公安局', values({ [IDS.count]: 3 })), from('县司法局', values({ [IDS.count]: 5 }))];
  const key = `${IDS.count}@value`;
  const outcome = ({ submission, conflicts, taken }: MergeReport) => [
    submission.entries[IDS.count]?.value,
    conflicts.length,
    taken.map((one) => one.from.join('+')).join(),
  ];

  test.each([
    ['nobody', {}, undefined, [undefined, 1, '']],
    ['the leader', { preferLead: true }, undefined, [3, 0, '县公安局']],
    ['the leader, but not over what stands', { preferLead: true }, 4, [4, 1, '']],
    ['the user', { choices: { [key]: '县司法局' } }, undefined, [5, 0, '县司法局']],
    ['the user, over what stands', { choices: { [key]: '县司法局' } }, 4, [5, 0, '县司法局']],
    ['the user, over the leader', { preferLead: true, choices: { [key]: '县司法局' } }, undefined, [5, 0, '县司法局']],
    ['the user, who keeps what stands', { preferLead: true, choices: { [key]: '' } }, 4, [4, 0, '']],
    ['the user, who keeps a blank', { choices: { [key]: '' } }, undefined, [undefined, 0, '']],
    ['a choice of somebody who gave nothing', { choices: { [key]: '县财政局' } }, undefined, [undefined, 1, '']],
  ])('%s', (_, options, stands, expected) => {
    const entries = stands === undefined ? {} : { [IDS.count]: { value: stands } };
    expect(outcome(merge(unitWith({ entries }), both, options))).toEqual(expected);
  });

  test('the key of a conflict is what a choice goes by', () => {
    expect(merge(unitWith(), both).conflicts.map(spotKey)).toEqual([key]);
  });

  test('two leaders who differ settle nothing', () => {
    const leaders = ['县公安局', '县财政局'].map((name, i) => from(name, values({ [IDS.judged]: i })));
    expect(outcome(merge(unitWith(), leaders, { preferLead: true }))).toEqual([undefined, 1, '']);
  });

  test('a choice that one department alone gives goes over what stands', () => {
    const unit = unitWith({ entries: { [IDS.count]: { value: 4 } } });
    const chosen = merge(unit, both.slice(0, 1), { choices: { [key]: '县公安局' } });
    expect(chosen.taken).toMatchObject([{ value: 3, replaced: 4 }]);
  });

  test('a choice is not asked where nothing differs', () => {
    expect(outcome(merge(unitWith(), both.slice(0, 1), { choices: { [key]: '' } }))).toEqual([3, 0, '县公安局']);
  });

  test('roles are told with the values; none for what is not the department’s', () => {
    const given = merge(unitWith(), [...both, from('县财政局', values({ [IDS.count]: 1 }))]).conflicts[0]?.given;
    expect(given?.map(({ department, roles }) => [department, ...roles])).toEqual([
      ['县公安局', 'lead'],
      ['县司法局', 'support'],
      ['县财政局'],
    ]);
  });
});

test('fields of an entry are merged one by one', () => {
  const unit = unitWith({ entries: { [IDS.yearly]: { '2020': 10 } } });
  const report = merge(unit, [from('县财政局', { entries: { [IDS.yearly]: { '2020': 11, '2021': 12 } } })]);
  expect(report.submission.entries[IDS.yearly]).toEqual({ '2020': 10, '2021': 12 });
  expect(report.taken.map(shown)).toEqual([`${IDS.yearly} 2021 12 县财政局`]);
  expect(messages(report, 'K312')).toEqual([
    '“2. 资金投入”（2020年）填报不一致：县财政局 11、本单位现填 10；没有采用，保留原值。',
  ]);
});

test('an indicator that is not the department’s is merged all the same', () => {
  const report = merge(unitWith(), [from('县财政局', values({ [IDS.nobody]: '是' }))]);
  expect(report.submission.entries[IDS.nobody]).toEqual({ value: '是' });
});

describe('remarks', () => {
  const note = (text: string) => ({ notes: { [IDS.count]: text } });
  test.each<[string, string | undefined, Readonly<Record<string, string>>, [string, string][], string | undefined]>([
    ['in a blank', undefined, {}, [['县公安局', '见附件']], '见附件'],
    ['a blank', '原有', {}, [['县公安局', ' ']], '原有'],
    ['behind the unit’s own', '原有', {}, [['县公安局', '见附件']], '原有；县公安局：见附件'],
    ['contained already', '原有；见附件', {}, [['县公安局', '见附件']], '原有；见附件'],
    ['contained as another word only', '未达标', {}, [['县公安局', '达标']], '未达标；县公安局：达标'],
    ['in place of what it had said before', '旧', { 县公安局: '旧' }, [['县公安局', '新']], '新'],
    ['behind what another had said before', '旧', { 县司法局: '旧' }, [['县公安局', '新']], '旧；县公安局：新'],
    [
      'of two',
      undefined,
      {},
      [
        ['县司法局', '乙'],
        ['县公安局', '甲'],
      ],
      '甲；县司法局：乙',
    ],
    [
      'of a stranger, who comes last whatever its name',
      undefined,
      {},
      [
        ['县人社局', '乙'],
        ['县公安局', '甲'],
      ],
      '甲；县人社局：乙',
    ],
    [
      'what is replaced is not what another says',
      '旧',
      { 县司法局: '旧' },
      [
        ['县公安局', '旧'],
        ['县司法局', '新'],
      ],
      '新；县公安局：旧',
    ],
  ])('%s', (_, own, before, given, expected) => {
    const notes = own === undefined ? {} : { [IDS.count]: own };
    const returns = Object.fromEntries(Object.entries(before).map(([name, text]) => [name, content(note(text))]));
    const report = merge(
      unitWith({ notes, before: returns }),
      given.map(([name, text]) => from(name, note(text))),
    );
    expect(report.submission.notes[IDS.count]).toBe(expected);
  });
});

test('K326: remarks that would be too long together stay as they are', () => {
  const long = '说明'.repeat(120);
  const texts = ['县公安局', '县司法局', '县人社局'].map((name) => from(name, { notes: { [IDS.count]: name + long } }));
  const { submission, issues } = merge(unitWith(), texts);
  expect(submission.notes).toEqual({});
  expect(issues.find(({ code }) => code === 'K326')?.params).toMatchObject({ most: 500 });
  expect(merge(unitWith(), texts.slice(0, 1)).submission.notes[IDS.count]).toBe(`县公安局${long}`);
});

describe('materials', () => {
  const [first = '', second = ''] = sample.sections.flatMap(({ indicators }) => indicators.map(({ id }) => id));

  test('a line each; none twice for one indicator, spaces and case aside', () => {
    const evidence = [{ indicator: first, title: '会议 纪要A' }, { title: '通知' }];
    const report = merge(unitWith({ evidence }), [
      from('县司法局', { materials: { [first]: '简报', [second]: '会议纪要a' } }),
      from('县公安局', { materials: { [first]: '会议纪要a\r\n\n 通知 \n简报' } }),
    ]);
    expect(report.submission.evidence.slice(2)).toEqual([
      { indicator: first, title: '通知', note: '县公安局提供' },
      { indicator: first, title: '简报', note: '县公安局提供' },
      { indicator: second, title: '会议纪要a', note: '县司法局提供' },
    ]);
    expect(report.submission.evidence.slice(0, 2)).toEqual(evidence);
    expect(report.materials).toBe(3);
  });

  test('only a scorecard has a list of them', () => {
    const form = { ...sample, kind: 'task-list' } as const;
    const report = mergeReturns(form, unitWith(), [from('县公安局', { materials: { [first]: '通知' } })], { isRight });
    expect([report.materials, report.submission.evidence]).toEqual([0, []]);
  });
});

describe('people', () => {
  const person = { name: '张三', telephone: '0376-0000000' };
  const merged = (contacts: Parameters<typeof unitWith>[0], ...people: (typeof person)[]) =>
    merge(
      unitWith(contacts),
      people.map((one) => from('县公安局', { person: one })),
    );

  test('a new contact', () => {
    const report = merged({}, person);
    expect(report.submission.contacts).toEqual([{ department: '县公安局', ...person }]);
    expect(report.people).toBe(1);
  });

  test('blanks are filled; the department is spelt as before', () => {
    const contacts = [{ name: '李四' }, { department: '县公 安局', mobile: '13800000000' }, { department: '' }];
    const report = merged({ contacts }, person);
    expect(report.submission.contacts).toEqual([
      { name: '李四' },
      { department: '县公 安局', mobile: '13800000000', ...person },
      { department: '' },
    ]);
  });

  test('the same is nothing new', () => {
    const report = merged({ contacts: [{ department: '县公安局', ...person }] }, person);
    expect([report.people, messages(report, 'K404')]).toEqual([0, []]);
  });

  test('whom the department had named before gives way', () => {
    const contacts = [{ department: '县公安局', name: '李四', telephone: '0376-0000001' }];
    const before = { 县公安局: content({ person: { name: '李四', telephone: '0376-0000001' } }) };
    expect(merged({ contacts, before }, person).submission.contacts).toEqual([{ department: '县公安局', ...person }]);
  });

  test('somebody of another name stands, and gets no telephone of this one', () => {
    const contacts = [{ department: '县公安局', name: '李四' }];
    const report = merged({ contacts }, person);
    expect(report.submission.contacts).toEqual(contacts);
    expect(report.people).toBe(0);
    expect(messages(report, 'K404')).toEqual([
      '“县公安局”的联系人姓名有不同的写法：县公安局 张三、本单位现填 李四；没有采用，保留原值。',
    ]);
  });

  test('a telephone that differs stands; the rest is taken', () => {
    const contacts = [{ department: '县公安局', telephone: '0376-0000009' }];
    const report = merged({ contacts }, person);
    expect(report.submission.contacts).toEqual([{ department: '县公安局', telephone: '0376-0000009', name: '张三' }]);
    expect(codes(report)).toContain('K404');
  });

  test('it is told which field differs, one by one', () => {
    const own = { name: '张三', post: '科员', telephone: '0376-0000009', mobile: '13800000001', fax: '0376-0000008' };
    const given = { ...own, post: '科长', telephone: '0376-0000000', mobile: '13800000000', fax: '0376-0000007' };
    const unit = unitWith({ contacts: [{ department: '县公安局', ...own }] });
    expect(messages(merge(unit, [from('县公安局', { person: given })]), 'K404')).toEqual([
      '“县公安局”的联系人职务有不同的写法：县公安局 科长、本单位现填 科员；没有采用，保留原值。',
      '“县公安局”的联系人电话有不同的写法：县公安局 0376-0000000、本单位现填 0376-0000009；没有采用，保留原值。',
      '“县公安局”的联系人手机有不同的写法：县公安局 13800000000、本单位现填 13800000001；没有采用，保留原值。',
      '“县公安局”的联系人传真有不同的写法：县公安局 0376-0000007、本单位现填 0376-0000008；没有采用，保留原值。',
    ]);
  });

  test('of several contacts it is the one of that name', () => {
    const contacts = [
      { department: '县公安局', name: '李四', telephone: '0376-0000009' },
      { department: '县公安局', name: '张三' },
    ];
    expect(merged({ contacts }, person).submission.contacts).toEqual([
      contacts[0],
      { department: '县公安局', ...person },
    ]);
  });

  test('two files that differ', () => {
    const people = [person, { ...person, name: '王五' }];
    const report = merge(
      unitWith(),
      people.map((one, i) => from('县公安局', { person: one }, `交回/${i}.xlsx`)),
    );
    expect(report.submission.contacts).toEqual([]);
    expect(messages(report, 'K404')).toEqual([
      '“县公安局”的联系人姓名有不同的写法：县公安局（0.xlsx） 张三、县公安局（1.xlsx） 王五；没有采用，保留原值。',
    ]);
  });

  test('the cover of a form names its contact', () => {
    const form = { ...sample, kind: 'form' } as const;
    const report = mergeReturns(form, unitWith(), [from('县公安局', { person })], { isRight });
    expect([report.people, report.submission.contacts]).toEqual([0, []]);
  });
});

describe('what has been returned until now', () => {
  test('the new stands over the old, and a blank erases nothing', () => {
    const before = {
      县公安局: content({
        entries: { [IDS.count]: { value: 1 }, [IDS.met]: { value: '是' }, [IDS.yearly]: { '2020': 1 } },
        notes: { [IDS.count]: '旧' },
        materials: { 'sample/1': '纪要' },
        person: { name: '张三', mobile: '13800000000' },
      }),
    };
    const { submission } = merge(unitWith({ before }), [
      from('县公安局', {
        entries: { [IDS.count]: { value: 2 }, [IDS.met]: { value: ' ' }, [IDS.yearly]: { '2021': 2 } },
        notes: { [IDS.count]: '' },
        person: { name: '李四' },
      }),
    ]);
    expect(submission.decomposition?.returns).toEqual({
      县公安局: {
        entries: { [IDS.count]: { value: 2 }, [IDS.met]: { value: '是' }, [IDS.yearly]: { '2020': 1, '2021': 2 } },
        notes: { [IDS.count]: '旧' },
        materials: { 'sample/1': '纪要' },
        person: { name: '李四', mobile: '13800000000' },
      },
    });
  });

  test('values that were not taken are there, too', () => {
    const unit = unitWith({ entries: { [IDS.count]: { value: 4 } } });
    const { submission } = merge(unit, [from('县公安局', values({ [IDS.count]: 3, [IDS.met]: '坏' }))]);
    expect(submission.decomposition?.returns['县公安局']?.entries).toEqual({
      [IDS.count]: { value: 3 },
      [IDS.met]: { value: '坏' },
    });
    expect(submission.entries).toEqual({ [IDS.count]: { value: 4 } });
  });

  test('nothing returned leaves all as it is', () => {
    const unit = unitWith();
    expect(merge(unit, []).submission).toBe(unit);
  });
});

describe('who owes what', () => {
  const gapsIn = ({ gaps }: MergeReport) =>
    gaps.map(({ department, clause, fields, givenBy }) =>
      [department, clause.id, fields.map(({ key }) => key).join('+'), ...givenBy].join(' '),
    );
  const silentIn = ({ silent }: MergeReport) => silent.map(({ name }) => name);

  test('fields that are missing, and who has given them instead; nothing of what is optional', () => {
    const report = merge(unitWith(), [
      from('县财政局', { entries: { [IDS.yearly]: { '2020': 1 } } }),
      from('县司法局', values({ [IDS.count]: 3, [IDS.met]: '坏', [IDS.judged]: 2 })),
      from('县公安局', values({ [IDS.judged]: 3 })),
    ]);
    expect(gapsIn(report)).toEqual([
      `县公安局 ${IDS.count} value 县司法局`,
      `县公安局 ${IDS.met} value`,
      `县财政局 ${IDS.yearly} 2021`,
      `县财政局 ${IDS.judged} value 县公安局 县司法局`,
    ]);
    expect(messages(report, 'K313')).toEqual([
      '“县公安局”有 2 项没有填报：1. 研究部署（2处）。',
      '“县财政局”有 2 项没有填报：2. 资金投入、3. 工作特色（县公安局、县司法局已填）。',
    ]);
    expect(silentIn(report)).toEqual([]);
  });

  test('what came before counts', () => {
    const before = { 县财政局: content({ entries: { [IDS.yearly]: { '2020': 1, '2021': 2 } } }) };
    const report = merge(unitWith({ before }), [from('县财政局', values({ [IDS.judged]: 1 }))]);
    expect(gapsIn(merge(report.submission, []))).toEqual([]);
    expect(gapsIn(merge(unitWith({ before }), []))).toEqual([`县财政局 ${IDS.judged} value`]);
  });

  test('what is left out of a file is missing, though it had been returned, and though it may be left out', () => {
    const whole = { ...values({ [IDS.judged]: 1, [IDS.optional]: '是' }).entries, [IDS.yearly]: { 2020: 1, 2021: 2 } };
    const first = merge(unitWith(), [from('县财政局', { entries: whole })]);
    expect(gapsIn(first)).toEqual([]);
    const now = { entries: { [IDS.yearly]: { 2020: 1, 2021: ' ' }, [IDS.judged]: { value: 1 } } };
    const report = merge(first.submission, [from('县财政局', now), from('县公安局', {})]);
    expect(gapsIn(report).filter((gap) => gap.startsWith('县财政局'))).toEqual([
      `县财政局 ${IDS.yearly} 2021`,
      `县财政局 ${IDS.optional} value`,
    ]);
    expect(report.submission.entries).toEqual(first.submission.entries);
    expect(report.submission.decomposition?.returns['县财政局']).toEqual(
      first.submission.decomposition?.returns['县财政局'],
    );
    // It has given the one still, and no longer the other.
    expect(gapsIn(report)).toContain(`县公安局 ${IDS.judged} value 县财政局`);
    expect(gapsIn(merge(report.submission, [from('县公安局', now), from('县财政局', {})]))).toContain(
      `县财政局 ${IDS.judged} value 县公安局`,
    );
  });

  test('several files of a department are one answer', () => {
    const report = merge(unitWith(), [
      from('县财政局', { entries: { [IDS.yearly]: { 2020: 1 } } }, '一.xlsx'),
      from('县财政局', { entries: { [IDS.yearly]: { 2021: 2 }, [IDS.judged]: { value: 1 } } }, '二.xlsx'),
    ]);
    expect(gapsIn(report)).toEqual([]);
  });

  test('who scores itself in another way has left out nothing', () => {
    const rule = { kind: 'benchmark', points: 5, step: 0.1, numerator: { label: '件数' } };
    const indicators = [{ number: '1', title: '对标', lead: ['县公安局'], clauses: [clause(rule)] }];
    const compared = template({ sections: [section('base', [], { indicators })] });
    const given = (entry: Entry) => [from('县公安局', { entries: { 'sample/1/a': entry } })];
    const first = mergeReturns(compared, unitWith(), given({ numerator: 1, points: 3 }), { isRight });
    const gapsAfter = (entry: Entry) => gapsIn(mergeReturns(compared, first.submission, given(entry), { isRight }));
    expect(gapsAfter({ numerator: 1, benchmark: 2 })).toEqual([]);
    expect(gapsAfter({ numerator: 1 })).toEqual(['县公安局 sample/1/a points']);
  });

  test('nobody is silent who has sent a file; an empty sheet of the unit’s own workbook is none', () => {
    const empty = content({});
    const report = merge(unitWith({ before: { 县司法局: empty } }), [
      from('县公安局', {}),
      { department: '县财政局', content: empty },
    ]);
    expect(silentIn(report)).toEqual(['县司法局', '县财政局']);
    expect(gapsIn(report)).toEqual([IDS.count, IDS.met, IDS.judged].map((id) => `县公安局 ${id} value`));
    expect(messages(report, 'K314')).toEqual([
      '“县司法局”还没有交回（应报 3 项）。',
      '“县财政局”还没有交回（应报 2 项）。',
    ]);
  });

  test('no more than five are named', () => {
    const indicators = sample.sections.flatMap((section) => section.indicators).slice(0, 1);
    const many = [1, 2, 3, 4, 5, 6].flatMap((n) =>
      indicators.map((one) => ({
        ...one,
        id: `i${n}`,
        number: String(n),
        clauses: one.clauses.slice(0, 1).map((first) => ({ ...first, id: `i${n}/a` })),
      })),
    );
    const wide = { ...sample, sections: sample.sections.map((section) => ({ ...section, indicators: many })) };
    const report = mergeReturns(wide, unitWith(), [from('县公安局', {})], { isRight });
    expect(messages(report, 'K313')[0]).toMatch(/^“县公安局”有 6 项没有填报：1\. 研究部署、.*5\. 研究部署等。$/);
  });
});

describe('issues', () => {
  test('in their order', () => {
    const contacts = [{ department: '县公安局', name: '李四' }];
    const unit = unitWith({ entries: { [IDS.count]: { value: 4 } }, contacts });
    const report = merge(unit, [
      from('县邮政局', values({ [IDS.nobody]: '是' }), '邮政.xlsx'),
      from('县公安局', { ...values({ [IDS.count]: 3 }), person: { name: '张三' } }, '一.xlsx'),
      from('县公安局', values({ [IDS.count]: 5, [IDS.met]: '坏' }), '二.xlsx'),
      from('县财政局', {}),
    ]);
    expect(codes(report)).toEqual(['K311', 'K315', 'K316', 'K312', 'K404', 'K313', 'K313', 'K314']);
    expect(report.issues.slice(0, 4).map((one) => inWords(one).message)).toEqual([
      '“县公安局”交回了 2 份表，都已读取；同一项填得不同的，按有出入处理。',
      '“县邮政局”不在现在的分工中，其填报内容仍按指标并入。',
      '“县公安局”填报的“1. 研究部署”（坏）不符合要求，没有采用。',
      '“1. 研究部署”填报不一致：县公安局（一.xlsx） 3、县公安局（二.xlsx） 5、本单位现填 4；没有采用，保留原值。',
    ]);
    expect(report.issues.slice(1, 4).map(({ at }) => at)).toEqual([
      { file: '邮政.xlsx' },
      { file: '二.xlsx', id: IDS.met },
      { id: IDS.count },
    ]);
  });

  test('a wrong value is refused once, and in no gap', () => {
    const twice = ['一', '二'].map((file) => from('县公安局', values({ [IDS.met]: '坏' }), file));
    const report = merge(unitWith(), twice);
    expect(report.refused.map(({ department, clause, value }) => [department, clause.id, value])).toEqual([
      ['县公安局', IDS.met, '坏'],
    ]);
    expect(report.gaps.some(({ clause }) => clause.id === IDS.met)).toBe(false);
  });

  test('a long text is cut in messages, and nowhere else', () => {
    const text = '长'.repeat(40);
    const unit = unitWith({ entries: { [IDS.met]: { value: '是' } } });
    const report = merge(unit, [from('县公安局', values({ [IDS.met]: text }))]);
    expect(messages(report, 'K312')[0]).toContain(`县公安局 ${'长'.repeat(30)}…、本单位`);
    expect(report.conflicts[0]?.given[0]?.value).toBe(text);
  });
});
