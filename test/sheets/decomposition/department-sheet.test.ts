import { allocate, type Share } from '../../../src/decomposition';
import { type CellRef, type CellValue, dateSerial, print } from '../../../src/formula';
import {
  type Clause,
  clausesOf,
  type Decomposition,
  type DepartmentReturn,
  EMPTY_DECOMPOSITION,
  EMPTY_RETURN,
  type EntryValue,
  type Indicator,
  indicatorsOf,
  type Submission,
  type Template,
} from '../../../src/model';
import { definitionOf, type EntryField, formatOf } from '../../../src/rules';
import { entryCell, SCORE_SHEET, STATUS } from '../../../src/scoring';
import { departmentSheetId, layout, LiveCells, locator, type SheetSpec, type WorkbookSpec } from '../../../src/sheets';
import { TAKEN } from '../../../src/sheets/decomposition/department-answer';
import { layoutDepartments } from '../../../src/sheets/decomposition/department-workbook';
import { givenCell, returnedCell } from '../../../src/sheets/decomposition/keys';
import { loadTemplate, templateIds } from '../../../src/templates';
import { submissionOf, template } from '../../support/templates';

const load = async (id: string): Promise<Template> => {
  const found = await loadTemplate(id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};

/** The work shared out: as the document has it, and where it names nobody among two departments. */
function sharedOut(found: Template, more: Partial<Decomposition> = {}): Decomposition {
  const { unassigned } = allocate(found);
  const allotments = Object.fromEntries(
    unassigned.map(({ id }, i) => [id, { lead: i % 2 === 0 ? '县公安局' : '县司法局', support: '县财政局' }]),
  );
  return { ...EMPTY_DECOMPOSITION, allotments, ...more };
}

const recipientsOf = (found: Template, decomposition: Decomposition): readonly Share[] =>
  allocate(found, decomposition).recipients;

const sheetOf = (spec: WorkbookSpec, department: string): SheetSpec => {
  const sheet = spec.sheets.find(({ id }) => id === departmentSheetId(department));
  if (!sheet) throw new Error(`no sheet of ${department}`);
  return sheet;
};

/** The unit's own workbook, with a sheet for each of the departments. */
function inside(found: Template, returns: Decomposition['returns'], more: Partial<Submission> = {}): WorkbookSpec {
  return layout(found, submissionOf(found, { decomposition: sharedOut(found, { returns }), ...more }));
}

const alone = (found: Template, name: string, more: Partial<Decomposition> = {}): WorkbookSpec =>
  layoutDepartments(found, submissionOf(found, { decomposition: sharedOut(found, more) }))(name);

/** What the cells of a sheet show that are errors, or formulas that cannot be written. */
function faults(spec: WorkbookSpec, sheet: SheetSpec, live = new LiveCells(spec)): readonly string[] {
  const locate = locator(spec);
  return sheet.rows.flatMap((row, r) =>
    sheet.columns.flatMap(({ key }, c) => {
      const content = row.cells[key]?.content;
      if (content?.kind !== 'formula') return [];
      const text = print(content.expression, { locate, sheet: sheet.name });
      const isWrong = live.result(sheet, r, c).isError || text.length > 8192;
      return isWrong ? [`${row.key} ${key}: ${text}`] : [];
    }),
  );
}

const fieldsOf = ({ rule }: Clause): readonly EntryField[] => definitionOf(rule).entry(rule).fields;

/** Something that a cell takes. */
function rightValue({ rule }: Clause, field: EntryField): EntryValue {
  const { type, min, max, options = [] } = formatOf(definitionOf(rule).entry(rule), field);
  switch (type) {
    case 'yesno':
      return '是';
    case 'choice':
      return options[0] ?? '';
    case 'date':
      return '2021-05-27';
    case 'text':
      return '文字';
    case 'count':
    case 'list':
    case 'number':
    case 'points':
      return max ?? min ?? 1;
  }
}

const asCell = (value: EntryValue): CellValue => (typeof value === 'string' ? (dateSerial(value) ?? value) : value);

/** Everything that a department is asked for. */
const fullReturn = (indicators: readonly Indicator[]): DepartmentReturn => ({
  ...EMPTY_RETURN,
  entries: Object.fromEntries(
    indicators
      .flatMap(({ clauses }) => clauses)
      .map((clause) => [
        clause.id,
        Object.fromEntries(fieldsOf(clause).map((field) => [field.key, rightValue(clause, field)])),
      ]),
  ),
});

/** What stands behind a label in the lines above the table. */
function shownBehind(sheet: SheetSpec, live: LiveCells, label: string): CellValue {
  for (const [r, row] of sheet.rows.entries()) {
    const cells = sheet.columns.flatMap(({ key }, c) => (row.cells[key] ? [{ key, c, cell: row.cells[key] }] : []));
    const at = cells.findIndex(({ cell: { content } }) => content?.kind === 'value' && content.value === label);
    const next = cells[at + 1];
    if (at >= 0 && next) return live.shown(sheet, r, next.c);
  }
  throw new Error(`no ${label}`);
}

const rowOf = (sheet: SheetSpec, key: string) => {
  const found = sheet.rows.find((row) => row.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
};

const contentAt = (sheet: SheetSpec, row: string, column: string): CellValue | undefined => {
  const content = rowOf(sheet, row).cells[column]?.content;
  return content?.kind === 'value' ? content.value : undefined;
};

describe.each(templateIds)('%s', (id) => {
  test('each department gets a workbook of its own, whose formulas stay in it', async () => {
    const found = await load(id);
    const decomposition = sharedOut(found, { deadline: '2022-05-20' });
    const recipients = recipientsOf(found, decomposition);
    expect(recipients.length).toBeGreaterThan(0);
    for (const { name, parts } of recipients) {
      const spec = layoutDepartments(found, submissionOf(found, { decomposition }))(name);
      const sheet = sheetOf(spec, name);
      expect(faults(spec, sheet)).toEqual([]);
      const keys = new Set(sheet.rows.map(({ key }) => key));
      const asked = parts.flatMap(({ indicator }) => indicator.clauses.map((clause) => clause.id));
      expect(asked.filter((clause) => !keys.has(clause))).toEqual([]);
    }
  });

  test('entering what is asked for answers every clause, and the counts follow', async () => {
    const found = await load(id);
    const [share] = recipientsOf(found, sharedOut(found)).toSorted((a, b) => b.parts.length - a.parts.length);
    if (!share) throw new Error('nobody');
    const spec = alone(found, share.name);
    const sheet = sheetOf(spec, share.name);
    const live = new LiveCells(spec);
    const required = shownBehind(sheet, live, '应填：');
    expect(shownBehind(sheet, live, '已填：')).toBe(0);
    const clauses = share.parts.flatMap(({ indicator }) => indicator.clauses);
    live.enter(
      clauses.flatMap((clause) =>
        fieldsOf(clause).map((field) => ({
          ref: givenCell(share.name, clause, field),
          value: asCell(rightValue(clause, field)),
        })),
      ),
    );
    const answers = clauses
      .filter((clause) => fieldsOf(clause).length > 0)
      .map((clause) => live.value(returnedCell(share.name, clause.id)));
    expect(new Set(answers)).toEqual(new Set([STATUS.answered]));
    expect(shownBehind(sheet, live, '已填：')).toBe(required);
    expect(faults(spec, sheet, live)).toEqual([]);
  });

  test('the sheets stand in the unit’s workbook, too, with what has come back', async () => {
    const found = await load(id);
    const recipients = recipientsOf(found, sharedOut(found));
    const returns = Object.fromEntries(
      recipients.map(({ name, parts }, i) => [
        name,
        i % 2 === 0 ? fullReturn(parts.map(({ indicator }) => indicator)) : EMPTY_RETURN,
      ]),
    );
    const spec = inside(found, returns);
    const live = new LiveCells(spec);
    for (const [i, { name, parts }] of recipients.entries()) {
      const sheet = sheetOf(spec, name);
      expect(faults(spec, sheet, live)).toEqual([]);
      const states = parts
        .flatMap(({ indicator }) => indicator.clauses)
        .filter((clause) => fieldsOf(clause).length > 0)
        .map((clause) => live.value({ ...returnedCell(name, clause.id), column: 'taken' }));
      expect(new Set(states)).toEqual(new Set([i % 2 === 0 ? TAKEN.pending : '']));
    }
  });
});

/** Two indicators of one department, one of another: a value per year, materials, points, a bonus. */
const small = (): Template =>
  template({
    id: 'small',
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
            evidence: '预算文件',
            lead: ['县公安局'],
            clauses: [
              { id: 'a', text: '逐年增加', rule: { kind: 'trend', points: 6, years: [2020, 2021], unit: '万元' } },
              { id: 'b', text: '成效突出', rule: { kind: 'judged', points: 3, step: 0.5 } },
            ],
          },
          {
            number: '2',
            title: '会议',
            lead: ['县司法局'],
            support: ['县公安局'],
            clauses: [{ id: 'a', text: '每次得1分', rule: { kind: 'perUnit', points: 1, cap: 3, per: '次' } }],
          },
        ],
      },
      {
        id: 'bonus',
        title: '加分',
        role: 'bonus',
        indicators: [
          {
            number: '3',
            title: '表彰',
            lead: ['县公安局'],
            clauses: [{ id: 'a', text: '获表彰', rule: { kind: 'met', points: 2 } }],
          },
        ],
      },
    ],
  });

