import fc from 'fast-check';
import {
  build,
  type CellRef,
  type CellValue,
  evaluate,
  type Expression,
  fromCell,
  FUNCTIONS,
  refKey,
  THIS_ROW,
  toCell,
  type Value,
} from '../../src/formula';
import { clausesOf, indicatorLabel, indicatorsOf, type Template } from '../../src/model';
import { bandCell, entryCell, SCORE_SHEET, totalCell } from '../../src/scoring';
import { EVIDENCE_SHEET, evidenceRow, layout, LiveCells, unitCell, type WorkbookSpec } from '../../src/sheets';
import { small, smallSheet, smallSpec } from '../support/small-spec';
import { submissionOf, xinyang } from '../support/templates';

afterEach(() => {
  jest.restoreAllMocks();
});

/** Every cell of a workbook that shows something, by row and column. */
const everything = ({ sheets }: WorkbookSpec, shown: LiveCells['shown']): CellValue[][][] =>
  sheets.map((sheet) => sheet.rows.map((_, r) => sheet.columns.map((_column, c) => shown(sheet, r, c))));

/** The same from scratch, in the plainest way: each formula computed as it stands, nothing kept but results. */
function fromScratch({ sheets }: WorkbookSpec, entered: ReadonlyMap<string, CellValue>): CellValue[][][] {
  const contents = new Map(
    sheets.flatMap(({ id, rows }) =>
      rows.flatMap(({ key, cells }) =>
        Object.entries(cells).map(
          ([column, { content }]) => [refKey({ sheet: id, row: key, column }), content] as const,
        ),
      ),
    ),
  );
  const known = new Map<string, Value>();
  const compute = (expression: Expression): Value => evaluate(expression, read);
  const read = (ref: CellRef): Value => {
    const key = refKey(ref);
    const content = contents.get(key);
    const value =
      known.get(key) ??
      (content?.kind === 'formula'
        ? compute(content.expression)
        : fromCell(entered.has(key) ? (entered.get(key) ?? null) : (content?.value ?? null)));
    known.set(key, value);
    return value;
  };
  return sheets.map(({ id, rows, columns }) =>
    rows.map(({ key, cells }) =>
      columns.map(({ key: column }) => {
        const content = cells[column]?.content;
        if (key !== '') return toCell(read({ sheet: id, row: key, column }));
        return content?.kind === 'formula' ? toCell(compute(content.expression)) : (content?.value ?? null);
      }),
    ),
  );
}

describe('a small workbook', () => {
  test('cells are known by their keys and by their places, those of rows without a key by their places only', () => {
    const spec = smallSpec();
    const live = new LiveCells(spec);
    const sheet = smallSheet(spec);
    expect([
      live.value(small('a', 'number')),
      live.value(small('a', 'double')),
      live.value(small('b', 'number')),
    ]).toEqual([1, 2, null]);
    expect(sheet.rows.map((_, r) => live.shown(sheet, r, 2))).toEqual(['number', 1, 1, null, null, 6, 7]);
    live.enter([
      { ref: small('b', 'number'), value: 2 },
      { ref: small('a', 'number'), value: 3 },
    ]);
    expect(sheet.rows.map((_, r) => live.shown(sheet, r, 2))).toEqual(['number', 5, 3, 2, null, 2, 3]);
  });

  test('nothing is shown where there is no cell', () => {
    const spec = smallSpec();
    const live = new LiveCells(spec);
    expect([live.value(small('z', 'number')), live.value({ ...small('a', 'number'), sheet: 'none' })]).toEqual([
      null,
      null,
    ]);
    expect([live.shown(smallSheet(spec), 99, 0), live.shown(smallSheet(spec), 1, 99)]).toEqual([null, null]);
    expect(() => {
      live.enter([{ ref: small('z', 'number'), value: 1 }]);
    }).toThrow('no cell small z number');
  });

  test('an error is shown as #VALUE!, in the cells that depend on it, too, and is gone when it is mended', () => {
    const spec = smallSpec();
    const live = new LiveCells(spec);
    const sheet = smallSheet(spec);
    const shown = () => [live.value(small('quotient', 'number')), live.value(small('after', 'number'))];
    live.enter([{ ref: small('a', 'number'), value: 0 }]);
    expect(shown()).toEqual(['#VALUE!', '#VALUE!']);
    expect(live.result(sheet, 5, 2)).toEqual({ value: '#VALUE!', isError: true });
    expect(live.compute(build.ref(small('after', 'number')))).toBe('#VALUE!');
    live.enter([{ ref: small('a', 'number'), value: 2 }]);
    expect(shown()).toEqual([3, 4]);
    expect(live.result(sheet, 5, 2)).toEqual({ value: 3, isError: false });
  });

  test('an expression about the row at hand', () => {
    const live = new LiveCells(smallSpec());
    const isEmpty = build.equal(build.ref({ sheet: '', row: THIS_ROW, column: 'number' }), '');
    const at = (row: string) => live.compute(isEmpty, { sheet: 'small', row });
    expect(['a', 'b'].map(at)).toEqual([false, true]);
    live.enter([{ ref: small('b', 'number'), value: 1 }]);
    expect(at('b')).toBe(false);
  });

  test('a row’s revision grows when something in it, or on which it depends, was entered', () => {
    const spec = smallSpec();
    const live = new LiveCells(spec);
    const sheet = smallSheet(spec);
    const revisions = () => sheet.rows.map((_, r) => live.revisionOf(sheet, r));
    everything(spec, (...at) => live.shown(...at));
    const before = revisions();
    live.enter([{ ref: small('b', 'number'), value: 1 }]);
    const after = revisions();
    expect(after.map((revision, r) => revision > (before[r] ?? 0))).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
    live.enter([{ ref: small('b', 'number'), value: 1 }]);
    expect(revisions()).toEqual(after);
  });
});

