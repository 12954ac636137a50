import { type CellValue, print } from '../../../src/formula';
import {
  type Clause,
  type DepartmentReturn,
  EMPTY_DECOMPOSITION,
  EMPTY_RETURN,
  indicatorsOf,
  type Template,
} from '../../../src/model';
import { definitionOf, type EntryField } from '../../../src/rules';
import { entryCell } from '../../../src/scoring';
import { departmentSheetId, layout, LiveCells, locator } from '../../../src/sheets';
import { TAKEN } from '../../../src/sheets/decomposition/department-answer';
import { layoutDepartments } from '../../../src/sheets/decomposition/department-workbook';
import { givenCell, returnedCell } from '../../../src/sheets/decomposition/keys';
import { submissionOf, template } from '../../support/templates';
import { LONGEST_FORMULA } from './sheets';

const [POLICE, JUSTICE, FINANCE] = ['县公安局', '县司法局', '县财政局'] as const;

/** Values per year that three departments give, and one of a single department. */
const figures = (support: readonly string[] = [JUSTICE, FINANCE]): Template =>
  template({
    kind: 'scorecard',
    sections: [
      {
        id: 'base',
        title: '基础',
        role: 'base',
        indicators: [
          {
            number: '1',
            title: '投入',
            lead: [POLICE],
            support: [...support],
            clauses: [
              { id: 'a', text: '逐年增加', rule: { kind: 'trend', points: 6, years: [2020, 2021], unit: '万元' } },
            ],
          },
          {
            number: '2',
            title: '会议',
            lead: [POLICE],
            clauses: [{ id: 'a', text: '每次得1分', rule: { kind: 'perUnit', points: 1, cap: 3, per: '次' } }],
          },
        ],
      },
    ],
  });

const tasks = (): Template =>
  template({
    kind: 'task-list',
    added: ['status', 'deadline', 'result'],
    sections: [
      {
        id: 's',
        title: '示例考核',
        indicators: [{ title: '宣传', task: '开展宣传', lead: [POLICE], support: [JUSTICE, FINANCE] }],
      },
    ],
  });

/** The unit's workbook with a sheet for each department, and what its cells show. */
function workbook(found: Template, departments: readonly string[], content: DepartmentReturn = EMPTY_RETURN) {
  const returns = Object.fromEntries(departments.map((name) => [name, content]));
  const spec = layout(found, submissionOf(found, { decomposition: { ...EMPTY_DECOMPOSITION, returns } }));
  const live = new LiveCells(spec);
  const [clause] = indicatorsOf(found).flatMap(({ clauses }) => clauses);
  if (!clause) throw new Error('no clause');
  const own = clause;
  const fieldOf = (key: string): EntryField => fieldsOf(own).find((field) => field.key === key) ?? { key };
  return {
    spec,
    live,
    clause,
    give: (name: string, key: string, value: CellValue) => {
      live.enter([{ ref: givenCell(name, own, fieldOf(key)), value }]);
    },
    enter: (key: string, value: CellValue) => {
      live.enter([{ ref: entryCell(own.id, fieldOf(key)), value }]);
    },
    taken: (names: readonly string[] = departments) =>
      names.map((name) => live.value({ ...returnedCell(name, own.id), column: 'taken' })),
  };
}

const fieldsOf = ({ rule }: Clause): readonly EntryField[] => definitionOf(rule).entry(rule).fields;

const THREE = [POLICE, JUSTICE, FINANCE];

