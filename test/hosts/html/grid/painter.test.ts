import { build, THIS_ROW } from '../../../../src/formula';
import { Painter } from '../../../../src/hosts/html/grid/painter';
import { Table } from '../../../../src/hosts/html/grid/table';
import { type Highlight, LiveCells, type SheetSpec } from '../../../../src/sheets';
import { small, smallSheet, smallSpec } from '../../../support/small-spec';

/** The small workbook with marks of its own, and a painter for it. */
function painting(change: Partial<SheetSpec> = {}) {
  const spec = smallSpec();
  const sheet = { ...smallSheet(spec), ...change };
  const live = new LiveCells({ ...spec, sheets: [sheet] });
  const painter = new Painter(new Table(sheet), live);
  let revision = 0;
  return {
    live,
    row: (row: number) => painter.row(row, revision),
    enter: (row: string, value: number | null) => {
      live.enter([{ ref: small(row, 'number'), value }]);
      revision += 1;
    },
  };
}

const here = (column: string) => build.ref({ sheet: 'small', row: THIS_ROW, column });
const on = (column: string): Highlight['area'] => ({ rows: ['a', 'c'], columns: [column, column] });
const texts = (row: readonly { readonly text: string }[]) => row.map(({ text }) => text);

describe('what rows show', () => {
  test('follows what is entered', () => {
    const { row, enter } = painting();
    expect(texts(row(2))).toEqual(['a', '1', '2', '']);
    enter('a', 2.5);
    expect(texts(row(2))).toEqual(['a', '2.5', '5', '']);
    expect(texts(row(1))).toEqual(['合计', '2.5']);
    enter('a', 0);
    expect(texts(row(5))).toEqual(['#VALUE!']);
  });

  test('a row, and a cell, that show the same are the same', () => {
    const { row, enter } = painting();
    const [a, b, sum] = [row(2), row(3), row(1)];
    enter('a', 3);
    expect(row(3)).toBe(b);
    expect(row(2)).not.toBe(a);
    expect(row(2)[0]).toBe(a[0]);
    expect(row(2)[1]).not.toBe(a[1]);
    expect(row(1)[0]).toBe(sum[0]);
    // Computed anew, with the same result.
    enter('b', 0);
    expect(row(1)).toBe(row(1));
    enter('b', null);
    expect(texts(row(1))).toEqual(['合计', '3']);
  });

  test('says what is wrong with a value', () => {
    const { row, enter } = painting();
    expect(row(2)[1]?.fault).toBeUndefined();
    enter('a', -1);
    expect(row(2)[1]?.fault?.text).toBe('请填：数字，不小于0。');
    expect(row(2)[2]?.fault).toBeUndefined();
    enter('a', null);
    expect(row(2)[1]?.fault).toBeUndefined();
  });
});

describe('highlights', () => {
  const large: Highlight = { area: on('number'), when: build.greater(here('number'), 10), style: 'unanswered' };
  const positive: Highlight = { area: on('number'), when: build.greater(here('number'), 0), style: 'invalid' };

  test('apply to the cells of their area while they are true', () => {
    const { row, enter } = painting({ highlights: [positive] });
    expect(row(2)[1]).toMatchObject({ fill: 'invalid', ink: 'invalid', isBold: true });
    expect(row(2)[2]?.fill).toBeUndefined();
    expect(row(3)[1]?.fill).toBeUndefined();
    expect(row(1)[1]?.fill).toBeUndefined();
    enter('a', 0);
    expect(row(2)[1]?.fill).toBeUndefined();
  });

  test('of several the first one that says something of a property decides it', () => {
    const { row, enter } = painting({ highlights: [large, positive] });
    expect(row(2)[1]).toMatchObject({ fill: 'invalid', ink: 'invalid' });
    enter('a', 11);
    // The first one colours only the ground.
    expect(row(2)[1]).toMatchObject({ fill: 'unanswered', ink: 'invalid', isBold: true });
  });

  test('that speak of another row follow that one', () => {
    const when = build.greater(build.ref(small('a', 'number')), 10);
    const { row, enter } = painting({ highlights: [{ area: on('text'), when, style: 'good' }] });
    expect(row(4)[3]?.fill).toBeUndefined();
    enter('a', 11);
    expect(row(4)[3]?.fill).toBe('good');
  });

  test('that cannot be computed do not apply', () => {
    const when = build.divide(1, here('number'));
    const { row } = painting({ highlights: [{ area: on('number'), when, style: 'good' }] });
    expect(row(2)[1]?.fill).toBe('good');
    expect(row(3)[1]?.fill).toBeUndefined();
  });
});

describe('data bars', () => {
  const bars = [{ area: on('number'), min: 0, max: 4, color: '8FB4DD' }];

  test('have their share of the width, no less and no more', () => {
    const { row, enter } = painting({ bars });
    expect(row(2)[1]).toMatchObject({ bar: 0.25, barColor: '8FB4DD' });
    enter('a', 9);
    expect(row(2)[1]?.bar).toBe(1);
    enter('a', -1);
    expect(row(2)[1]?.bar).toBe(0);
    expect(row(3)[1]?.bar).toBeUndefined();
    expect(row(2)[2]?.bar).toBeUndefined();
  });
});

test('a list from other cells is followed, too', () => {
  const spec = smallSpec();
  const rule = { kind: 'listFrom' as const, refs: [small('b', 'text')] };
  const sheet = smallSheet(spec);
  const rows = sheet.rows.map((row) => {
    const text = row.cells.text;
    if (row.key !== 'a' || !text) return row;
    const validation = { rule, error: { title: '', text: '请选择。' } };
    return { ...row, cells: { ...row.cells, text: { ...text, validation } } };
  });
  const live = new LiveCells({ ...spec, sheets: [{ ...sheet, rows }] });
  const painter = new Painter(new Table({ ...sheet, rows }), live);
  live.enter([{ ref: small('a', 'text'), value: '甲' }]);
  expect(painter.row(2, 1)[3]?.fault?.text).toBe('请选择。');
  live.enter([{ ref: small('b', 'text'), value: '甲' }]);
  expect(painter.row(2, 2)[3]?.fault).toBeUndefined();
});
