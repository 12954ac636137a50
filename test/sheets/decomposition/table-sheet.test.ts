import { allocate, dividedSections } from '../../../src/decomposition';
import { print } from '../../../src/formula';
import {
  type Decomposition,
  EMPTY_DECOMPOSITION,
  type Entry,
  indicatorsOf,
  type Template,
  withVariant,
} from '../../../src/model';
import { layout, LiveCells, locator, type SheetSpec, type WorkbookSpec } from '../../../src/sheets';
import { contentsOf } from '../../../src/sheets/contents';
import { allotmentCell } from '../../../src/sheets/decomposition/keys';
import { tableSheet } from '../../../src/sheets/decomposition/table-sheet';
import { assignedCell } from '../../../src/sheets/decomposition/table-status';
import { at } from '../../../src/sheets/sheet';
import { loadTemplate, templateIds } from '../../../src/templates';
import { submissionOf, template } from '../../support/templates';

type Filled = Partial<Decomposition> & { readonly entries?: Readonly<Record<string, Entry>> };

/** The workbook with the table in it, and the table. */
function drawn(of: Template, { entries = {}, ...parts }: Filled = {}) {
  const decomposition: Decomposition = { ...EMPTY_DECOMPOSITION, ...parts };
  const contents = contentsOf(of, submissionOf(of, { entries, decomposition }), {});
  const table = tableSheet(contents, { decomposition, allocation: allocate(of, decomposition) });
  const base = layout(of, submissionOf(of, { entries }));
  const spec: WorkbookSpec = { ...base, sheets: [...base.sheets, table] };
  return { spec, table, live: new LiveCells(spec) };
}

async function loaded(id: string): Promise<Template> {
  const found = await loadTemplate(id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

const dividedOf = (of: Template) => indicatorsOf({ sections: dividedSections(of) });
const isHead = (style: string): boolean => style === 'header' || style === 'ownHeader';

/** The heads of the table, and of each of its parts that has heads of its own: as printed, then Kaohe's. */
const headsOf = ({ rows, columns }: SheetSpec): readonly (readonly string[])[] =>
  rows
    .map(({ cells }) => columns.flatMap(({ key }) => cells[key] ?? []))
    .filter((cells) => cells.length > 1 && cells.slice(-1).every(({ style }) => isHead(style)))
    .map((cells) =>
      cells
        .filter(({ style }) => isHead(style))
        .map(({ content }) => (content?.kind === 'value' ? String(content.value) : '')),
    );

const OWN = ['牵头部门\n（本单位确定）', '配合部门\n（本单位确定）', '分工', '填报'];

const textsOf = ({ rows }: SheetSpec): readonly string[] =>
  rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap(({ content }) => (content?.kind === 'value' ? [String(content.value)] : [])),
  );

const cellOf = (table: SheetSpec, row: string, column: string) =>
  table.rows.find(({ key }) => key === row)?.cells[column];

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
  return grid.slice(rows.findIndex(({ key }) => key === 'head')).map((row) => row.slice(1));
}