const NAME = '县公安局';

/** The clauses of the small template, in the order of the document. */
function clausesIn(found: Template) {
  const [years, judged, meetings, praise] = clausesOf(found).map(({ clause }) => clause);
  if (!years || !judged || !meetings || !praise) throw new Error('not enough clauses');
  return { years, judged, meetings, praise };
}

describe('the sheet of a department', () => {
  test('has the rows and the columns of the entries on the main sheet', () => {
    const found = small();
    const spec = inside(found, { [NAME]: EMPTY_RETURN });
    const main = spec.sheets.find((one) => one.id === SCORE_SHEET);
    const own = sheetOf(spec, NAME);
    for (const { clause } of clausesOf(found)) {
      for (const field of fieldsOf(clause)) {
        const { row, column } = entryCell(clause.id, field);
        const [here, there] = [rowOf(own, row).cells[column], main?.rows.find(({ key }) => key === row)?.cells[column]];
        expect(here?.unlocked).toBe(true);
        expect(here?.validation).toEqual(there?.validation);
      }
    }
  });

  test('says whose it is, of which template and unit', () => {
    const found = small();
    const row = rowOf(sheetOf(alone(found, NAME), NAME), 'identity');
    expect(row.hidden).toBe(true);
    const said = Object.fromEntries(
      Object.entries(row.cells).map(([column, { content }]) => [
        column,
        content?.kind === 'value' ? content.value : null,
      ]),
    );
    expect(said).toEqual({ key: 'identity', number: 'small', title: '1', text: '示例县', evidence: NAME });
  });

  test('says what the department has to do with an indicator, and what is asked', () => {
    const found = small();
    const sheet = sheetOf(alone(found, NAME), NAME);
    const { years, judged, meetings, praise } = clausesIn(found);
    expect(contentAt(sheet, years.id, 'role')).toBe('牵头');
    expect(contentAt(sheet, meetings.id, 'role')).toBe('配合');
    expect(contentAt(sheet, years.id, 'evidence')).toBe('预算文件');
    expect(contentAt(sheet, years.id, 'rule')).toBe('数字，不小于0');
    expect(contentAt(sheet, judged.id, 'rule')).toBe('建议得分：数字，0至3');
    expect(contentAt(sheet, meetings.id, 'rule')).toBe('整数，不小于0');
    expect(contentAt(sheet, meetings.id, 'unit')).toBe('次');
    expect(contentAt(sheet, praise.id, 'rule')).toBe('是或否（可不填）');
  });

  test('names the group through which a department has a part', () => {
    const found = template({
      kind: 'task-list',
      added: ['status'],
      sections: [
        {
          id: 's',
          title: '示例考核',
          indicators: [{ title: '宣传', task: '开展宣传', lead: ['甲局'], support: ['各有关单位'] }],
        },
      ],
    });
    const decisions = { members: { 各有关单位: ['乙局'] } };
    const spec = layoutDepartments(
      found,
      submissionOf(found, { decomposition: { ...EMPTY_DECOMPOSITION, decisions } }),
    )('乙局');
    const [indicator] = indicatorsOf(found);
    expect(contentAt(sheetOf(spec, '乙局'), indicator?.clauses[0]?.id ?? '', 'role')).toBe('配合（各有关单位）');
  });

  test('counts only what has to be answered, as it is filled in', () => {
    const found = small();
    const spec = alone(found, NAME);
    const sheet = sheetOf(spec, NAME);
    const live = new LiveCells(spec);
    const { years, praise } = clausesIn(found);
    const [first, second] = fieldsOf(years).map((field) => givenCell(NAME, years, field));
    if (!first || !second) throw new Error('no years');
    expect(shownBehind(sheet, live, '应填：')).toBe(3);
    live.enter([{ ref: first, value: 3 }]);
    expect(live.value(returnedCell(NAME, years.id))).toBe(STATUS.unanswered);
    live.enter([{ ref: second, value: 'x' }]);
    expect(live.value(returnedCell(NAME, years.id))).toBe(STATUS.invalid);
    live.enter([{ ref: second, value: 4 }]);
    expect(live.value(returnedCell(NAME, years.id))).toBe(STATUS.answered);
    expect(shownBehind(sheet, live, '已填：')).toBe(1);
    live.enter([{ ref: givenCell(NAME, praise, { key: 'value' }), value: '是' }]);
    expect(shownBehind(sheet, live, '已填：')).toBe(1);
  });

  test('shows what stands on it: entries, remarks, materials, the person', () => {
    const found = small();
    const { years, meetings } = clausesIn(found);
    const [invested] = indicatorsOf(found);
    const content: DepartmentReturn = {
      entries: { [years.id]: { 2020: 3, 2021: 4 }, [meetings.id]: { value: 2 } },
      notes: { [meetings.id]: '含视频会议' },
      materials: { [invested?.id ?? '']: '预算文件\n决算文件' },
      person: { name: '张三', mobile: '13800000000' },
    };
    const sheet = sheetOf(alone(found, NAME, { returns: { [NAME]: content } }), NAME);
    expect(contentAt(sheet, `${years.id}@2021`, 'entry')).toBe(4);
    expect(contentAt(sheet, meetings.id, 'entry')).toBe(2);
    expect(contentAt(sheet, meetings.id, 'note')).toBe('含视频会议');
    expect(contentAt(sheet, years.id, 'materials')).toBe('预算文件\n决算文件');
    expect(rowOf(sheet, years.id).cells.materials?.span?.rows).toBe(4);
    expect(contentAt(sheet, 'person', 'title')).toBe('张三');
    expect(contentAt(sheet, 'person', 'rule')).toBe('13800000000');
  });

  test('names the contact that the unit knows on the sheet that goes out, and only there', () => {
    const found = small();
    const contacts = [{ department: '县 公安局', name: '李四', telephone: '0376-0000000' }];
    const decomposition = sharedOut(found, { returns: { [NAME]: EMPTY_RETURN } });
    const submission = submissionOf(found, { contacts, decomposition });
    const out = sheetOf(layoutDepartments(found, submission)(NAME), NAME);
    expect([contentAt(out, 'person', 'title'), contentAt(out, 'person', 'evidence')]).toEqual(['李四', '0376-0000000']);
    expect(contentAt(sheetOf(layout(found, submission), NAME), 'person', 'title')).toBeUndefined();
  });

  test('keeps what the department no longer has a part in at its end, and does not ask for it', () => {
    const found = small();
    const { years, meetings, praise } = clausesIn(found);
    const [invested] = indicatorsOf(found);
    const content = { ...EMPTY_RETURN, entries: { [years.id]: { 2020: 3 } } };
    const allotments = { [invested?.id ?? '']: { lead: '县财政局' } };
    const spec = alone(found, NAME, { allotments, returns: { [NAME]: content } });
    const sheet = sheetOf(spec, NAME);
    const keys = sheet.rows.map(({ key }) => key);
    expect(keys.indexOf(years.id)).toBeGreaterThan(keys.indexOf(praise.id));
    expect(keys.indexOf(meetings.id)).toBeLessThan(keys.indexOf(praise.id));
    const before = sheet.rows[keys.indexOf(years.id) - 1];
    expect(before?.cells.number?.content).toEqual({ kind: 'value', value: '已不由本部门负责（原填内容保留）' });
    expect(contentAt(sheet, `${years.id}@2020`, 'entry')).toBe(3);
    expect(shownBehind(sheet, new LiveCells(spec), '应填：')).toBe(1);
    const yellow = sheet.highlights.filter(({ style }) => style === 'unanswered').map(({ area }) => area.rows);
    expect(yellow.flat()).not.toContain(`${years.id}@2020`);
    expect(yellow.flat()).toContain(meetings.id);
  });

  test('is there for a department that has no part in anything any more', () => {
    const found = small();
    const content = { ...EMPTY_RETURN, entries: { [clausesIn(found).years.id]: { 2020: 3 } } };
    const spec = alone(found, '县老局', { returns: { 县老局: content } });
    const sheet = sheetOf(spec, '县老局');
    expect(faults(spec, sheet)).toEqual([]);
    expect(shownBehind(sheet, new LiveCells(spec), '应填：')).toBe(0);
    expect(() => alone(found, '县老局')).toThrow('县老局');
  });

  test('says whether the unit has taken over what came back', () => {
    const found = small();
    const { years, meetings } = clausesIn(found);
    const returns = {
      [NAME]: { ...EMPTY_RETURN, entries: { [years.id]: { 2020: 3, 2021: 4 }, [meetings.id]: { value: 2 } } },
    };
    const spec = inside(found, returns, { entries: { [meetings.id]: { value: 2 } } });
    const live = new LiveCells(spec);
    const taken = (clause: Clause) => live.value({ ...returnedCell(NAME, clause.id), column: 'taken' });
    const main = (clause: Clause, key: string, value: CellValue) => {
      const field = fieldsOf(clause).find((one) => one.key === key);
      live.enter([{ ref: entryCell(clause.id, field), value }]);
    };
    expect([taken(years), taken(meetings)]).toEqual([TAKEN.pending, TAKEN.taken]);
    main(years, '2020', 3);
    expect(taken(years)).toBe(TAKEN.pending);
    main(years, '2021', 5);
    expect(taken(years)).toBe(TAKEN.differs);
    main(years, '2021', 4);
    expect(taken(years)).toBe(TAKEN.taken);
  });

  test('asks for what is reported of tasks in columns of their own', async () => {
    const found = await load('anju-pilot-city-tasks');
    const spec = alone(found, '区科技局');
    const sheet = sheetOf(spec, '区科技局');
    const task = clausesOf(found).find(({ clause }) => clause.rule.kind === 'task')?.clause;
    if (!task) throw new Error('no task');
    const refs = fieldsOf(task).map((field) => givenCell('区科技局', task, field));
    expect(refs.map(({ column }) => column)).toEqual(['status', 'deadline', 'result']);
    const isThere = ({ row, column }: CellRef) => rowOf(sheet, row).cells[column]?.unlocked === true;
    expect(refs.every(isThere)).toBe(true);
    const live = new LiveCells(spec);
    live.enter([{ ref: givenCell('区科技局', task, fieldsOf(task)[0] ?? { key: '' }), value: '推进中' }]);
    expect(live.value(returnedCell('区科技局', task.id))).toBe(STATUS.answered);
    expect(sheet.columns.map(({ key }) => key)).not.toContain('materials');
  });

  test('has no two cells on one place, and none beside its columns', async () => {
    for (const id of ['anju-pilot-city-indicators', 'anju-pilot-city-tasks', 'cnipa-2016-status']) {
      const found = await load(id);
      for (const { name } of recipientsOf(found, sharedOut(found))) {
        const sheet = sheetOf(alone(found, name), name);
        const columns = sheet.columns.map(({ key }) => key);
        const covered = new Set<string>();
        for (const [r, { cells }] of sheet.rows.entries()) {
          for (const [key, { span = { rows: 1, columns: 1 } }] of Object.entries(cells)) {
            const c = columns.indexOf(key);
            const isOn = c >= 0 && c + span.columns <= columns.length && r + span.rows <= sheet.rows.length;
            if (!isOn) throw new Error(`${id} ${name}: ${key} in row ${r} reaches beyond the sheet`);
            for (let i = 0; i < span.rows * span.columns; i++) {
              const place = `${r + Math.floor(i / span.columns)} ${c + (i % span.columns)}`;
              if (covered.has(place)) throw new Error(`${id} ${name}: ${place} twice`);
              covered.add(place);
            }
          }
        }
      }
    }
  });
});

