import { refKey } from '../../src/formula';
import { clausesOf, type Submission, type Template } from '../../src/model';
import { entryCells, rowsOf, SCORE_SHEET, statusCell } from '../../src/scoring';
import { layout, type SheetSpec, type WorkbookSpec } from '../../src/sheets';
import { loadTemplate } from '../../src/templates';
import { submissionOf, template as templateOf } from '../support/templates';

const number = { kind: 'record', value: 'number', unit: '万元' };

/** A form of a cover and two tables that print different columns. */
const small = (): Template =>
  templateOf({
    kind: 'form',
    decimals: 0,
    heading: ['附件'],
    sections: [
      {
        id: 'cover',
        title: '示例\n状况表',
        role: 'cover',
        footer: '示例单位 编制',
        indicators: [
          { id: 'code', title: '编号', clauses: [{ optional: true, rule: { kind: 'record', value: 'text' } }] },
          {
            id: 'city',
            title: '城市名称',
            remark: '（盖章）',
            clauses: [{ rule: { kind: 'record', value: 'text' } }],
          },
        ],
      },
      {
        id: 'one',
        title: '一、基本情况',
        columns: [
          { field: 'number', header: '序号' },
          { field: 'title', header: '指标' },
          { field: 'unit', header: '单位' },
          { field: 'entry', header: '上一年度数据' },
          { field: 'remark', header: '备注' },
        ],
        indicators: [
          {
            number: '1',
            title: '融资金额及笔数',
            unit: '万元',
            clauses: [
              {
                rule: {
                  kind: 'record',
                  value: 'number',
                  fields: [
                    { key: 'amount', label: '金额', unit: '万元' },
                    { key: 'deals', label: '笔数', value: 'count' },
                  ],
                },
              },
            ],
          },
          {
            number: '2',
            title: '情况（300字以内）',
            clauses: [{ rule: { kind: 'record', value: 'text', maxLength: 300 } }],
          },
          {
            number: '3',
            title: '获奖数量',
            remark: '应注明等级',
            clauses: [
              { rule: { kind: 'record', value: 'count', unit: '个' } },
              { text: '等级', optional: true, rule: { kind: 'record', value: 'text' } },
            ],
          },
        ],
      },
      {
        id: 'two',
        title: '二、体系',
        columns: [
          { field: 'groupNumber', header: '序号' },
          { field: 'group', header: '类别' },
          { field: 'title', header: '指标名称' },
          { field: 'entry', header: '数据' },
        ],
        groups: [{ id: 'g', number: '1', title: '机构', remark: '（当前）' }],
        indicators: [
          { id: 't1', title: '级别', group: 'g', clauses: [{ rule: number }] },
          { id: 't2', title: '性质', group: 'g', clauses: [{ rule: number }] },
        ],
      },
    ],
  });

const cnipa = async (): Promise<Template> => {
  const found = await loadTemplate('cnipa-2016-status');
  if (!found) throw new Error('cnipa-2016-status is missing');
  return found;
};

const specOf = (template: Template, parts: Partial<Submission> = {}): WorkbookSpec =>
  layout(template, submissionOf(template, parts));
const sheetOf = (spec: WorkbookSpec, id = SCORE_SHEET): SheetSpec => {
  const found = spec.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
};
/** Cells that are covered twice: by a merged area and by a cell, or by two areas. */
function overlaps({ rows, columns, name }: SheetSpec): string[] {
  const taken = new Map<string, string>();
  return rows.flatMap(({ cells }, r) =>
    columns.flatMap(({ key }, c) => {
      const { span = { rows: 1, columns: 1 } } = cells[key] ?? { span: { rows: 0, columns: 0 } };
      const own = `${name} ${r + 1} ${key}`;
      const found: string[] = [];
      for (let y = r; y < r + span.rows; y++) {
        for (let x = c; x < c + span.columns; x++) {
          const before = taken.get(`${y}/${x}`);
          if (before !== undefined) found.push(`${before} and ${own}`);
          if (y >= rows.length || x >= columns.length) found.push(`${own} leaves the sheet`);
          taken.set(`${y}/${x}`, own);
        }
      }
      return found;
    }),
  );
}