describe.each(templateIds)('%s', (id) => {
  let of: Template;
  let spec: WorkbookSpec;
  let table: SheetSpec;
  let live: LiveCells;
  beforeAll(async () => {
    of = await loaded(id);
    ({ spec, table, live } = drawn(of));
  });

  test('each indicator that is shared out has one row, in the order of the document', () => {
    const keys = table.rows.map(({ key }) => key).filter((key) => !['', 'key', 'head'].includes(key));
    expect(keys).toEqual(dividedOf(of).map((one) => one.id));
  });

  test('the table has no gaps, and merged cells do not overlap', () => {
    const wrong = coverage(table).flatMap((row, r) => row.flatMap((times, c) => (times === 1 ? [] : [[r, c]])));
    expect(wrong).toEqual([]);
  });

  test('the printed cells hold the document’s words', () => {
    const texts = textsOf(table);
    const whole = new Set(texts);
    for (const section of dividedSections(of)) {
      expect(texts.some((text) => text.includes(section.title))).toBe(true);
      const columns = section.columns ?? of.columns ?? [];
      for (const { field, header } of columns) {
        if (field !== 'entry' && header !== '') expect(whole).toContain(header);
      }
    }
    for (const { number, title, copy, lead, support, responsible, outcome, evidence, clauses } of dividedOf(of)) {
      const words = [
        number,
        copy === undefined ? title : `${title}\n（第${copy}块工作）`,
        lead.join('、'),
        support.join('、'),
        responsible,
        outcome,
        evidence,
      ];
      for (const word of words) if (word !== undefined && word !== '') expect(whole).toContain(word);
      // A list of targets prints the titles only.
      for (const { text } of clauses.filter(({ rule }) => rule.kind !== 'record'))
        if (of.kind !== 'task-list')
          expect(texts.some((shown) => shown.split('\n').includes(text) || !text)).toBe(true);
      for (const { rule, text } of clauses) if (rule.kind === 'task' && text !== '') expect(whole).toContain(text);
    }
  });

  test('what is nobody’s is told, row by row and together', () => {
    const unassigned = new Set(allocate(of).unassigned.map((one) => one.id));
    for (const one of dividedOf(of))
      expect([one.id, live.value(assignedCell(one.id))]).toEqual([
        one.id,
        unassigned.has(one.id) ? '未分配' : '已分配',
      ]);
    const caption = table.rows.findIndex(({ key }) => key === 'head') - 1;
    const shown = table.columns.map((_, c) => live.shown(table, caption, c));
    expect(shown).toContain('示例县');
    expect(shown[shown.indexOf('未分配（项）：') + labelWidth(table, caption, '未分配（项）：')]).toBe(unassigned.size);
  });

  test('every formula can be written and evaluated, within Excel’s limits', () => {
    const locate = locator(spec);
    table.rows.forEach(({ cells }, r) => {
      table.columns.forEach(({ key }, c) => {
        const { content } = cells[key] ?? {};
        if (content?.kind !== 'formula') return;
        expect(print(content.expression, { locate, sheet: table.name }).length).toBeLessThanOrEqual(8192);
        expect(live.result(table, r, c).isError).toBe(false);
      });
    });
    for (const { area } of table.highlights)
      for (const row of area.rows) for (const column of area.columns) locate({ sheet: table.id, row, column });
  });

  test('who is to do it can be filled in, and nothing else', () => {
    for (const { key, cells } of table.rows) {
      const open = Object.entries(cells).flatMap(([column, { unlocked }]) => (unlocked ? [column] : []));
      expect(open).toEqual(dividedOf(of).some((one) => one.id === key) ? ['allottedLead', 'allottedSupport'] : []);
    }
  });

  test('nothing has been filled in', () => {
    for (const one of dividedOf(of)) expect(live.value(at('decomposition', one.id, 'answer'))).toBe('未填');
  });

  test('its rows can be filtered; the heads stay in sight and are printed on each page', () => {
    const head = table.rows.findIndex(({ key }) => key === 'head') + 1;
    expect(table.filter?.rows).toEqual(['head', dividedOf(of).at(-1)?.id]);
    expect(table.filter?.columns[1]).toBe('answer');
    expect(table.frozen?.rows).toBe(head);
    expect(table.printTitle).toEqual({ from: head, to: head });
  });

  test('the columns fill a page without being squeezed', () => {
    const width = table.columns.slice(1).reduce((sum, column) => sum + column.width, 0);
    expect(width).toBeGreaterThan(110);
    expect(width).toBeLessThan(200);
  });
});

/** How many columns the caption's piece takes that begins with a text. */
function labelWidth({ rows }: SheetSpec, row: number, text: string): number {
  const cell = Object.values(rows[row]?.cells ?? {}).find(
    ({ content }) => content?.kind === 'value' && content.value === text,
  );
  return cell?.span?.columns ?? 1;
}

