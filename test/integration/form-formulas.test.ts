import fc from 'fast-check';
import { build, type CellValue } from '../../src/formula';
import { renderXlsx } from '../../src/hosts/xlsx';
import type { EntryValue, ListRow, Submission, Template, TemplateList } from '../../src/model';
import { layout, LiveCells, type WorkbookCells, type WorkbookSpec } from '../../src/sheets';
import { loadTemplate } from '../../src/templates';
import { fillings } from '../support/arbitraries';
import { recalculate } from '../support/libreoffice';
import { submissionOf } from '../support/templates';

const FILLINGS = Number(process.env.KAOHE_FILLINGS ?? 20);
const SEED = 20161118;
const PATIENCE = 600_000;

let template: Template;
beforeAll(async () => {
  const found = await loadTemplate('cnipa-2016-status');
  if (!found) throw new Error('cnipa-2016-status is missing');
  template = found;
});

/** So few names that many stand in several lists; and signs that Excel's criteria take for more than signs. */
const NAMES = [
  '甲公司',
  '乙公司',
  'ABC公司',
  'abc公司',
  '丙公司',
  '123',
  ' ',
  ' 甲公司 ',
  '甲*',
  '甲?公司',
  '乙~公司',
  '>丙',
  '=1',
  '<>',
];

const NAME: fc.Arbitrary<EntryValue> = fc.constantFrom(...NAMES);
const AMOUNT: fc.Arbitrary<EntryValue> = fc.oneof(
  fc.integer({ min: 0, max: 300 }).map((n) => n / 100),
  fc.constant('若干'),
);

/** A row in which some cells are left empty. */
function rowOf({ columns }: TemplateList): fc.Arbitrary<ListRow> {
  const cells = columns.map(({ id, type }) =>
    fc
      .option(type === 'text' ? NAME : AMOUNT)
      .map((value): [string, EntryValue][] => (value === null ? [] : [[id, value]])),
  );
  return fc.tuple(...cells).map((row) => Object.fromEntries(row.flat()));
}

const listsOf = ({ lists }: Template): fc.Arbitrary<Submission['lists']> =>
  fc.record(Object.fromEntries(lists.map((list) => [list.id, fc.array(rowOf(list), { maxLength: 4 })])));

/** What every formula of a workbook shows, by where it stands. */
const computed = (spec: WorkbookSpec, show: (sheet: number, row: number, column: number) => CellValue) =>
  Object.fromEntries(
    spec.sheets.flatMap((sheet, s) =>
      sheet.rows.flatMap(({ key, cells }, r) =>
        sheet.columns.flatMap((column, c) =>
          cells[column.key]?.content?.kind === 'formula'
            ? [[`${sheet.name} ${key} ${column.key} ${r + 1}`, show(s, r, c)] as const]
            : [],
        ),
      ),
    ),
  );

/** Files keep fifteen digits, and programs round the last one differently. */
const shown = (value: CellValue): CellValue =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? '');

function engine(spec: WorkbookSpec): unknown {
  const live = new LiveCells(spec);
  return computed(spec, (s, r, c) => {
    const sheet = spec.sheets[s];
    return shown(sheet ? live.shown(sheet, r, c) : null);
  });
}

const libreOffice = (spec: WorkbookSpec, workbook: WorkbookCells): Readonly<Record<string, CellValue>> =>
  computed(spec, (s, r, c) => {
    const sheet = workbook.sheets.find(({ name }) => name === spec.sheets[s]?.name);
    const { value = null, isError } = sheet?.rows.get(r + 1)?.get(c + 1) ?? {};
    return isError ? ERROR : shown(value);
  });
const ERROR = 'error';

async function recalculated(specs: readonly WorkbookSpec[]): Promise<readonly Readonly<Record<string, CellValue>>[]> {
  const files = await Promise.all(specs.map((spec) => renderXlsx(spec)));
  return recalculate(files).map((workbook, i) => {
    const spec = specs[i];
    if (!spec) throw new Error('more workbooks than fillings');
    return libreOffice(spec, workbook);
  });
}

/** The workbook with an error value in the place of what stands in some cells. */
const withErrors = (spec: WorkbookSpec, cells: readonly (readonly [row: string, column: string])[]): WorkbookSpec => ({
  ...spec,
  sheets: spec.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const broken = { ...row.cells };
      for (const [key, column] of cells) {
        const cell = key === row.key ? row.cells[column] : undefined;
        if (cell) broken[column] = { ...cell, content: { kind: 'formula', expression: build.divide(1, 0) } };
      }
      return { ...row, cells: broken };
    }),
  })),
});

describe('a form, computed by LibreOffice', () => {
  test(
    `${FILLINGS} random fillings, with blanks and what does not belong: every formula shows what the engine does`,
    async () => {
      const parts = fc.tuple(fillings(template, { invalid: true, review: false }), listsOf(template));
      const specs = fc
        .sample(parts, { numRuns: FILLINGS, seed: SEED })
        .map(([{ entries }, lists]) => layout(template, submissionOf(template, { entries, lists })));
      expect(await recalculated(specs)).toEqual(specs.map(engine));
    },
    PATIENCE,
  );

  test(
    'error values in entries, in a name, in an amount stay where they are',
    async () => {
      const errors = [
        ['cnipa-2016-status/2.8/a', 'entry'],
        ['cnipa-2016-status/1.13/a', 'entry'],
        ['national-demonstration/2', 'name'],
        ['funds/1', 'amount'],
      ] as const;
      const lists = {
        counties: [{ name: '甲' }],
        funds: [{ name: '甲' }],
        'national-demonstration': [{ name: '甲' }],
        'national-advantage': [{ name: '甲' }],
      };
      const entries = { 'cnipa-2016-status/2.5/a': { value: 1 }, 'cnipa-2016-status/2.16/a': { value: 2 } };
      const spec = withErrors(layout(template, submissionOf(template, { entries, lists })), errors);
      const [cells = {}] = await recalculated([spec]);
      const broken = Object.entries(cells).filter(([, value]) => value === ERROR);
      expect(broken).toHaveLength(errors.length);
      expect(broken.every(([at]) => errors.some(([row, column]) => at.includes(` ${row} ${column} `)))).toBe(true);
    },
    PATIENCE,
  );
});
