import { clausesOf, documentNotes, indicatorLabel, indicatorsOf, normalise } from '../../src/model';
import { authored, clause, template } from '../support/templates';

const met = clause({ kind: 'met', points: 1 });
const record = clause({ kind: 'record', value: 'count' });
const taskList = (indicators: readonly object[], more: Record<string, unknown> = {}) => ({
  kind: 'task-list',
  added: ['status', 'deadline', 'result', 'note'],
  sections: [{ id: '1', number: '1', title: '保护', indicators }],
  ...more,
});
const faults = (parts: Record<string, unknown>) =>
  normalise(authored(parts)).issues.map(({ code, at }) => [code, at.path]);

describe('a task list', () => {
  const { sections } = template(
    taskList([
      { title: '加强执法', task: '开展专项行动', outcome: '行动方案', responsible: '市知识产权局' },
      { task: '公开案件信息', clauses: [clause({ kind: 'threshold', comparison: 'atLeast', amount: 2 })] },
      { title: '宣传' },
    ]),
  );

  test('asks of every indicator how far it is; the task is the text of that clause, measures follow it', () => {
    expect(clausesOf({ sections }).map((one) => [one.clause.id, one.clause.text, one.clause.rule.kind])).toEqual([
      ['sample/1.1/task', '开展专项行动', 'task'],
      ['sample/1.2/task', '公开案件信息', 'task'],
      ['sample/1.2/a', '条款', 'threshold'],
      ['sample/1.3/task', '', 'task'],
    ]);
  });

  test('a title that is left out is that of the row above', () => {
    expect(indicatorsOf({ sections }).map(({ title, continued }) => [title, continued])).toEqual([
      ['加强执法', false],
      ['加强执法', true],
      ['宣传', false],
    ]);
  });

  test('K701: the first row of a section has a title; nothing else may do without one', () => {
    expect(faults(taskList([{ task: '公开案件信息' }]))).toEqual([['K701', 'sections[0].indicators[0]']]);
    const untitled = { sections: [{ id: 'base', title: '基础', indicators: [{ number: '1', clauses: [met] }] }] };
    expect(faults(untitled)).toEqual([['K701', 'sections[0].indicators[0]']]);
  });

  test('K702: how far a task is cannot be asked by an author', () => {
    const asked = clause({ kind: 'task', fields: ['status'] });
    expect(faults(taskList([{ title: '宣传', clauses: [asked] }]))).toEqual([
      ['K702', 'sections[0].indicators[0].clauses[0].rule.kind'],
    ]);
  });

  test('without the column of states nothing has to be answered', () => {
    const { sections: found } = template(taskList([{ title: '宣传' }], { added: ['result'] }));
    expect(clausesOf({ sections: found }).map(({ clause: { optional } }) => optional)).toEqual([true]);
  });
});

describe('a form', () => {
  test('K701: it only records', () => {
    expect(faults({ kind: 'form' })).toEqual([['K701', 'sections[0].indicators[0]']]);
  });

  test('K706: a list of a clause, and a sum of a column, that do not exist', () => {
    const list = {
      id: 'parks',
      title: '园区',
      of: 'none/a',
      check: { sum: 'staff' },
      columns: [{ id: 'name', header: '名称', type: 'text' }],
    };
    const table = { id: 't', title: '表', indicators: [{ number: '1', title: '甲', clauses: [record] }] };
    expect(faults({ kind: 'form', lists: [list], sections: [table] })).toEqual([
      ['K706', 'lists[0].of'],
      ['K706', 'lists[0].check.sum'],
    ]);
  });
});

test.each([
  ['K701', 'two columns of a list with one id', [{ id: 'a' }, { id: 'a' }], '1/a'],
  ['K701', 'a column that is called as that of the keys', [{ id: 'key' }], '1/a'],
  ['K710', 'a list beside two numbers', [{ id: 'a' }], '2/a'],
])('%s: %s', (code, _name, columns, of) => {
  const fields = [
    { key: 'amount', label: '金额' },
    { key: 'count', label: '笔数' },
  ];
  const list = {
    id: 'l',
    title: '清单',
    of,
    check: 'rows',
    columns: columns.map((column) => ({ ...column, header: '名称', type: 'text' })),
  };
  const indicators = [
    { number: '1', title: '甲', clauses: [clause({ kind: 'record', value: 'count' })] },
    { number: '2', title: '乙', clauses: [clause({ kind: 'record', value: 'number', fields })] },
  ];
  expect(faults({ kind: 'form', lists: [list], sections: [{ id: 't', title: '表', indicators }] })).toEqual([
    [code, code === 'K701' ? 'lists[0].columns' : 'lists[0].of'],
  ]);
});