describe('the official layouts', () => {
  test.each([
    ['anju-pilot-city-indicators', ['一级指标', '序号', '分项指标', '分值', '指标说明', '需提供资料', '资料提供部门']],
    ['anju-pilot-city-tasks', ['', '', '工作内容', '工作目标', '牵头部门', '配合部门']],
    ['fuxin-2017-targets', ['序号', '2017年目标', '责任单位']],
    ['fuxin-2017-tasks', ['部分', '序号', '事项', '内容', '责任单位']],
    ['work-points-2017-beijing', ['序号', '工作重点', '工作内容', '具体任务', '成果形式', '责任部门']],
    ['xinyang-2021', ['考核内容', '序号', '考核指标', '指标说明', '支撑材料说明', '分值']],
    ['cnipa-2016-status', ['序号', '指标', '单位', '备注']],
  ])('%s has the document’s heads, in its order', async (id, heads) => {
    expect(headsOf(drawn(await loaded(id)).table)[0]).toEqual([...heads, ...OWN]);
  });

  test.each([
    ['anju-pilot-city-indicators', ['国家知识产权试点城市考核指标分解表']],
    ['anju-pilot-city-tasks', ['国家知识产权试点城市试点工作任务分解表']],
    ['fuxin-2017-targets', ['2017年度任务分工表']],
    ['work-points-2017-beijing', ['北京市2017年工作要点', '任务分解表']],
    ['xinyang-2021', ['2021年信阳市县（区）知识产权保护工作检查考核指标体系', '指标分解表']],
  ])('%s says what it is', async (id, titles) => {
    const { rows } = drawn(await loaded(id)).table;
    const shown = rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ style, content }) =>
        style === 'title' && content?.kind === 'value' ? [content.value] : [],
      ),
    );
    expect(shown).toEqual(titles);
  });

  test('a row of attachment 1 is printed whole; figures asked for in the evidence are not said twice', async () => {
    const { table } = drawn(await loaded('anju-pilot-city-indicators'));
    const id = 'anju-pilot-city-indicators/15';
    const printed = ['number', 'title', 'declared', 'text', 'evidence', 'lead'].map((column) => {
      const content = cellOf(table, id, column)?.content;
      return content?.kind === 'value' ? content.value : undefined;
    });
    expect(printed).toEqual([
      '15',
      '专利产品销售额占工业产品销售收入的比重',
      3,
      '专利产品销售额/区规模以上工业企业产品销售收入总量，现阶段用高技术产品销售额代替专利产品销售额。',
      '分年度提供高新技术企业销售额\n分年度提供当地规上工业企业产品销售收入总量',
      '区科技局、区统计局',
    ]);
    expect(cellOf(table, 'anju-pilot-city-indicators/1', 'section')).toMatchObject({
      content: { value: '政府投入\n（25分）' },
      span: { rows: 7, columns: 1 },
    });
  });

  test('clauses stand in one cell; a title that says it all has the room of the text; evidence goes for a section', async () => {
    const { table } = drawn(await loaded('xinyang-2021'));
    const text = cellOf(table, 'xinyang-2021/1', 'text')?.content;
    expect(text?.kind === 'value' && String(text.value).split('\n')).toHaveLength(3);
    expect(cellOf(table, 'xinyang-2021/14', 'text')).toMatchObject({ style: 'absent' });
    expect(cellOf(table, 'xinyang-2021/17', 'title')?.span).toEqual({ rows: 1, columns: 2 });
    expect(cellOf(table, 'xinyang-2021/17', 'evidence')?.span?.rows).toBe(5);
    expect(textsOf(table).filter((one) => ['基础指标', '加分项10分', '扣分项10分'].includes(one))).toHaveLength(3);
  });

  test('a form: no cover, no column for entries, its groups and units as printed, heads for each table', async () => {
    const { table } = drawn(await loaded('cnipa-2016-status'));
    expect(textsOf(table)).not.toContain('联系人');
    expect(headsOf(table)).toEqual([
      ['序号', '指标', '单位', '备注', ...OWN],
      ['序号', '类别', '指标名称', '单位', '备注', ...OWN],
      ['序号', '指标', '单位', '备注', ...OWN],
    ]);
    expect(cellOf(table, 'cnipa-2016-status/2.16', 'group')).toMatchObject({
      content: { value: '企业情况\n（相关数据不可重复计算，多个称号的应以最高级别为准）' },
      span: { rows: 7, columns: 1 },
    });
    // A table without groups gives their room to its titles, not to its numbers.
    expect(cellOf(table, 'cnipa-2016-status/1.1', 'number')?.span).toBeUndefined();
    expect(cellOf(table, 'cnipa-2016-status/1.1', 'group')).toMatchObject({
      content: { value: '面积' },
      span: { rows: 1, columns: 2 },
    });
    expect(cellOf(table, 'cnipa-2016-status/1.1', 'unit')).toMatchObject({ content: { value: '平方公里' } });
    expect(cellOf(table, 'cnipa-2016-status/3.8', 'unit')).toMatchObject({ content: { value: '万元' } });
  });

  test('copies of a row are told apart and have their own groups; a variant brings its sections', async () => {
    const of = await loaded('cnipa-2016-indicators');
    const { table } = drawn(of);
    const groups = ['43', '43.2', '43.3'].map((n) =>
      dividedOf(of).find((one) => one.id.endsWith(`.${n}`) || one.id.endsWith(`/${n}`)),
    );
    for (const one of groups) expect(cellOf(table, one?.id ?? '', 'group')?.span?.rows).toBe(3);
    const [variant] = of.variants;
    const applied = withVariant(of, variant?.id).template;
    if (!applied) throw new Error('no variant');
    const changed = drawn(applied).table;
    expect(changed.rows.map(({ key }) => key).filter((key) => key.includes('/'))).toEqual(
      dividedOf(applied).map((one) => one.id),
    );
    expect(textsOf(changed)).not.toEqual(textsOf(table));
  });
});

