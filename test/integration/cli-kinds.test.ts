import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Workplace } from '../support/cli';

type Json = Readonly<Record<string, unknown>>;
type SideJson = Readonly<{ total: number | null; result?: string; parts: unknown; tests: unknown }>;
type ScoreJson = {
  readonly answered: number;
  readonly required: number;
  readonly self: SideJson;
  readonly clauses: readonly Json[];
  readonly lists: readonly Json[];
  readonly findings: readonly Json[];
};
type Cells = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

const at = new Workplace();
afterAll(() => {
  at.clear();
});

/** A workbook of a template, filled in by a JSON file. */
function filled(id: string, name: string, entries: Json, ...options: string[]): string {
  const empty = `${name}-空.xlsx`;
  expect(at.run('generate', id, '--unit', '示例市', '-o', empty, ...options)).toMatchObject({ code: 0 });
  at.write(`${name}.json`, JSON.stringify(entries));
  expect(at.run('fill', empty, '--entries', `${name}.json`, '-o', `${name}.xlsx`)).toMatchObject({ code: 0 });
  return `${name}.xlsx`;
}

describe('kaohe templates', () => {
  test('every template is listed with its kind, under its document', () => {
    const groups = at.run('templates').out.trim().split('\n\n');
    expect(groups).toHaveLength(5);
    const [document, ...lines] = groups[1]?.split('\n') ?? [];
    expect(document).toBe('2017年全国地方知识产权战略暨强国建设实施工作要点汇编');
    expect(lines).toHaveLength(31);
    expect(lines[0]).toBe('  work-points-2017-beijing\t任务表\t北京市2017年工作要点');
  });

  test.each([
    [
      'work-points-2017-beijing',
      '"work-points-2017-beijing/1.1/task": {"status": 选项之一（未启动、推进中、已完成、滞后）',
    ],
    ['cnipa-2016-status', '分别填"amount" 金额（万元）、"deals" 笔数'],
    ['cnipa-2016-status', 'subordinates  下属单位情况（"name" 下属单位、"staff" 专职从事知识产权工作人员数量）'],
    ['cnipa-2016-indicators', '分别填"numerator" 专利授权量（件）、"points" 评定得分、"benchmark"'],
    ['cnipa-2016-indicators', '"parameters": {"weight-objective": 数字，0至1'],
    ['fuxin-2017-tasks', '（一）'],
  ])('%s tells how its entries are written: %s', (id, text) => {
    expect(at.run('templates', id).out).toContain(text);
  });

  test('a task list whole: the key point’s number, the outcome, who is responsible', () => {
    expect(at.json('templates', 'work-points-2017-beijing')).toMatchObject({
      kind: 'task-list',
      added: ['status', 'deadline', 'result', 'note'],
      columns: expect.arrayContaining([{ field: 'outcome', header: '成果形式', own: false }]) as unknown,
      sections: expect.arrayContaining([
        expect.objectContaining({
          number: '1',
          indicators: [
            expect.objectContaining({
              responsible: '市知识产权局、中关村管委会',
              continued: false,
              clauses: [
                expect.objectContaining({
                  id: 'work-points-2017-beijing/1.1/task',
                  rule: { kind: 'task', fields: ['status', 'deadline', 'result'] },
                }),
              ],
            }),
          ],
        }),
      ]) as unknown,
    });
    expect(at.run('templates', 'work-points-2017-beijing').out).toContain('责任：市知识产权局、中关村管委会');
  });

  test('a weighted scorecard and a form: parts, total, tests, lists, where a figure comes from', () => {
    expect(at.json('templates', 'cnipa-2016-indicators')).toMatchObject({
      parts: [{ id: 'objective' }, { id: 'tasks' }, { id: 'innovation' }],
      total: { kind: 'weighted' },
      tests: [{ id: 'demonstration' }],
    });
    expect(at.run('templates', 'cnipa-2016-indicators').out).toContain('取自 cnipa-2016-status/1.4/a');
    const { lists } = at.json('templates', 'cnipa-2016-status') as { lists: readonly Json[] };
    expect(lists).toContainEqual(expect.objectContaining({ id: 'staff', of: 'cnipa-2016-status/2.4/a' }));
  });
});

