import { dividedSections, type Share } from '../../../src/decomposition';
import { indicatorsOf } from '../../../src/model';
import { MATRIX_SHEET } from '../../../src/sheets';
import { templateIds } from '../../../src/templates';
import { allotments } from '../../support/shared-out';
import { template } from '../../support/templates';
import { type Drawn, drawn, load, LONGEST_FORMULA, shownIn } from './sheets';

/** The columns of departments. */
const departmentsOf = ({ sheet }: Drawn): readonly string[] =>
  sheet.columns.map(({ key }) => key).filter((key) => key.startsWith('department'));

const hasPart =
  (id: string) =>
  ({ parts }: Share): boolean =>
    parts.some(({ indicator }) => indicator.id === id);

describe.each(templateIds)('分解矩阵 of %s', (id) => {
  test('shows every part of everybody, and counts them both ways', async () => {
    const of = await load(id);
    const found = drawn(of, MATRIX_SHEET);
    const { recipients } = found.allocation;
    const indicators = indicatorsOf({ sections: dividedSections(of) });
    const columns = departmentsOf(found);
    expect(columns.map((column) => found.value('head', column))).toEqual(recipients.map(({ name }) => name));
    expect(columns.map((column) => found.value('total', column))).toEqual(recipients.map(({ parts }) => parts.length));
    expect(indicators.map((one) => found.value(one.id, 'count'))).toEqual(
      indicators.map((one) => recipients.filter(hasPart(one.id)).length),
    );
    expect(found.value('total', 'count')).toBe(recipients.reduce((sum, { parts }) => sum + parts.length, 0));
    expect(shownIn(found).filter((shown) => String(shown).startsWith('#'))).toEqual([]);
    expect(found.formulas().filter((formula) => formula.length > LONGEST_FORMULA)).toEqual([]);
    const names = indicators.map((one) => `${found.value(one.id, 'number')} ${found.value(one.id, 'title')}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

test('indicators that nobody has are marked', async () => {
  const of = await load('xinyang-2021');
  const shared = allotments(of, 7);
  const [first = '', second = ''] = Object.keys(shared);
  const found = drawn(of, MATRIX_SHEET, {
    allotments: Object.fromEntries(Object.entries(shared).filter(([id]) => id !== first && id !== second)),
  });
  const [highlight] = found.sheet.highlights;
  if (!highlight) throw new Error('no highlight');
  const marked = found.sheet.rows
    .map(({ key: row }) => row)
    .slice(1)
    .filter((row) => row !== '')
    .filter((row) => found.live.compute(highlight.when, { sheet: MATRIX_SHEET, row }) === true);
  expect(marked).toEqual([first, second]);
});

describe('roles', () => {
  const of = template({
    id: 'tasks',
    kind: 'task-list',
    sections: [
      {
        id: 's',
        title: '任务',
        indicators: [
          { title: '甲任务', task: '先做', lead: ['县公安局'], support: ['各成员单位', '县公安局'] },
          { title: '甲任务', task: '再做', responsible: '县财政局' },
        ],
      },
    ],
  });
  const [first = '', second = ''] = indicatorsOf(of).map(({ id }) => id);

  test('who leads is in bold, who has a part through a group bears a star, and both are explained', () => {
    const found = drawn(of, MATRIX_SHEET, { decisions: { members: { 各成员单位: ['县法院'] } } });
    expect(departmentsOf(found).map((column) => found.value('head', column))).toEqual([
      '县公安局',
      '县财政局',
      '县法院',
    ]);
    const row = departmentsOf(found).map((column) => found.cell(first, column));
    expect(row.map(({ style }) => style)).toEqual(['computed', 'centred', 'centred']);
    expect(departmentsOf(found).map((column) => found.value(first, column))).toEqual(['牵头\n配合', null, '配合*']);
    expect(departmentsOf(found).map((column) => found.value(second, column))).toEqual([null, '责任', null]);
    expect(shownIn(found)).toContain('牵头加粗，带*的经统称分得。');
  });

  test('what does not occur is not explained', () => {
    expect(shownIn(drawn(of, MATRIX_SHEET))).toContain('牵头加粗。');
  });

  test('indicators of one title are told apart by what is to be done', () => {
    const found = drawn(of, MATRIX_SHEET);
    expect([first, second].map((row) => found.value(row, 'title'))).toEqual(['甲任务：先做', '甲任务：再做']);
  });
});

test('long names get wider columns: none takes more than six lines', async () => {
  const found = drawn(await load('work-points-2017-beijing'), MATRIX_SHEET);
  for (const { key, width } of found.sheet.columns.filter((one) => one.key.startsWith('department'))) {
    const lines = String(found.value('head', key)).length / Math.floor((width - 1) / 1.9);
    expect(Math.ceil(lines)).toBeLessThanOrEqual(6);
  }
});