describe('what the unit decides', () => {
  const small = (parts: Parameters<typeof template>[0] = {}): Template =>
    template({
      sections: [
        {
          id: 's',
          title: '机制',
          role: 'base',
          indicators: [
            {
              number: '1',
              title: '会议',
              lead: ['甲局'],
              clauses: [met('召开会议'), met('形成纪要'), { ...met('公开'), optional: true }],
            },
            { number: '2', title: '经费', clauses: [met('安排经费'), { ...met('公开'), optional: true }] },
          ],
        },
      ],
      ...parts,
    });
  const met = (text: string) => ({ text, rule: { kind: 'met', points: 2 } });
  const answer = (live: LiveCells, n: number) => live.value(at('decomposition', `sample/${n}`, 'answer'));

  test('whoever is named is there, and what is named while it is open counts at once', () => {
    const { live, table } = drawn(small(), { allotments: { 'sample/1': { lead: '乙局', support: '丙局、丁局' } } });
    expect(live.value(allotmentCell('sample/1', 'lead'))).toBe('乙局');
    expect(live.value(allotmentCell('sample/1', 'support'))).toBe('丙局、丁局');
    const caption = table.rows.findIndex(({ key }) => key === 'head') - 1;
    const count = () =>
      table.columns.map((_, c) => live.shown(table, caption, c)).filter((one) => typeof one === 'number');
    expect([live.value(assignedCell('sample/2')), count()]).toEqual(['未分配', [1]]);
    live.enter([{ ref: allotmentCell('sample/2', 'support'), value: '戊局' }]);
    expect([live.value(assignedCell('sample/2')), count()]).toEqual(['已分配', [0]]);
    live.enter([{ ref: allotmentCell('sample/2', 'support'), value: '  ' }]);
    expect(live.value(assignedCell('sample/2'))).toBe('未分配');
  });

  test('the prompt tells what a blank cell means only where the document names somebody', () => {
    const { table } = drawn(small());
    const prompt = (n: number) => cellOf(table, `sample/${n}`, 'allottedLead')?.validation?.prompt?.text;
    expect([prompt(1), prompt(2)]).toEqual(['多个部门用顿号分隔；不填即按原文。', '多个部门用顿号分隔。']);
    expect(cellOf(table, 'sample/1', 'allottedLead')?.validation?.rule).toEqual({ kind: 'textLength', max: 500 });
  });

  test('departments that the document names without a column of its own are shown', () => {
    const { table } = drawn(small({ columns: [{ field: 'title', header: '指标' }] }));
    expect(headsOf(table)[0]).toEqual(['指标', '牵头部门', ...OWN]);
    expect(cellOf(table, 'sample/1', 'lead')).toMatchObject({ content: { value: '甲局' } });
  });

  test('an indicator is filled in once all is that has to be', () => {
    const entries = (values: Readonly<Record<string, string>>) =>
      drawn(small(), {
        entries: Object.fromEntries(Object.entries(values).map(([id, value]) => [`sample/${id}`, { value }])),
      }).live;
    expect([1, 2].map((n) => answer(entries({}), n))).toEqual(['未填', '未填']);
    expect([1, 2].map((n) => answer(entries({ '1/a': '是', '2/a': '否' }), n))).toEqual(['部分', '已填']);
    expect([1, 2].map((n) => answer(entries({ '1/a': '是', '1/b': '否', '2/b': '是' }), n))).toEqual(['已填', '未填']);
    expect(answer(entries({ '1/a': '是', '1/c': '是' }), 1)).toBe('部分');
    expect(answer(entries({ '1/c': '是' }), 1)).toBe('未填');
    expect(answer(entries({ '1/a': '是', '1/b': '否', '1/c': '是' }), 1)).toBe('已填');
    expect(answer(entries({ '1/a': '是', '1/b': '有' }), 1)).toBe('有误');
    expect(answer(entries({ '2/a': '是', '2/b': '有' }), 2)).toBe('有误');
  });

  test('what is nobody’s is marked, and where to name somebody', () => {
    const marked = drawn(small()).table.highlights.map(({ area, style }) => [area.rows, area.columns[0], style]);
    const rows = ['sample/1', 'sample/2'];
    expect(marked).toEqual([
      [rows, 'assigned', 'missing'],
      [rows, 'allottedLead', 'unanswered'],
      [rows, 'answer', 'invalid'],
    ]);
  });

  test('the headings of a section are not left alone at the foot of a page, however long the one above is', () => {
    const indicators = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => ({ number: String(from + i), title: '指标', clauses: [met('条款')] }));
    const columns = (header: string) => [
      { field: 'number', header: '序号' },
      { field: 'title', header },
      { field: 'text', header: '说明' },
    ];
    let breaks = 0;
    for (let count = 10; count < 40; count += 1) {
      const { rows } = drawn(
        small({
          columns: columns('指标'),
          sections: [
            { id: 's', title: '机制', role: 'base', indicators: indicators(1, count) },
            { id: 't', title: '成效', role: 'base', columns: columns('成效'), indicators: indicators(101, 60) },
          ],
        }),
      ).table;
      rows.forEach(({ breakBefore }, r) => {
        if (!breakBefore) return;
        breaks += 1;
        const above = Object.values(rows[r - 1]?.cells ?? {}).map(({ style }) => style);
        expect(above.filter((style) => style === 'part' || isHead(style))).toEqual([]);
      });
    }
    expect(breaks).toBeGreaterThan(30);
  });
});