describe('the workbook of a department', () => {
  test('holds its own sheet, and says whose it is', () => {
    const found = small();
    const spec = alone(found, NAME);
    expect(spec.sheets.map(({ id }) => id)).toEqual([departmentSheetId(NAME), 'lists', 'meta']);
    expect(spec.names).toEqual([]);
    const meta = spec.sheets.at(-1);
    expect(meta && contentAt(meta, 'department', 'value')).toBe(NAME);
    const unit = layout(found, submissionOf(found)).sheets.at(-1);
    expect(unit?.rows.some(({ key }) => key === 'department')).toBe(false);
  });

  test('shows unit and time limit without the unit’s own sheets', () => {
    const found = small();
    const spec = alone(found, NAME, { deadline: '2022-05-20' });
    const [sheet, live] = [sheetOf(spec, NAME), new LiveCells(spec)];
    expect(shownBehind(sheet, live, '填报单位：')).toBe('示例县');
    expect(shownBehind(sheet, live, '要求报送时限：')).toBe(dateSerial('2022-05-20'));
    const open = alone(found, NAME);
    expect(shownBehind(sheetOf(open, NAME), new LiveCells(open), '要求报送时限：')).toBe('未定');
  });

  test('every highlight speaks of cells that are there', async () => {
    const found = await load('cnipa-2016-indicators');
    const spec = alone(found, '县财政局');
    const locate = locator(spec);
    const sheet = sheetOf(spec, '县财政局');
    const live = new LiveCells(spec);
    for (const { area, when } of sheet.highlights) {
      const [row] = area.rows;
      expect(() =>
        area.rows.map((key) => locate({ sheet: sheet.id, row: key, column: area.columns[0] })),
      ).not.toThrow();
      expect(typeof live.compute(when, { sheet: sheet.id, row })).toBe('boolean');
    }
  });
});