describe('a task list', () => {
  const T = 'work-points-2017-beijing';

  test('is filled in and scored: tasks per state, no total', () => {
    const file = filled(T, '任务', {
      [`${T}/1.1/task`]: { status: '已完成', deadline: '2017-06-30', result: '已建成' },
      [`${T}/2.1/task`]: { status: '滞后' },
    });
    const score = at.json('score', file) as ScoreJson;
    expect(score).toMatchObject({ answered: 2, required: 38, self: { total: null, band: null, sections: [] } });
    expect(score.clauses[0]).toMatchObject({ result: '已完成', points: null, entry: { deadline: '2017-06-30' } });
    const { out } = at.run('score', file);
    expect(out).toContain('进展  未启动 0，推进中 0，已完成 1，滞后 1，未填 36（共 38 项）');
    expect(out).toContain('实施严格的知识产权保护：未启动 0，推进中 0，已完成 0，滞后 1，未填 10（共 11 项）');
    expect(out).not.toMatch(/总分|等次/);
    const cells = at.json('cells', file) as Cells;
    expect(cells[`${T}/1.1/task`]).toMatchObject({ sheet: '任务表' });
    expect(cells[`${T}/1.1/task`]?.entry).toHaveLength(3);
    expect(cells.total).toBeUndefined();
  });

  test('its targets: reached or not, with the rate', () => {
    const file = filled('fuxin-2017-targets', '目标', {
      'fuxin-2017-targets/2/a': 400,
      'fuxin-2017-targets/3/a': 1700,
    });
    const { out } = at.run('score', file);
    expect(out).toContain('2. 作品著作权登记达到320件/年：达标  完成率 125%');
    expect(out).toContain('3. 商标有效注册总量达到3400件：未达标  完成率 50%');
    const { clauses } = at.json('score', file) as ScoreJson;
    expect(clauses.find(({ id }) => id === 'fuxin-2017-targets/3/a')).toMatchObject({ result: '未达标', measure: 0.5 });
  });
});

describe('a form, and the scorecard that takes its figures', () => {
  const F = 'cnipa-2016-status';
  const I = 'cnipa-2016-indicators';

  beforeAll(() => {
    filled(F, '状况表', {
      [`${F}/1.4/a`]: 3120.5,
      [`${F}/2.16/a`]: 2,
      lists: { 'national-demonstration': [{ name: '甲公司' }] },
    });
    at.run('generate', I, '--unit', '示例市', '-o', '指标.xlsx');
  });

  test('the form: what is filled in, and lists against the numbers stated', () => {
    const score = at.json('score', '状况表.xlsx') as ScoreJson;
    expect(score).toMatchObject({ answered: 2, self: { total: null } });
    expect(score.lists).toContainEqual(
      expect.objectContaining({ id: 'national-demonstration', rows: 1, found: 1, stated: 2, differs: true }),
    );
    const text = '国家级示范企业：与清单不一致（清单 1，填报数 2）';
    expect(score.findings).toEqual([{ kind: 'list', id: 'national-demonstration', text }]);
    const { out } = at.run('score', '状况表.xlsx');
    expect(out).toContain('国家级示范企业：已列 1 行，填报数 2，不一致');
    expect(out).toContain('一、城市基本情况：已填 1 / 应填 13');
    expect(out).toContain('建立情况：已列 0 行，本项填文字，不比较');
    expect(out).toContain(`需要处理：\n  ${text}`);
    const cells = at.json('cells', '状况表.xlsx') as Cells;
    expect(cells[`${F}/1.4/a`]).toMatchObject({ sheet: '填报表' });
    expect(cells[`${F}/1.4/a`]?.review).toBeUndefined();
    expect(cells['list/national-demonstration']).toEqual({
      sheet: '国家级示范企业',
      name: expect.stringMatching(/^[A-Z]+\d+:[A-Z]+\d+$/) as string,
    });
  });

  test('--from takes the figures over; what is missing there is named', () => {
    const { code, err } = at.run('fill', '指标.xlsx', '--from', '状况表.xlsx', '-o', '指标2.xlsx');
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('K021') as string });
    expect(err).toContain('已写入 指标2.xlsx：2 项填报值');
    const { clauses } = at.json('score', '指标2.xlsx') as ScoreJson;
    expect(clauses.find(({ id }) => id === `${I}/gdp/a`)).toMatchObject({ entry: 3120.5, result: '已报' });
  });

  test('--entries beside it has the last word', () => {
    at.write('改.json', JSON.stringify({ [`${I}/gdp/a`]: 1000, parameters: { 'weight-objective': 0.5 } }));
    at.run('fill', '指标.xlsx', '--from', '状况表.xlsx', '--entries', '改.json', '-o', '指标3.xlsx');
    const { clauses, self } = at.json('score', '指标3.xlsx') as ScoreJson;
    expect(clauses.find(({ id }) => id === `${I}/gdp/a`)).toMatchObject({ entry: 1000 });
    expect(self).toMatchObject({ total: null, result: '权重未设定', tests: [{ id: 'demonstration' }] });
    const { out } = at.run('score', '指标3.xlsx');
    expect(out).toContain('总分 权重未设定');
    expect(out).toMatch(/权重 {2}.* 0\.5，.* 未设定，.* 未设定/);
    expect(out).toMatch(/需要处理：\n {2}总分：权重未设定（/);
    expect(out).toContain('：缺数据（专利授权量（件）未填）');
    expect(at.run('cells', '指标3.xlsx').out).toMatch(/gdp\/a\t评分表\t填报 [A-Z]+\d+\t得分 /);
  });

  test('--from an empty form: it is said, and nothing is written', () => {
    at.run('generate', F, '--unit', '示例市', '-o', '空状况表.xlsx');
    const { code, err } = at.run('fill', '指标.xlsx', '--from', '空状况表.xlsx', '-o', '不应有.xlsx');
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('K022') as string });
    expect(err).toContain('没有写入任何内容');
    expect(existsSync(at.path('不应有.xlsx'))).toBe(false);
  });

  test('K019 a workbook of another template, K018 a template that takes no figures: nothing is written', () => {
    const wrong = at.run('fill', '指标.xlsx', '--from', '指标.xlsx', '-o', '不应有.xlsx');
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain('应为“cnipa-2016-status”');
    expect(at.run('fill', '状况表.xlsx', '--from', '指标.xlsx', '-o', '不应有.xlsx').err).toContain('K018');
    expect(at.run('fill', '指标.xlsx', '--from', '没有.xlsx', '-o', '不应有.xlsx').err).toContain('K001');
    expect(existsSync(at.path('不应有.xlsx'))).toBe(false);
  });

  test('without either there is nothing to fill in', () => {
    const { code, err } = at.run('fill', '指标.xlsx', '-o', '不应有.xlsx');
    expect(code).toBe(2);
    expect(err).toContain('至少给出一个：--entries, --from');
  });

  test('a variant has its own clauses', () => {
    const file = filled(I, '无执法权', {}, '--variant', 'no-enforcement');
    expect(at.json('score', file)).toMatchObject({ variant: 'no-enforcement' });
  });
});