describe('a section whose table may be added', () => {
  const repeated = template({
    sections: [
      {
        id: 'other',
        title: '其他工作',
        declaredPoints: 3,
        repeats: 3,
        indicators: [
          { number: '43', title: '政策', declaredPoints: 2, clauses: [clause({ kind: 'met', points: 2 })] },
          { number: '44', title: '经费', declaredPoints: 1, clauses: [met] },
        ],
      },
    ],
  });

  test('has its rows so many times; only the first need be answered', () => {
    expect(clausesOf(repeated).map(({ clause: one }) => [one.id, one.optional])).toEqual([
      ['sample/43/a', false],
      ['sample/44/a', false],
      ['sample/43.2/a', true],
      ['sample/44.2/a', true],
      ['sample/43.3/a', true],
      ['sample/44.3/a', true],
    ]);
  });

  test('copies are told apart in lists, and are no faults of the document', () => {
    expect(new Set(indicatorsOf(repeated).map(indicatorLabel)).size).toBe(6);
    expect(documentNotes(repeated)).toEqual([]);
  });
});

describe('groups and parts', () => {
  const judged = (points: number) => clause({ kind: 'judged', points, step: 0.1 });
  const parts = (groupPoints: number) => ({
    parts: [{ id: 'tasks', title: '主要任务', declaredPoints: 10 }],
    sections: [
      {
        id: 's',
        title: '体制',
        part: 'tasks',
        declaredPoints: 5,
        groups: [{ id: 'g', title: '政府重视', declaredPoints: groupPoints }],
        indicators: [
          { number: '1', title: '甲', group: 'g', declaredPoints: 2, clauses: [judged(2)] },
          { number: '2', title: '乙', group: 'g', declaredPoints: 3, clauses: [judged(3)] },
        ],
      },
    ],
  });

  test('K601: a part and a group that do not add up are noted', () => {
    expect(documentNotes(template(parts(7))).map(({ code, params }) => [code, params.title])).toEqual([
      ['K601', '主要任务'],
      ['K601', '政府重视'],
    ]);
  });

  test('points that are printed for groups only are compared with the section', () => {
    const groupsOnly = {
      id: 's',
      title: '执法',
      declaredPoints: 17,
      groups: [
        { id: 'a', title: '行政执法', declaredPoints: 3 },
        { id: 'b', title: '维权援助', declaredPoints: 14 },
      ],
      indicators: [
        { number: '1', title: '甲', group: 'a', clauses: [judged(3)] },
        { number: '2', title: '乙', group: 'b', clauses: [judged(14)] },
      ],
    };
    expect(documentNotes(template({ sections: [groupsOnly] }))).toEqual([]);
    const [note] = documentNotes(template({ sections: [{ ...groupsOnly, declaredPoints: 18 }] }));
    expect(note).toMatchObject({ code: 'K601', params: { declared: 18, sum: 17 } });
  });

  test('K706: an unknown group, part, weight and figure', () => {
    const benchmark = clause({
      kind: 'benchmark',
      points: 2,
      step: 0.1,
      numerator: { figures: ['none/a'] },
      denominators: [{ figure: 'gdp/a' }],
    });
    const section = {
      id: 's',
      title: '体制',
      part: 'other',
      indicators: [{ number: '1', title: '甲', group: 'g', clauses: [benchmark] }],
    };
    const total = { kind: 'weighted', title: '总体得分', parts: [{ part: 'none', weight: 'w' }] };
    const tests = [{ id: 't', title: '条件', conditions: [{ part: 'nobody', from: 60 }] }];
    expect(
      normalise(authored({ ...parts(5), sections: [section], total, tests })).issues.map(({ code, params }) => [
        code,
        params.found,
      ]),
    ).toEqual(
      expect.arrayContaining(['g', 'other', 'none', 'w', 'nobody', 'none/a', 'gdp/a'].map((found) => ['K706', found])),
    );
  });
});

