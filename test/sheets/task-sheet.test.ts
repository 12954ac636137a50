import fc from 'fast-check';
import { print } from '../../src/formula';
import { clausesOf, type Entry, type EntryValue, indicatorsOf, type Template } from '../../src/model';
import { definitionOf, type EntryFormat, formatOf } from '../../src/rules';
import {
  answeredCell,
  createScorer,
  entryCells,
  measureCell,
  pointsCell,
  rowsOf,
  SCORE_SHEET,
} from '../../src/scoring';
import { statusCell } from '../../src/scoring';
import { layout, LiveCells, locator, type SheetSpec, type WorkbookSpec } from '../../src/sheets';
import { loadTemplate } from '../../src/templates';
import { specText } from '../support/spec-text';
import { submissionOf, template } from '../support/templates';

/** Excel's limits. */
const LONGEST_FORMULA = 8192;
const MOST_ARGUMENTS = 255;

const sheetOf = (spec: WorkbookSpec, id = SCORE_SHEET): SheetSpec => {
  const found = spec.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
};

const rowOf = (sheet: SheetSpec, key: string) => {
  const found = sheet.rows.find((row) => row.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
};

/** Two sections, the second one of other columns; tasks that share a cell; one to three values measured. */
const small = (): Template =>
  template({
    id: 'tasks',
    title: '示例任务分工表',
    kind: 'task-list',
    heading: ['附件1'],
    decimals: 0,
    columns: [
      { field: 'sectionNumber', header: '序号' },
      { field: 'section', header: '工作重点' },
      { field: 'title', header: '工作内容' },
      { field: 'text', header: '具体任务' },
      { field: 'responsible', header: '责任部门' },
    ],
    added: ['status', 'deadline', 'result', 'note'],
    parameters: [{ id: 'average', title: '全省平均水平', unit: '件' }],
    sections: [
      {
        id: 's1',
        number: '1',
        title: '机制',
        indicators: [
          { title: '会议', task: '每年不少于两次', responsible: '甲局、乙局（丙办、丁办）' },
          {
            task: '配备5名以上人员，逐年增加',
            responsible: '甲局；戊局',
            clauses: [
              { text: '5名以上', rule: { kind: 'threshold', comparison: 'atLeast', amount: 5, unit: '名' } },
              { rule: { kind: 'trend', years: [1, 2, 3], unit: '名' } },
            ],
          },
          { title: '经费', responsible: '戊局' },
        ],
      },
      {
        id: 's2',
        number: '2',
        title: '到2020年',
        columns: [
          { field: 'title', header: '主要目标' },
          { field: 'responsible', header: '责任单位' },
        ],
        indicators: [
          {
            title: '不低于全省平均水平',
            clauses: [
              { rule: { kind: 'threshold', comparison: 'atLeast', amount: { parameter: 'average' }, unit: '件' } },
              { optional: true, rule: { kind: 'met' } },
            ],
          },
        ],
      },
    ],
  });

const valueOf = ({ type, options = [] }: EntryFormat): fc.Arbitrary<EntryValue> => {
  switch (type) {
    case 'choice':
      return fc.constantFrom(...options, '已做完');
    case 'yesno':
      return fc.constantFrom('是', '否', '有');
    case 'date':
      return fc.constantFrom('2017-12-31', '年底');
    case 'text':
      return fc.constantFrom('已完成', '=1+1');
    case 'count':
    case 'list':
    case 'number':
    case 'points':
      return fc.constantFrom(0, 1, 2.5, 7, 119, 3400, '两次');
  }
};

/** Random entries, field by field: some absent, some that do not belong. */
const fillings = (of: Template): fc.Arbitrary<Record<string, Entry>> =>
  fc
    .tuple(
      ...clausesOf(of).map(({ clause: { rule } }): fc.Arbitrary<Entry> => {
        const spec = definitionOf(rule).entry(rule);
        const values = spec.fields.map((field) => fc.option(valueOf(formatOf(spec, field)), { nil: undefined }));
        return fc
          .tuple(...values)
          .map((given) =>
            Object.fromEntries(
              spec.fields.flatMap(({ key }, i): [string, EntryValue][] =>
                given[i] === undefined ? [] : [[key, given[i]]],
              ),
            ),
          );
      }),
    )
    .map((entries) => Object.fromEntries(clausesOf(of).map(({ clause }, i) => [clause.id, entries[i] ?? {}])));

/** How often each cell below the heads is covered, by row, in sight. */
function coverage({ rows, columns }: SheetSpec): readonly (readonly number[])[] {
  const grid = rows.map(() => columns.map(() => 0));
  rows.forEach(({ cells }, r) => {
    columns.forEach(({ key }, c) => {
      const { rows: height = 1, columns: width = 1 } = cells[key]?.span ?? {};
      if (!cells[key]) return;
      for (const row of grid.slice(r, r + height)) row.fill((row[c] ?? 0) + 1, c, c + width);
    });
  });
  const head = rows.findIndex(({ key }) => key === 'head');
  return grid.slice(head).map((row) => row.slice(1));
}

const LISTS: readonly (readonly [string, () => Promise<Template | undefined>])[] = [
  ['a small list', () => Promise.resolve(small())],
  ...['anju-pilot-city-tasks', 'fuxin-2017-targets', 'fuxin-2017-tasks', 'work-points-2017-guangdong'].map(
    (id) => [id, () => loadTemplate(id)] as const,
  ),
];

describe.each(LISTS)('%s', (_title, load) => {
  let of: Template;
  let spec: WorkbookSpec;
  beforeAll(async () => {
    const found = await load();
    if (!found) throw new Error('no such template');
    of = found;
    spec = layout(of, submissionOf(of));
  });

  test('every clause has its rows, and cells for what is entered', () => {
    const sheet = sheetOf(spec);
    const keys = sheet.rows.map(({ key }) => key);
    for (const { clause } of clausesOf(of)) {
      for (const row of rowsOf(clause)) expect(keys.filter((key) => key === row)).toHaveLength(1);
      for (const { row, column } of entryCells(clause)) expect(rowOf(sheet, row).cells[column]?.unlocked).toBe(true);
    }
  });

  test('the table has no gaps, and merged cells do not overlap', () => {
    const wrong = coverage(sheetOf(spec)).flatMap((row, r) => row.flatMap((times, c) => (times === 1 ? [] : [[r, c]])));
    expect(wrong).toEqual([]);
  });

  test('every formula can be written, within Excel’s limits', () => {
    const locate = locator(spec);
    for (const sheet of spec.sheets) {
      for (const { cells } of sheet.rows) {
        for (const { content } of Object.values(cells)) {
          if (content?.kind !== 'formula') continue;
          const formula = print(content.expression, { locate, sheet: sheet.name });
          expect(formula.length).toBeLessThanOrEqual(LONGEST_FORMULA);
          expect(formula.split(',').length).toBeLessThanOrEqual(MOST_ARGUMENTS);
        }
      }
      for (const { area } of sheet.highlights)
        for (const row of area.rows) locate({ sheet: sheet.id, row, column: 'key' });
    }
  });

  test('computed cells show what the scorer says', () => {
    const score = createScorer(of);
    fc.assert(
      fc.property(fillings(of), fc.boolean(), (entries, isSet) => {
        const parameters = isSet ? Object.fromEntries(of.parameters.map(({ id }) => [id, 2])) : {};
        const submission = submissionOf(of, { entries, parameters });
        const live = new LiveCells(layout(of, submission));
        const { answered, clauses } = score(submission);
        expect(live.value(answeredCell)).toBe(answered);
        const kinds = new Map(clausesOf(of).map(({ clause }) => [clause.id, clause.rule.kind]));
        for (const { id, status, result, measure } of clauses) {
          expect([id, live.value(statusCell(id))]).toEqual([id, status]);
          if (kinds.get(id) === 'task') continue;
          expect([id, live.value(pointsCell(id)) ?? '']).toEqual([id, result ?? '']);
          expect([id, live.value(measureCell(id)) ?? '']).toEqual([id, measure ?? '']);
        }
      }),
      { numRuns: 15, seed: 2017 },
    );
  });

  test('the printed columns hold the document’s words', () => {
    const shown = sheetOf(spec).rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ content }) => (content?.kind === 'value' ? [content.value] : [])),
    );
    const words = [
      of.title,
      ...of.heading,
      ...of.sections.flatMap(({ columns = [] }) => columns.map(({ header }) => header)),
      ...(of.columns ?? []).map(({ header }) => header),
      ...indicatorsOf(of).flatMap(({ number, title, lead, support, responsible, outcome, clauses }) => [
        number,
        title,
        lead.join('、'),
        support.join('、'),
        responsible,
        outcome,
        ...clauses.map(({ text }) => text),
      ]),
    ];
    // A title without a column of its own has the section's number before it.
    for (const { title } of of.sections) expect(shown.some((text) => String(text).endsWith(title))).toBe(true);
    for (const word of words.filter((one) => one !== undefined && one !== '')) expect(shown).toContain(word);
  });

  test('rows are filtered by columns from the first one on in which each task has a cell of its own', () => {
    const { rows, columns, filter } = sheetOf(spec);
    const [from, to] = filter?.columns ?? [];
    expect(to).toBe('answer');
    /** Whether a cell of the column goes over several tasks. */
    const isShared = (column: string): boolean =>
      rows.some(({ cells }, r) => {
        const covered = rows.slice(r, r + (cells[column]?.span?.rows ?? 1));
        return covered.filter(({ key }) => key.endsWith('/task')).length > 1;
      });
    expect(columns.slice(1).find(({ key }) => !isShared(key))?.key).toBe(from);
  });

  test('its rows can be filtered from the heads to the last one', () => {
    const sheet = sheetOf(spec);
    expect(sheet.filter?.rows).toEqual(['head', sheet.rows.at(-1)?.key]);
    expect(sheet.printTitle).toEqual({ from: sheet.frozen?.rows, to: sheet.frozen?.rows });
    expect(sheet.rows[(sheet.frozen?.rows ?? 0) - 1]?.key).toBe('head');
  });
});

