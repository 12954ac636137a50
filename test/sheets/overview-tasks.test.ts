import { registerOf } from '../../src/decomposition';
import { clausesOf, type Entry, indicatorsOf, type Template } from '../../src/model';
import { definitionOf } from '../../src/rules';
import { createScorer } from '../../src/scoring';
import { layout, LiveCells, type SheetSpec, type WorkbookSpec } from '../../src/sheets';
import { loadTemplate } from '../../src/templates';
import { submissionOf, template, xinyang } from '../support/templates';

const overviewOf = ({ sheets }: WorkbookSpec): SheetSpec => {
  const found = sheets.find(({ id }) => id === 'overview');
  if (!found) throw new Error('no overview');
  return found;
};

async function load(id: string): Promise<Template> {
  const found = await loadTemplate(id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

/** The texts of a sheet, in their order. */
const textsOf = ({ rows }: SheetSpec): readonly unknown[] =>
  rows
    .slice(1)
    .flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ content }) => (content?.kind === 'value' ? [content.value] : [])),
    );

/** The rows whose keys begin with a text, by what they show from the label on. */
function table(spec: WorkbookSpec, prefix: string): readonly (readonly unknown[])[] {
  const live = new LiveCells(spec);
  const sheet = overviewOf(spec);
  return sheet.rows.flatMap(({ key, cells }, r) =>
    key.startsWith(prefix)
      ? [sheet.columns.flatMap((column, c) => (c > 0 && cells[column.key] ? [live.shown(sheet, r, c)] : []))]
      : [],
  );
}

const STATES = ['已完成', '推进中', undefined, '滞后', '已完成', '未启动', '做完了'];

/** States for all tasks in turn, some of them left out; one that does not exist. */
const withStates = (of: Template): Record<string, Entry> =>
  Object.fromEntries(
    clausesOf(of)
      .filter(({ clause }) => clause.rule.kind === 'task')
      .flatMap(({ clause }, i): [string, Entry][] => {
        const status = STATES[i % STATES.length];
        return status === undefined ? [] : [[clause.id, { status }]];
      }),
  );

describe.each(['work-points-2017-guangdong', 'anju-pilot-city-tasks'])('任务进展 of %s', (id) => {
  let of: Template;
  let entries: Record<string, Entry>;
  let spec: WorkbookSpec;
  beforeAll(async () => {
    of = await load(id);
    entries = withStates(of);
    spec = layout(of, submissionOf(of, { entries }));
  });

  const expected = (label: string, tasks: readonly { readonly id: string }[]): readonly unknown[] => {
    const count = (state: string) => tasks.filter((task) => entries[`${task.id}/task`]?.status === state).length;
    const states = ['未启动', '推进中', '已完成', '滞后'].map(count);
    const open = tasks.length - states.reduce((sum, one) => sum + one, 0);
    return [label, tasks.length, open, ...states, count('已完成') / tasks.length];
  };
  const rounded = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)));

  test('counts the tasks of each section, and all of them', () => {
    const sections = of.sections.map(({ title, indicators }) => expected(title, indicators));
    expect(rounded(table(spec, 'tasks/section/'))).toEqual(rounded(sections));
    expect(rounded(table(spec, 'tasks/total'))).toEqual(rounded([expected('合计', indicatorsOf(of))]));
  });

  test('counts the tasks of each department, most tasks first', () => {
    const rows = table(spec, 'tasks/department/');
    const { departments } = registerOf(of);
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set(departments.map(({ name }) => name)));
    const own = (name: unknown) =>
      indicatorsOf(of).filter(({ id }) =>
        departments.some((one) => one.name === name && one.assignments.some(({ indicator }) => indicator === id)),
      );
    expect(rounded(rows)).toEqual(rounded(rows.map(([name]) => expected(String(name), own(name)))));
    const counts = rows.map(([, tasks]) => Number(tasks));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

test('a list of targets without states: how many are reached, missed, and neither', async () => {
  const of = await load('fuxin-2017-targets');
  const entries = Object.fromEntries(
    clausesOf(of).flatMap(({ clause: { id, rule } }, i): [string, Entry][] => {
      if (rule.kind === 'task' || i % 5 === 0) return [];
      const { type } = definitionOf(rule).entry(rule);
      return [[id, { value: type === 'yesno' ? (i % 3 === 0 ? '否' : '是') : i % 3 === 0 ? 9999 : 1 }]];
    }),
  );
  const submission = submissionOf(of, { entries });
  const spec = layout(of, submission);
  const { clauses } = createScorer(of)(submission);
  const count = (prefixes: readonly string[], results: readonly string[]) =>
    clauses.filter(
      ({ id, result = '' }) => prefixes.some((one) => id.startsWith(`${one}/`)) && results.includes(result),
    ).length;
  const rows = of.sections.map(({ title, indicators }): unknown[] => {
    const ids = indicators.map(({ id }) => id);
    const [reached, missed] = [count(ids, ['达标', '完成']), count(ids, ['未达标', '未完成'])];
    expect(reached * missed).toBeGreaterThan(0);
    return [
      title,
      ids.length,
      ids.length - reached - missed,
      reached,
      missed,
      expect.closeTo(reached / ids.length) as unknown,
    ];
  });
  expect(table(spec, 'targets/section/')).toEqual(rows);
  expect(textsOf(overviewOf(spec))).not.toContain('任务进展');
});

test('a form shows what is filled in, what is set, and what the document asks: no points', () => {
  const of = template({
    kind: 'form',
    instructions: ['加盖公章。'],
    parameters: [{ id: 'p', title: '人口' }],
    sections: [
      {
        id: 'cover',
        title: '封面',
        role: 'cover',
        indicators: [{ title: '城市', clauses: [{ rule: { kind: 'record', value: 'text' } }] }],
      },
    ],
  });
  const texts = textsOf(overviewOf(layout(of, submissionOf(of))));
  expect(texts).toEqual(expect.arrayContaining(['填报进度', '设定值', '人口', '报送要求', '1. 加盖公章。']));
  for (const word of ['考核结果', '各部分得分', '等次标准', '任务进展']) expect(texts).not.toContain(word);
});

test('figures without points have no place among the points of a scorecard', async () => {
  const of = await xinyang();
  const [first] = of.sections;
  if (!first) throw new Error('no section');
  const data = { ...first, id: 'xinyang-2021/data', title: '基础数据', role: 'data' as const, indicators: [] };
  const texts = textsOf(overviewOf(layout({ ...of, sections: [...of.sections, data] }, submissionOf(of))));
  expect(texts).toContain(first.title);
  expect(texts).not.toContain('基础数据');
});