describe.each([
  ['a small form', () => Promise.resolve(small())],
  ['cnipa-2016-status', cnipa],
])('%s', (_name, load) => {
  let template: Template;
  let spec: WorkbookSpec;
  beforeAll(async () => {
    template = await load();
    spec = specOf(template);
  });

  test('every clause has its rows, its entries and its status', () => {
    const keys = new Set(sheetOf(spec).rows.map(({ key }) => key));
    const cells = new Map(sheetOf(spec).rows.map((row) => [row.key, row.cells]));
    for (const { clause } of clausesOf(template)) {
      for (const row of rowsOf(clause)) expect(keys).toContain(row);
      for (const { row, column } of entryCells(clause)) expect(cells.get(row)?.[column]?.unlocked).toBe(true);
      expect(cells.get(clause.id)?.[statusCell(clause.id).column]?.content?.kind).toBe('formula');
    }
  });

  test('exactly what is to be filled in is unlocked, and each has a validation', () => {
    const unlocked = sheetOf(spec).rows.flatMap(({ key, cells }) =>
      Object.entries(cells).flatMap(([column, cell]) =>
        cell.unlocked ? [refKey({ sheet: SCORE_SHEET, row: key, column })] : [],
      ),
    );
    const inputs = clausesOf(template).flatMap(({ clause }) => [
      ...entryCells(clause).map(refKey),
      refKey({ sheet: SCORE_SHEET, row: clause.id, column: 'note' }),
    ]);
    expect(unlocked.sort()).toEqual(inputs.sort());
    for (const { cells } of spec.sheets.flatMap(({ rows }) => rows)) {
      for (const cell of Object.values(cells)) expect(cell.unlocked ?? false).toBe(cell.validation !== undefined);
    }
  });

  test('merged cells do not overlap', () => {
    expect(spec.sheets.flatMap(overlaps)).toEqual([]);
  });

  test('the cover and each table begin a page', () => {
    const breaks = sheetOf(spec).rows.filter(({ breakBefore }) => breakBefore);
    const titles = template.sections.filter(({ role }) => role !== 'cover').map(({ title }) => title);
    const first = breaks.flatMap(({ cells }) => {
      const content = Object.values(cells)[0]?.content;
      return content?.kind === 'value' ? [content.value] : [];
    });
    // What goes on on another page begins there with its heads.
    expect(first.filter((text) => text !== '序号')).toEqual(titles);
  });

  test('what Kaohe adds beside the tables is not printed', () => {
    const { columns, printColumns } = sheetOf(spec);
    expect(columns.map(({ key }) => key).slice(-3)).toEqual(['answer', 'check', 'note']);
    expect(printColumns).toEqual([columns[1]?.key, columns.at(-4)?.key]);
  });

  test('no cell beside an entry that says what it is for is blank', () => {
    const labels = sheetOf(spec).rows.flatMap(({ cells: { label } }) => (label ? [label.content] : []));
    expect(labels).not.toContain(undefined);
  });

  test('names stay in sight', () => {
    const { columns, frozen } = sheetOf(spec);
    expect(columns[(frozen?.columns ?? 0) - 1]?.key).toBe('label');
  });
});

