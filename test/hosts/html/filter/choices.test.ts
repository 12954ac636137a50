import { type Accepted, choicesOf, rowsOut, withChoice } from '../../../../src/hosts/html/filter/choices';
import { headedColumn, listAreaOf, listOf, valuesOf } from '../../../../src/hosts/html/filter/list-area';
import { tableOf } from '../../../../src/hosts/html/grid/table';
import { LiveCells } from '../../../../src/sheets';
import { smallSheet, smallSpec } from '../../../support/small-spec';
import { task, taskSheet, taskSpec } from '../../task-sheet';

/** Columns of the list of tasks, and its rows: of task 1 it is 3. */
const [SECTION, NUMBER, LEAD, STATE, NOTE] = [1, 2, 4, 5, 6];

function list() {
  const spec = taskSpec();
  const sheet = taskSheet(spec);
  const live = new LiveCells(spec);
  const area = listAreaOf(sheet);
  if (!area) throw new Error('nothing can be filtered');
  return { sheet, live, area, valueOf: valuesOf(sheet, live) };
}

const accept = (column: number, ...values: readonly string[]): Accepted => new Map([[column, new Set(values)]]);

describe('what can be filtered', () => {
  test('is the list below its heads, without what stands beside and below', () => {
    const { sheet, area } = list();
    expect(area).toMatchObject({ header: 2, columns: [1, 2, 3, 4, 5, 6] });
    expect([area.rows[0], area.rows.at(-1), area.rows.length]).toEqual([3, 42, 40]);
    const table = tableOf(sheet);
    const headed = (row: number, column: number) => {
      const cell = table.at({ row, column });
      return cell && headedColumn(table, cell);
    };
    expect([headed(2, LEAD), headed(3, LEAD), headed(1, 1)]).toEqual([LEAD, undefined, undefined]);
  });

  test('is nothing where the sheet says nothing, or speaks of rows that are not there', () => {
    const { sheet } = list();
    expect(listAreaOf(smallSheet(smallSpec()))).toBeUndefined();
    expect(listAreaOf({ ...sheet, filter: { rows: ['gone', '40'], columns: ['section', 'note'] } })).toBeUndefined();
  });

  test('a merged cell counts for each of its rows, but for no further column', () => {
    const { valueOf, live, sheet } = list();
    expect([valueOf(3, SECTION), valueOf(7, SECTION), valueOf(8, SECTION)]).toEqual(['1、重点', '1、重点', '2、重点']);
    live.enter([{ ref: task(1, 'note'), value: ' 两项 ' }]);
    expect([valueOf(3, NOTE), valueOf(4, NOTE), valueOf(5, NOTE)]).toEqual(['两项', '两项', '']);
    expect(valueOf(1, 2)).toBe('');
    expect(sheet.rows[1]?.cells.section?.span?.columns).toBe(6);
  });
});

describe('rows of mere text in the list', () => {
  /** The rows of tasks 11, 12 and 16 are titles. */
  function titled() {
    const { sheet: plain, valueOf } = list();
    const titles = [13, 14, 18];
    const sheet = { ...plain, rows: plain.rows.map((row, i) => (titles.includes(i) ? { ...row, key: '' } : row)) };
    const area = listAreaOf(sheet);
    if (!area) throw new Error('nothing can be filtered');
    return { area, valueOf };
  }

  test('are not chosen from', () => {
    const { area, valueOf } = titled();
    expect(area.rows).toHaveLength(37);
    const offered = choicesOf(area, valueOf, new Map(), NUMBER).map(({ value }) => value);
    expect(offered.slice(9, 13)).toEqual(['10', '13', '14', '15']);
  });

  test('are in sight as long as a row below them is', () => {
    const { area, valueOf } = titled();
    const outFor = (...numbers: readonly string[]) => {
      const out = rowsOut(area, valueOf, accept(NUMBER, ...numbers));
      return [13, 14, 18].filter((row) => out.has(row));
    };
    expect(outFor('13')).toEqual([18]);
    expect(outFor('40')).toEqual([13, 14]);
    expect(outFor('15', '17')).toEqual([]);
    expect(outFor('10')).toEqual([13, 14, 18]);
  });
});

describe('choices', () => {
  test('of a column that is filled in from a list stand in its order', () => {
    const { sheet, area, valueOf } = list();
    expect(listOf(sheet, area, STATE)).toEqual(['未开始', '已完成', '进行中']);
    expect([listOf(sheet, area, LEAD), listOf(sheet, area, NOTE)]).toEqual([[], []]);
    const offered = (options?: readonly string[]) =>
      choicesOf(area, valueOf, new Map(), STATE, options).map(({ value }) => value);
    expect(offered(['未开始', '进行中', '已完成'])).toEqual(['进行中', '已完成', '']);
    expect(offered(['已完成', '进行中'])).toEqual(['已完成', '进行中', '']);
    expect(offered(['进行中'])).toEqual(['进行中', '已完成', '']);
  });

  test('are the values as shown, numbers by their size, what is empty last', () => {
    const { area, valueOf } = list();
    const values = (column: number) => choicesOf(area, valueOf, new Map(), column).map(({ value }) => value);
    expect(values(STATE)).toEqual(['进行中', '已完成', '']);
    expect(values(NUMBER).slice(8, 11)).toEqual(['9', '10', '11']);
    expect(choicesOf(area, valueOf, new Map(), STATE).every(({ isChecked }) => isChecked)).toBe(true);
  });

  test('of a column are those that the other columns leave, checked as they were', () => {
    const { area, valueOf } = list();
    const accepted: Accepted = new Map([...accept(SECTION, '1、重点'), ...accept(STATE, '进行中')]);
    expect(choicesOf(area, valueOf, accepted, LEAD)).toEqual([{ value: '科技局', isChecked: true }]);
    expect(choicesOf(area, valueOf, accepted, STATE)).toEqual([
      { value: '进行中', isChecked: true },
      { value: '已完成', isChecked: false },
      { value: '', isChecked: false },
    ]);
  });

  test('rows match that every column lets through', () => {
    const { area, valueOf } = list();
    const out = rowsOut(area, valueOf, new Map([...accept(SECTION, '1、重点'), ...accept(STATE, '进行中', '')]));
    expect(area.rows.filter((row) => !out.has(row))).toEqual([4, 5, 7]);
    expect(rowsOut(area, valueOf, new Map()).size).toBe(0);
  });

  test('all of them are no filter; what was not offered stays let through', () => {
    const { area, valueOf } = list();
    const before: Accepted = new Map([...accept(SECTION, '1、重点'), ...accept(NUMBER, '1', '9')]);
    const offered = choicesOf(area, valueOf, before, NUMBER);
    expect(offered.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5']);
    const after = withChoice(before, NUMBER, offered, new Set(['2']));
    expect([...(after.get(NUMBER) ?? [])].sort()).toEqual(['2', '9']);
    const all = withChoice(after, NUMBER, offered, new Set(['1', '2', '3', '4', '5']));
    expect([...all.keys()]).toEqual([SECTION]);
  });
});
