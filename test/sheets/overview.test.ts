import type { Template } from '../../src/model';
import { layout, LiveCells, type SheetSpec, type WorkbookSpec } from '../../src/sheets';
import { loadTemplate } from '../../src/templates';
import { clause, section, submissionOf, template, xinyang } from '../support/templates';

const OVERVIEW = 'overview';
const overviewOf = ({ sheets }: WorkbookSpec): SheetSpec => {
  const found = sheets.find(({ id }) => id === OVERVIEW);
  if (!found) throw new Error('no overview');
  return found;
};
const specOf = (of: Template): WorkbookSpec => layout(of, submissionOf(of));

/** All texts of a workbook's sheets in sight. */
const textsOf = ({ sheets }: WorkbookSpec): readonly string[] =>
  sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap(({ rows }) =>
      rows
        .slice(1)
        .flatMap(({ cells }) =>
          Object.values(cells).flatMap(({ content }) => (content?.kind === 'value' ? [String(content.value)] : [])),
        ),
    );

describe('清单核对', () => {
  let form: Template;
  beforeAll(async () => {
    const found = await loadTemplate('cnipa-2016-status');
    if (!found) throw new Error('cnipa-2016-status is missing');
    form = found;
  });

  test('each list beside the number that the form states, as its own sheet has them', () => {
    const entries = { 'cnipa-2016-status/2.8/a': { value: 1 }, 'cnipa-2016-status/2.16/a': { value: 2 } };
    const lists = {
      counties: [{ name: '甲' }],
      districts: [{ name: '乙' }],
      'national-demonstration': [{ name: '丙' }, { name: '丙' }],
    };
    const live = new LiveCells(layout(form, submissionOf(form, { entries, lists })));
    const row = (list: string) =>
      ['value', 'second', 'third'].map((column) => live.value({ sheet: OVERVIEW, row: `list/${list}`, column }));
    expect(row('counties')).toEqual([1, 1, '一致']);
    expect(row('districts')).toEqual([null, 1, '本项填文字，不比较']);
    expect(row('national-demonstration')).toEqual([2, 2, '有重复']);
    expect(row('operators')).toEqual(['', 0, '未填']);
    const keys = overviewOf(specOf(form)).rows.flatMap(({ key }) => (key.startsWith('list/') ? [key] : []));
    expect(keys).toEqual(form.lists.map(({ id }) => `list/${id}`));
  });

  test('what agrees and what does not are told apart', () => {
    const { highlights } = overviewOf(specOf(form));
    const styles = highlights.flatMap(({ area, style }) => (area.rows[0] === 'list/counties' ? [style] : []));
    expect(styles).toEqual(['missing', 'missing', 'invalid', 'good']);
  });
});

describe('what a template does not have is not spoken of', () => {
  test('grades', async () => {
    const words = '等次';
    const plain = specOf(template());
    expect(textsOf(plain).filter((text) => text.includes(words))).toEqual([]);
    expect(plain.names.map(({ name }) => name)).toEqual(['自评总分', '核定总分', '已填项数', '应填项数']);
    expect(plain.sheets.flatMap(({ rows }) => rows.filter(({ key }) => key === 'band'))).toEqual([]);
    expect(textsOf(specOf(await xinyang())).filter((text) => text === '等次')).not.toEqual([]);
  });

  test('a bonus', () => {
    const words = '加分项可不填，不计入应填项数。';
    expect(textsOf(specOf(template()))).not.toContain(words);
    const met = [clause({ kind: 'met', points: 2 })];
    const withBonus = template({
      sections: [
        section('base', met),
        section('bonus', [clause({ kind: 'met', points: 1 })], {
          id: 'more',
          indicators: [{ number: '9', title: '加分', clauses: met }],
        }),
      ],
    });
    expect(textsOf(specOf(withBonus))).toContain(words);
  });
});

test('numbers that are still to be set are marked', () => {
  const of = template({
    kind: 'task-list',
    parameters: [
      { id: 'one', title: '一' },
      { id: 'two', title: '二' },
    ],
    sections: [
      {
        id: 's',
        title: '部分',
        indicators: [
          {
            title: '事项',
            task: '任务',
            clauses: [
              { rule: { kind: 'threshold', comparison: 'atLeast', amount: { parameter: 'one' } } },
              { rule: { kind: 'threshold', comparison: 'atLeast', amount: { parameter: 'two' } } },
            ],
          },
        ],
      },
    ],
  });
  const marked = overviewOf(specOf(of)).highlights.flatMap(({ area, style }) =>
    style === 'unanswered' ? [[...area.rows, ...area.columns]] : [],
  );
  expect(marked).toEqual([['parameter/one', 'parameter/two', 'value', 'value']]);
});
