import { build, type CellRef } from '../../src/formula';
import type { CellSpec, RowSpec, SheetSpec, WorkbookSpec } from '../../src/sheets';
import { cell, down, sheet } from '../../src/sheets/sheet';
import type { UnsizedRow } from '../../src/sheets/text-fit';
import { textValidation } from '../../src/sheets/validations';

/** A cell of the small workbook: sheet 表, rows a, b, c. */
export const small = (row: string, column: string): CellRef => ({ sheet: 'small', row, column });

const number = (value?: number): CellSpec =>
  cell('entry', value, {
    unlocked: true,
    validation: { rule: { kind: 'decimal', min: 0 }, error: { title: '填报有误', text: '请填：数字，不小于0。' } },
  });
const text = (more: Partial<CellSpec> = {}): CellSpec =>
  cell('entryText', undefined, { unlocked: true, validation: textValidation(), ...more });

/**
 * Three rows of a number, its double, a text, and a remark over rows b and c; above them, without a key, the sum; below,
 * a quotient that is an error while a is 0. Beside it a sheet that is hidden.
 */
export function smallSpec(): WorkbookSpec {
  const row = (key: string, value?: number): UnsizedRow => ({
    key,
    cells: { label: cell('label', key), number: number(value), text: text() },
  });
  const double = (key: string) => cell('computed', build.multiply(build.ref(small(key, 'number')), 2));
  const withDouble = (unsized: UnsizedRow, more: Record<string, CellSpec> = {}): UnsizedRow => ({
    ...unsized,
    cells: { ...unsized.cells, double: double(unsized.key), ...more },
  });
  const numbers = ['a', 'b', 'c'].map((key) => small(key, 'number'));
  return {
    title: '示例',
    subject: '示例县',
    names: [],
    sheets: [
      sheet({
        id: 'small',
        name: '表',
        visibility: 'visible',
        columns: ['label', 'number', 'double', 'text', 'remark'].map((key) => ({ key, width: 12 })),
        rows: [
          {
            key: '',
            height: 24,
            cells: { label: cell('heading', '合计'), number: cell('result', build.sum(...numbers.map(build.ref))) },
          },
          withDouble(row('a', 1)),
          withDouble(row('b'), { remark: text(down(2)) }),
          withDouble(row('c')),
          { key: 'quotient', cells: { number: cell('computed', build.divide(6, build.ref(small('a', 'number')))) } },
          { key: 'after', cells: { number: cell('computed', build.add(build.ref(small('quotient', 'number')), 1)) } },
        ],
      }),
      sheet({
        id: 'facts',
        name: '_facts',
        visibility: 'veryHidden',
        columns: [{ key: 'value', width: 10 }],
        rows: [{ key: 'x', height: 15, cells: { value: cell('key', '事实') } }],
      }),
    ],
  };
}

export const smallSheet = ({ sheets }: WorkbookSpec): SheetSpec => {
  const [found] = sheets;
  if (!found) throw new Error('no sheet');
  return found;
};

export function rowOf(spec: WorkbookSpec, sheetId: string, key: string): RowSpec {
  const found = spec.sheets.find(({ id }) => id === sheetId)?.rows.find((row) => row.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
}