describe('departments that are asked for the same', () => {
  test('differ: neither value can be taken over unasked', () => {
    const { give, taken } = workbook(figures(), THREE);
    give(POLICE, '2020', 5);
    give(JUSTICE, '2020', 6);
    expect(taken()).toEqual([TAKEN.disputed, TAKEN.disputed, '']);
    give(FINANCE, '2020', 5);
    expect(taken()).toEqual([TAKEN.disputed, TAKEN.disputed, TAKEN.disputed]);
    give(JUSTICE, '2020', 5);
    expect(taken()).toEqual([TAKEN.pending, TAKEN.pending, TAKEN.pending]);
  });

  test('the last of them may be the one that differs, and the first may be silent', () => {
    const { give, taken } = workbook(figures(), THREE);
    give(JUSTICE, '2021', 5);
    give(FINANCE, '2021', 7);
    expect(taken()).toEqual(['', TAKEN.disputed, TAKEN.disputed]);
  });

  test('fields are compared each for itself', () => {
    const { give, taken } = workbook(figures(), THREE);
    give(POLICE, '2020', 5);
    give(JUSTICE, '2021', 6);
    expect(taken()).toEqual([TAKEN.pending, TAKEN.pending, '']);
    give(POLICE, '2021', 7);
    expect(taken()).toEqual([TAKEN.disputed, TAKEN.disputed, '']);
  });

  test('once the main sheet has a value, each is compared with that', () => {
    const { give, enter, taken } = workbook(figures(), THREE);
    give(POLICE, '2020', 5);
    give(JUSTICE, '2020', 6);
    enter('2020', 5);
    expect(taken()).toEqual([TAKEN.taken, TAKEN.differs, '']);
  });

  test('what is not what was asked says so, and contradicts nobody', () => {
    const { give, enter, taken } = workbook(figures(), THREE);
    give(POLICE, '2020', 5);
    give(POLICE, '2021', 5);
    give(JUSTICE, '2020', 5);
    give(JUSTICE, '2021', '不详');
    expect(taken()).toEqual([TAKEN.pending, TAKEN.wrong, '']);
    enter('2020', 5);
    enter('2021', '不详');
    expect(taken()).toEqual([TAKEN.differs, TAKEN.wrong, '']);
  });

  test('a department alone differs from nobody', () => {
    const { give, taken, spec } = workbook(figures(), [POLICE]);
    give(POLICE, '2020', 5);
    expect(taken()).toEqual([TAKEN.pending]);
    const sheet = spec.sheets.find(({ id }) => id === departmentSheetId(POLICE));
    expect(sheet?.columns.filter(({ hidden }) => hidden).map(({ key }) => key)).toEqual(['key']);
  });

  test('what a department has no part in any more counts as long as it stands on its sheet', () => {
    const found = figures([]);
    const [clause] = indicatorsOf(found).flatMap(({ clauses }) => clauses);
    const returns = {
      [POLICE]: { ...EMPTY_RETURN, entries: { [clause?.id ?? '']: { 2020: 5 } } },
      [JUSTICE]: { ...EMPTY_RETURN, entries: { [clause?.id ?? '']: { 2020: 6 } } },
      [FINANCE]: EMPTY_RETURN,
    };
    const spec = layout(found, submissionOf(found, { decomposition: { ...EMPTY_DECOMPOSITION, returns } }));
    const live = new LiveCells(spec);
    const taken = (name: string) => live.value({ ...returnedCell(name, clause?.id ?? ''), column: 'taken' });
    expect([POLICE, JUSTICE].map(taken)).toEqual([TAKEN.disputed, TAKEN.disputed]);
  });
});

describe('what is reported of tasks', () => {
  test('states and dates may differ, texts do not', () => {
    const { give, taken } = workbook(tasks(), THREE);
    give(POLICE, 'status', '推进中');
    give(JUSTICE, 'status', '推进中');
    give(POLICE, 'result', '已发文');
    give(JUSTICE, 'result', '已开会');
    expect(taken()).toEqual([TAKEN.pending, TAKEN.pending, '']);
    give(JUSTICE, 'status', '已完成');
    expect(taken()).toEqual([TAKEN.disputed, TAKEN.disputed, '']);
    give(JUSTICE, 'status', '推进中');
    give(POLICE, 'deadline', 44000);
    give(FINANCE, 'deadline', 44001);
    expect(taken([POLICE, JUSTICE])).toEqual([TAKEN.disputed, TAKEN.pending]);
  });

  test('texts that were put together are taken over, all of them', () => {
    const { give, enter, taken } = workbook(tasks(), THREE);
    give(POLICE, 'status', '推进中');
    give(POLICE, 'result', '已发文');
    give(FINANCE, 'status', '推进中');
    give(FINANCE, 'result', '已拨付经费');
    enter('status', '推进中');
    enter('result', '县公安局：已发文；县财政局：已拨付经费');
    expect(taken()).toEqual([TAKEN.taken, '', TAKEN.taken]);
    enter('result', '已发文');
    expect(taken()).toEqual([TAKEN.taken, '', TAKEN.differs]);
    enter('result', '本单位另有情况');
    expect(taken()).toEqual([TAKEN.differs, '', TAKEN.differs]);
  });
});

test('a hundred departments that have a part in one thing: every formula is short', () => {
  const many = Array.from({ length: 100 }, (_, i) => `县第${i + 1}农业农村和水利工作局`);
  const { spec, give, taken } = workbook(figures(many), [POLICE, ...many]);
  const locate = locator(spec);
  const lengths = spec.sheets.flatMap(({ rows, name }) =>
    rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ content }) =>
        content?.kind === 'formula' ? [print(content.expression, { locate, sheet: name }).length] : [],
      ),
    ),
  );
  expect(Math.max(...lengths)).toBeLessThan(LONGEST_FORMULA);
  give(POLICE, '2020', 1);
  give(many.at(-1) ?? '', '2020', 2);
  expect(taken([POLICE, many[0] ?? '', many.at(-1) ?? ''])).toEqual([TAKEN.disputed, '', TAKEN.disputed]);
});

test('the hidden columns are not printed, and do not go out', () => {
  const found = figures();
  const { spec } = workbook(found, THREE);
  const inside = spec.sheets.find(({ id }) => id === departmentSheetId(POLICE));
  expect(inside?.columns.at(-1)).toMatchObject({ key: 'together', hidden: true });
  expect(inside?.printColumns).toEqual(['number', 'taken']);
  const decomposition = { ...EMPTY_DECOMPOSITION, returns: Object.fromEntries(THREE.map((n) => [n, EMPTY_RETURN])) };
  const [out] = layoutDepartments(found, submissionOf(found, { decomposition }))(POLICE).sheets;
  expect(out?.columns.filter(({ hidden }) => hidden).map(({ key }) => key)).toEqual(['key']);
  expect(out?.rows.flatMap(({ cells }) => Object.keys(cells))).not.toContain('together');
});