describe('任务表 of a small list', () => {
  test('is as the golden copy has it', () => {
    const spec = layout(small(), submissionOf(small()));
    expect(specText(spec, sheetOf(spec))).toMatchSnapshot();
  });

  test('the heads that are not the document’s are told from the printed ones', () => {
    const { cells } = rowOf(sheetOf(layout(small(), submissionOf(small()))), 'head');
    const styles = Object.entries(cells).flatMap(([key, { style }]) => (style === 'header' ? [key] : []));
    expect(styles).toEqual(['sectionNumber', 'section', 'title', 'text', 'responsible']);
  });

  test('nothing is asked that the template does not ask: no states, no measures', () => {
    const of = template({
      kind: 'task-list',
      added: ['note'],
      sections: [{ id: 's', title: '部分', indicators: [{ title: '事项', task: '任务', lead: ['甲', '乙'] }] }],
    });
    const sheet = sheetOf(layout(of, submissionOf(of)));
    const head = rowOf(sheet, 'head').cells;
    expect(Object.values(head).map(({ content }) => content?.kind === 'value' && content.value)).toEqual([
      'head',
      '部分',
      '工作内容',
      '具体任务',
      '牵头部门',
      '备注',
      '填报',
    ]);
    expect(sheet.highlights.map(({ style }) => style)).toEqual(['invalid']);
  });

  test('states, results and what is missing are marked; what may be left out is not', () => {
    const { highlights } = sheetOf(layout(small(), submissionOf(small())));
    const marked = highlights.map(({ area, style }) => `${area.columns[0]} ${style}`);
    expect(marked).toEqual(
      expect.arrayContaining(['status good', 'status ongoing', 'status poor', 'status unanswered', 'points good']),
    );
    const entries = highlights.filter(({ area }) => area.columns[0] === 'entry').map(({ area }) => area.rows);
    expect(entries).toEqual(
      [['sample/s1.2/a', 'sample/s2.1/a']].map((pair) => pair.map((id) => id.replace('sample', 'tasks'))),
    );
  });
});