describe('a small form, as printed', () => {
  /** The texts of a row, each with the columns and rows that its cell covers. */
  const printed = (row: string): string[] =>
    Object.entries(sheetOf(specOf(small())).rows.find(({ key }) => key === row)?.cells ?? {}).flatMap(
      ([column, { content, span = { rows: 1, columns: 1 } }]) =>
        content?.kind === 'value' && column !== 'key'
          ? [`${column} ${span.rows}x${span.columns} ${String(content.value)}`]
          : [],
    );

  test('columns that only one table prints are taken in by the title of the others', () => {
    expect(sheetOf(specOf(small())).columns.map(({ key }) => key)).toEqual([
      ...['key', 'number', 'group', 'title', 'label', 'unit', 'entry', 'remark'],
      ...['answer', 'check', 'note'],
    ]);
    expect(printed('sample/t1/a')).toEqual(['number 2x1 1', 'group 2x1 机构\n（当前）', 'title 1x3 级别']);
  });

  test('several fields stand below each other, beside their labels', () => {
    expect(printed('sample/1/a')).toEqual([
      ...['number 3x1 1', 'group 3x2 融资金额及笔数', 'remark 3x1 '],
      ...['label 1x2 金额、笔数', 'entry 1x1 分行填写'],
    ]);
    expect(printed('sample/1/a@amount')).toEqual(['label 1x1 金额', 'unit 1x1 万元']);
    expect(printed('sample/1/a@deals')).toEqual(['label 1x1 笔数']);
  });

  test('several clauses share the cells of their indicator', () => {
    expect(printed('sample/3/a')).toEqual([
      ...['number 2x1 3', 'group 2x2 获奖数量', 'remark 2x1 应注明等级'],
      ...['label 1x1 数量', 'unit 1x1 个'],
    ]);
    expect(printed('sample/3/b')).toEqual(['label 1x1 等级']);
  });

  test('a long text has the room of unit and remark, and a row that grows with it', () => {
    const row = (text?: string) =>
      sheetOf(specOf(small(), text === undefined ? {} : { entries: { 'sample/2/a': { value: text } } })).rows.find(
        ({ key }) => key === 'sample/2/a',
      );
    expect(printed('sample/2/a')).toEqual(['number 1x1 2', 'group 1x4 情况（300字以内）']);
    expect(row()?.cells.entry?.span).toEqual({ rows: 1, columns: 2 });
    expect(row()?.height).toBeGreaterThanOrEqual(100);
    expect(row('字'.repeat(300))?.height).toBe(row()?.height);
    expect(row('字\n'.repeat(20))?.height).toBeGreaterThan(row()?.height ?? 0);
  });

  test('the cover: number above the title, its lines, fields with what is printed beside them, footer', () => {
    const { rows } = sheetOf(specOf(small()));
    const texts = rows
      .slice(1, 11)
      .flatMap(({ cells }) =>
        Object.entries(cells).flatMap(([column, { content }]) =>
          column !== 'key' && content?.kind === 'value' ? [String(content.value)] : [],
        ),
      );
    const heads = ['填报', '核对', '填报说明'];
    expect(texts).toEqual([
      ...['附件', ...heads, '编号：', '示例', '状况表', ...heads, '城市名称：', '（盖章）'],
      ...['示例单位 编制', '一、基本情况'],
    ]);
  });

  test('what need not be filled in is not marked', () => {
    const { highlights } = sheetOf(specOf(small()));
    const unanswered = highlights.filter(({ style }) => style === 'unanswered').map(({ area }) => area.rows);
    expect(unanswered).toEqual([
      ['sample/city/a', 'sample/city/a'],
      ['sample/1/a', 'sample/3/a'],
      ['sample/t1/a', 'sample/t2/a'],
    ]);
  });

  test('a form without a cover has its title above the first table', () => {
    const { sections } = small();
    const { rows } = sheetOf(specOf({ ...small(), sections: sections.slice(1) }));
    const texts = rows.slice(1, 4).map(({ cells }) => Object.values(cells)[0]?.content);
    expect(texts).toEqual(['附件', '示例考核', '一、基本情况'].map((value) => ({ kind: 'value', value })));
    expect(rows.filter(({ breakBefore }) => breakBefore)).toHaveLength(1);
  });
});

describe('cnipa-2016-status on paper', () => {
  /** The rows of each page, heights and keys. */
  const pages = async (): Promise<{ readonly keys: readonly string[]; readonly height: number }[]> => {
    const { rows } = sheetOf(specOf(await cnipa()));
    const found: { keys: string[]; height: number }[] = [{ keys: [], height: 0 }];
    for (const { key, height, breakBefore } of rows.slice(1)) {
      if (breakBefore) found.push({ keys: [], height: 0 });
      const page = found.at(-1);
      page?.keys.push(key);
      if (page) page.height += height;
    }
    return found;
  };

  test('only the second table needs two pages; none is longer than the paper', async () => {
    const all = await pages();
    expect(all).toHaveLength(5);
    // A4 landscape without the margins, and some room for other fonts; the form is not shrunk.
    for (const { height } of all) expect(height).toBeLessThan((595 - 1.3 * 72) * 0.96);
  });

  test('a long text stands with the rows above it', async () => {
    const page = (await pages()).find(({ keys }) => keys.includes('cnipa-2016-status/1.13/a'));
    expect(page?.keys).toContain('cnipa-2016-status/1.1/a');
  });
});

test('a name on the cover that takes two lines makes its row higher', () => {
  const heightWith = (value: string) => {
    const form = small();
    const spec = layout(form, submissionOf(form, { entries: { 'sample/city/a': { value } } }));
    return spec.sheets.find(({ id }) => id === SCORE_SHEET)?.rows.find(({ key }) => key === 'sample/city/a')?.height;
  };
  expect(heightWith('示例市')).toBe(30);
  expect(heightWith('示例市人民政府知识产权工作办公室')).toBeGreaterThan(30);
});