describe('the examples of the README', () => {
  const example = (id: string) => path.join(__dirname, '..', '..', 'assets', 'examples', `${id}.json`);

  test.each([
    ['work-points-2017-beijing', { answered: 4, required: 38, findings: [] }],
    ['cnipa-2016-status', { answered: 55, required: 55, findings: [] }],
  ])('%s', (id, expected) => {
    at.run('generate', id, '--unit', '示例市', '-o', `${id}.xlsx`);
    const { code, err } = at.run('fill', `${id}.xlsx`, '--entries', example(id), '-o', `${id}-已填.xlsx`);
    expect({ code, err }).toMatchObject({ code: 0, err: expect.not.stringContaining('[K') as string });
    expect(at.json('score', `${id}-已填.xlsx`)).toMatchObject({ ...expected, issues: [] });
  });
});

describe('generate without -o', () => {
  test('two templates of one unit are two files', () => {
    expect(at.run('generate', 'fuxin-2017-targets', '--unit', '某市')).toMatchObject({ code: 0 });
    expect(at.run('generate', 'fuxin-2017-tasks', '--unit', '某市')).toMatchObject({ code: 0 });
    expect(readdirSync(at.folder).filter((name) => name.startsWith('某市-'))).toHaveLength(2);
  });
});

describe('fill says what is wrong in the words of its user', () => {
  beforeAll(() => {
    at.run('generate', 'work-points-2017-beijing', '--unit', '示例市', '-o', '话.xlsx');
  });
  const task = '"work-points-2017-beijing/1.1/task"';

  test.each([
    ['a full-width comma', `{${task}: {"status": "已完成"}，}`, '第1行第', '个字符“，”处'],
    ['an end too early', `{${task}: {\n`, '第2行：内容不完整', 'K013'],
    ['an impossible date', `{${task}: {"deadline": "2017-02-30"}}`, '日期“2017-02-30”不存在', 'K113'],
    ['a slip', `{${task}: {"statu": "已完成"}}`, '是否想写“status”', 'K115'],
    ['another option', `{${task}: {"status": "完成"}}`, '请改为选项之一', 'K104'],
  ])('%s', (_name, json, ...texts) => {
    at.write('话.json', json);
    const { code, err } = at.run('fill', '话.xlsx', '--entries', '话.json', '-o', '不应有.xlsx');
    expect(code).toBe(2);
    for (const text of texts) expect(err).toContain(text);
    expect(err).not.toMatch(/Unexpected|JSON at|下拉列表/);
  });

  test('what is mended is written mended', () => {
    at.write('话.json', `{${task}: {"status": " 已完成 "}}`);
    const { code, err } = at.run('fill', '话.xlsx', '--entries', '话.json', '-o', '话2.xlsx');
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('已改写为“已完成”') as string });
    expect(err).not.toContain('有误');
  });

  test('the parser’s own words are told in English', () => {
    at.write('话.json', '{,}');
    const { err } = at.run('fill', '话.xlsx', '--entries', '话.json', '-o', '不应有.xlsx', '--lang', 'en');
    expect(err).toMatch(/line 1, character 2: .*JSON/);
  });
});
