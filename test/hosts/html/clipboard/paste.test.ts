import { readTyped } from '../../../../src/entries';
import { type Pasted, paste, type PasteContext } from '../../../../src/hosts/html/clipboard/paste';
import type { Block, Table } from '../../../../src/hosts/html/grid/table';
import { describe as words } from '../../../../src/issues';
import { LiveCells } from '../../../../src/sheets';
import { smallSpec } from '../../../support/small-spec';
import { smallTable } from '../../../support/tables';

const live = new LiveCells(smallSpec());
const context = (table: Table): PasteContext => ({
  read: (text, { spec }) => readTyped(text, spec, []),
  valueOf: ({ position }) => live.shown(table.sheet, position.row, position.column),
  textOf: ({ position }) => String(live.shown(table.sheet, position.row, position.column) ?? ''),
});
const at = (row: number, column: number): Block => ({ top: row, left: column, bottom: row, right: column });

const run = (grid: readonly (readonly string[])[], block: Block, table = smallTable()): Pasted =>
  paste(table, block, grid, context(table));
const entered = ({ entries }: Pasted) => entries.map(({ ref, value }) => `${ref.row} ${ref.column} ${String(value)}`);
const reported = ({ issues }: Pasted) => issues.map(({ code, at: place }) => `${code} ${place.cell ?? ''}`);

describe('pasting', () => {
  test('lays the block over the cells in sight, each value read as typed', () => {
    const done = run(
      [
        ['２', '4', '材料甲'],
        ['1,000', '6', ''],
      ],
      at(2, 2),
    );
    expect(entered(done)).toEqual(['a number 2', 'a text 材料甲', 'b number 1000']);
    expect(done.block).toEqual({ top: 2, left: 2, bottom: 3, right: 4 });
    // 6 is no result of b; 4 would be that of a, were a 2 already.
    expect(reported(done)).toEqual(['K902 D3', 'K902 D4']);
  });

  test('passes over hidden rows and columns', () => {
    const { sheet } = smallTable();
    const columns = sheet.columns.map((column) => (column.key === 'double' ? { ...column, hidden: true } : column));
    const rows = sheet.rows.map((row) => (row.key === 'b' ? { ...row, hidden: true } : row));
    const done = run(
      [
        ['5', '甲'],
        ['6', '乙'],
      ],
      at(2, 2),
      smallTable({ columns, rows }),
    );
    expect(entered(done)).toEqual(['a number 5', 'a text 甲', 'c number 6', 'c text 乙']);
  });

  test('reports what a cell refuses, with what it asks for, and enters the rest', () => {
    const done = run([['3'], ['三'], ['-1']], at(2, 2));
    expect(entered(done)).toEqual(['a number 3']);
    expect(reported(done)).toEqual(['K901 C4', 'K901 C5']);
    const [first] = done.issues;
    expect(first && words(first)).toEqual({ message: '“三”没有填入。', remedy: '请填：数字，不小于0。' });
    expect(first?.at.sheet).toBe('表');
  });

  test('says nothing of locked cells where nothing, or the same, would be pasted', () => {
    expect(reported(run([['合计', ' 1 ']], at(1, 1)))).toEqual([]);
    expect(reported(run([['a', '1', '2', '', '']], at(2, 1)))).toEqual([]);
    expect(reported(run([['乙', '1']], at(2, 1)))).toEqual(['K902 B3']);
  });

  test('what a merged cell covers takes nothing; a copy of merged cells has blanks there', () => {
    expect(reported(run([['长'], ['']], at(3, 5)))).toEqual([]);
    expect(entered(run([['长'], ['']], at(3, 5)))).toEqual(['b remark 长']);
    expect(reported(run([['长'], ['多']], at(3, 5)))).toEqual(['K902 F5']);
  });

  test('counts what reaches beyond the table', () => {
    const done = run([['1', '', '', '', '越界'], ['2'], ['3'], ['', ''], ['', '', 'x'], ['9']], at(2, 2));
    const beyond = done.issues.find(({ code }) => code === 'K911');
    expect(beyond?.params).toEqual({ count: 2 });
    expect(done.block).toEqual({ top: 2, left: 2, bottom: 6, right: 5 });
  });

  test('a blank empties, and what a cell holds already is not entered again', () => {
    expect(entered(run([['']], at(2, 2)))).toEqual(['a number null']);
    expect(entered(run([['1.0']], at(2, 2)))).toEqual([]);
    expect(entered(run([['']], at(3, 2)))).toEqual([]);
  });

  test('a single value fills the entries of a selection', () => {
    const done = run([['7']], { top: 2, left: 1, bottom: 4, right: 3 });
    expect(entered(done)).toEqual(['a number 7', 'b number 7', 'c number 7']);
    expect(reported(done)).toEqual([]);
  });

  test('a single value on locked cells alone is reported once', () => {
    expect(reported(run([['7']], { top: 5, left: 2, bottom: 6, right: 2 }))).toEqual(['K902 C6']);
  });

  test('a long text is quoted short', () => {
    const [first] = run([['字'.repeat(600)]], at(2, 4)).issues;
    expect(first?.code).toBe('K901');
    expect(String(first?.params.found)).toHaveLength(41);
  });
});