test('tables that count from 1 each do not repeat numbers', () => {
  const table = (id: string) => ({
    id,
    title: id,
    indicators: [{ id: `${id}.1`, number: '1', title: '甲', clauses: [record] }],
  });
  expect(documentNotes(template({ kind: 'form', sections: [table('a'), table('b')] }))).toEqual([]);
  expect(documentNotes(template({ sections: [table('a'), table('b')] })).map(({ code }) => code)).toEqual(['K602']);
});

describe('what cannot be laid out is refused', () => {
  const columns = (...fields: string[]) => fields.map((field) => ({ field, header: field }));
  const tableOf = (...fields: string[]) => ({
    id: fields.join('-'),
    title: '表',
    columns: columns(...fields),
    indicators: [{ id: `${fields.join('-')}.1`, title: '甲', clauses: [record] }],
  });

  test.each<[string, string, Record<string, unknown>, string]>([
    ['K701', 'a column twice', { columns: columns('title', 'text', 'title') }, 'columns'],
    ['K701', 'a column for entries in a scorecard', { columns: columns('title', 'entry') }, 'columns'],
    ['K701', 'no column for titles', { columns: columns('section', 'text') }, 'columns'],
    [
      'K701',
      'lists in a scorecard',
      {
        lists: [
          { id: 'l', title: '清单', of: '1/a', check: 'rows', columns: [{ id: 'a', header: '名称', type: 'text' }] },
        ],
      },
      'lists',
    ],
    ['K701', 'points in a task list', taskList([{ title: '甲', clauses: [met] }]), 'sections[0].indicators[0]'],
    [
      'K701',
      'tables of a form in other orders',
      { kind: 'form', sections: [tableOf('title', 'entry', 'remark'), tableOf('entry', 'title')] },
      'sections[1].columns',
    ],
    [
      'K710',
      'a part without sections',
      {
        parts: [{ id: 'p', title: '甲' }],
        sections: [
          {
            id: 's',
            title: '乙',
            role: 'data',
            part: 'p',
            indicators: [{ number: '1', title: '丙', clauses: [record] }],
          },
        ],
      },
      'parts[0]',
    ],
    ['K710', 'a parameter without room', { parameters: [{ id: 'p', title: '甲', min: 2, max: 1 }] }, 'parameters[0]'],
  ])('%s: %s', (code, _name, parts, path) => {
    expect(faults(parts)).toEqual([[code, path]]);
  });

  test('K706: a variant that takes away a figure that is named elsewhere', () => {
    const benchmark = clause({ kind: 'benchmark', points: 2, step: 0.1, numerator: { figures: ['1/a'] } });
    const data = {
      id: 'd',
      title: '数据',
      role: 'data',
      indicators: [{ number: '1', title: '甲', clauses: [record] }],
    };
    const other = { ...data, indicators: [{ number: '3', title: '丙', clauses: [record] }] };
    const scored = { id: 's', title: '乙', indicators: [{ number: '2', title: '乙', clauses: [benchmark] }] };
    const variants = [{ id: 'v', title: '变体', sections: [other] }];
    expect(faults({ sections: [data, scored] })).toEqual([]);
    expect(faults({ sections: [data, scored], variants })).toEqual([
      ['K706', 'variants[0].sections[1].indicators[0].clauses'],
    ]);
  });

  test('K710: a figure that is no single number', () => {
    const benchmark = clause({ kind: 'benchmark', points: 2, step: 0.1, numerator: { figures: ['1/a'] } });
    const yearly = clause({ kind: 'record', value: 'number', years: [1, 2] });
    const indicators = [
      { number: '1', title: '甲', clauses: [yearly] },
      { number: '2', title: '乙', clauses: [benchmark] },
    ];
    expect(faults({ sections: [{ id: 's', title: '乙', indicators }] })).toEqual([
      ['K710', 'sections[0].indicators[1].clauses'],
    ]);
  });

  test('K703: a group twice', () => {
    const groups = [
      { id: 'g', title: '甲' },
      { id: 'g', title: '乙' },
    ];
    const indicators = [{ number: '1', title: '丙', group: 'g', clauses: [met] }];
    expect(faults({ sections: [{ id: 's', title: '丁', groups, indicators }] })).toEqual([
      ['K703', 'sections[0].groups[1]'],
    ]);
  });
});