describe('the workbook of Xinyang 2021', () => {
  let template: Template;
  let spec: WorkbookSpec;
  let fillable: readonly CellRef[];
  beforeAll(async () => {
    template = await xinyang();
    spec = layout(template, submissionOf(template));
    fillable = spec.sheets.flatMap(({ id, rows }) =>
      rows.flatMap(({ key, cells }) =>
        Object.entries(cells).flatMap(([column, cell]) => (cell.unlocked ? [{ sheet: id, row: key, column }] : [])),
      ),
    );
  });

  test('an empty one shows no points and no grade', () => {
    const live = new LiveCells(spec);
    expect([live.value(totalCell('self')), live.value(bandCell('self'))]).toEqual([0, '']);
    live.enter([{ ref: unitCell, value: '某某县' }]);
    const score = spec.sheets.find(({ id }) => id === SCORE_SHEET);
    const head = score && spec.sheets.indexOf(score);
    expect(everything(spec, (...at) => live.shown(...at))[head ?? 0]?.[2]).toContain('某某县');
  });

  test('after any entries, looked at meanwhile or not, every cell shows what it shows when computed from scratch', () => {
    const values: readonly CellValue[] = [
      ...[null, 0, 1, 2, 3, 2.5, 7, 100, -1, '', '是', '否', ' 是 ', '三次', 44343, '以其他名义印发', true],
      ...indicatorsOf(template).slice(0, 4).map(indicatorLabel),
    ];
    const entries = fc.array(
      fc.record({
        // Half of them in the scorecard, whose cells depend on each other most.
        cell: fc.oneof(fc.nat({ max: 150 }), fc.nat()),
        value: fc.constantFrom(...values),
        looks: fc.array(fc.nat(), { maxLength: 4 }),
      }),
      { maxLength: 15 },
    );
    const refs = spec.sheets.flatMap(({ id, rows }) =>
      rows.flatMap(({ key, cells }) =>
        key ? Object.keys(cells).map((column) => ({ sheet: id, row: key, column })) : [],
      ),
    );
    fc.assert(
      fc.property(entries, (steps) => {
        const live = new LiveCells(spec);
        const entered = new Map<string, CellValue>();
        for (const { cell, value, looks } of steps) {
          const ref = fillable[cell % fillable.length] ?? unitCell;
          live.enter([{ ref, value }]);
          entered.set(refKey(ref), value);
          for (const look of looks) live.value(refs[look % refs.length] ?? unitCell);
          live.value(totalCell('reviewed'));
        }
        expect(everything(spec, (...at) => live.shown(...at))).toEqual(fromScratch(spec, entered));
      }),
      { numRuns: 60 },
    );
  });

  test('an entry concerns its clause, its section, and what sums up', () => {
    const live = new LiveCells(spec);
    const look = () => everything(spec, (...at) => live.shown(...at));
    look();
    live.enter([{ ref: entryCell('xinyang-2021/2/c'), value: '以其他名义印发' }]);
    const concerned = spec.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ key }, r) => (live.revisionOf(sheet, r) > 0 ? [`${sheet.id} ${key || r + 1}`] : [])),
    );
    expect(concerned).toEqual([
      'overview result/self',
      'overview result/reviewed',
      'overview answered',
      'overview section/xinyang-2021/deployment',
      'score 3',
      'score xinyang-2021/2/c',
      'score xinyang-2021/deployment',
      'score total',
      'score band',
    ]);
  });

  test('of a long list of materials nothing is counted again for an entry in the scorecard, and once for one in the list', () => {
    const [first, second] = indicatorsOf(template);
    if (!first || !second) throw new Error('no indicators');
    const evidence = Array.from({ length: 300 }, (_, i) => ({ title: `材料${i}`, indicator: first.id }));
    const long = layout(template, submissionOf(template, { evidence }));
    const live = new LiveCells(long);
    const look = () => everything(long, (...at) => live.shown(...at));
    look();
    const count = jest.spyOn(FUNCTIONS.countIf, 'evaluate');
    const read = jest.spyOn(String.prototype, 'toLowerCase');
    live.enter([{ ref: entryCell('xinyang-2021/1/a'), value: '是' }]);
    look();
    // 已填项数, and the grades of both sides.
    expect(count).toHaveBeenCalledTimes(3);
    read.mockClear();
    count.mockClear();
    live.enter([
      { ref: { sheet: EVIDENCE_SHEET, row: evidenceRow(1), column: 'indicator' }, value: indicatorLabel(second) },
    ]);
    look();
    const clauses = clausesOf(template).length;
    expect(count).toHaveBeenCalledTimes(clauses);
    // Each of the materials once and each label that is looked for, not each material for each clause.
    expect(read.mock.calls.length).toBeLessThan(2 * (evidence.length + clauses));
    const materials = (indicator: string) => live.value({ sheet: SCORE_SHEET, row: indicator, column: 'materials' });
    expect([materials(`${first.id}/a`), materials(`${second.id}/a`)]).toEqual([299, 1]);
  });
});
