import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { openWorkbook } from '../../../src/entries';
import { a1 } from '../../../src/formula';
import { excelWorkspace } from '../../../src/hosts/excel';
import { renderXlsx } from '../../../src/hosts/xlsx';
import type { Submission, Template } from '../../../src/model';
import { createScorer } from '../../../src/scoring';
import { layout, type WorkbookCells, type WorkbookSpec } from '../../../src/sheets';
import { loadTemplate } from '../../../src/templates';
import { type SimulatedExcel, startExcel } from '../../host';
import { fillings } from '../../support/arbitraries';
import { engineFigures, figuresOf } from '../../support/figures';
import { fullSubmission } from '../../support/filled-workbook';
import { clause, submissionOf, template as sampleTemplate, xinyang } from '../../support/templates';
import { taskSheet, taskSpec } from '../task-sheet';

let template: Template;
let submission: Submission;
let spec: WorkbookSpec;
let host: SimulatedExcel;

beforeAll(async () => {
  template = await xinyang();
  submission = fullSubmission(template);
  spec = layout(template, submission);
  ({ host } = startExcel());
  expect(await excelWorkspace().draw(spec, 'ask')).toEqual({ kind: 'drawn', issues: [] });
});

async function readBack(): Promise<WorkbookCells> {
  const { workbook, issues } = await excelWorkspace().read('wait');
  if (!workbook) throw new Error(JSON.stringify(issues));
  return workbook;
}

/** The file that the other host draws, as a library of somebody else's reads it. */
async function drawnFile(): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await renderXlsx(spec)).buffer as ArrayBuffer);
  return file;
}

describe('Xinyang 2021, drawn through the Office.js runtime', () => {
  test('has the sheets of the file, in order and as visible, behind the sheet that was there', () => {
    expect(host.sheetNames).toEqual(['Sheet1', ...spec.sheets.map(({ name }) => name)]);
    expect(spec.sheets.map(({ name }) => host.sheet(name).visibility)).toEqual([
      'Visible',
      'Visible',
      'Visible',
      'Visible',
      'VeryHidden',
      'VeryHidden',
    ]);
    expect(host.activeSheet).toBe('总览');
  });

  test('every cell has the file’s text, number or formula, its lock, its looks and its number format', async () => {
    const file = await drawnFile();
    for (const sheet of spec.sheets) {
      const theirs = file.getWorksheet(sheet.name);
      const drawn = host.sheet(sheet.name);
      sheet.rows.forEach((row, r) => {
        sheet.columns.forEach(({ key, hidden }, c) => {
          if (!row.cells[key]) return;
          const address = a1({ row: r + 1, column: c + 1 });
          const cell = theirs?.getCell(address);
          const ours = drawn.cell(address);
          const formula = cell?.formula;
          const where = `${sheet.name}!${address}`;
          expect([where, unquoted(ours.formula)]).toEqual([where, unquoted(formula && `=${formula}`)]);
          if (!formula) expect([where, unmarked(ours.value)]).toEqual([where, plainValue(cell?.value)]);
          expect([where, ours.locked]).toEqual([where, cell?.style.protection?.locked ?? true]);
          expect([where, ours.numberFormat]).toEqual([where, cell?.numFmt ?? 'General']);
          if (hidden || row.hidden || sheet.visibility === 'veryHidden') return;
          expect([where, looksOf(ours)]).toEqual([where, fileLooks(cell)]);
        });
      });
    }
  });

  test('every cell asks for what the file’s cell asks for', async () => {
    const file = await drawnFile();
    for (const sheet of spec.sheets) {
      const drawn = host.sheet(sheet.name);
      sheet.rows.forEach((row, r) => {
        sheet.columns.forEach(({ key }, c) => {
          if (!row.cells[key]) return;
          const address = a1({ row: r + 1, column: c + 1 });
          const where = `${sheet.name}!${address}`;
          const theirs = file.getWorksheet(sheet.name)?.getCell(address).dataValidation as Validation | undefined;
          expect([where, validationOf(drawn.cell(address).validation)]).toEqual([where, fileValidation(theirs)]);
        });
      });
    }
  });

  test('merged areas, sizes, locks of sheets, panes, colours and print set-up are the file’s', async () => {
    const file = await drawnFile();
    for (const sheet of spec.sheets) {
      const theirs = file.getWorksheet(sheet.name);
      const drawn = host.sheet(sheet.name);
      expect([...drawn.merged].sort()).toEqual([...(theirs?.model.merges ?? [])].sort());
      expect(drawn.protection).toMatchObject({ allowFormatColumns: true, allowInsertRows: sheet.growable ?? false });
      expect(drawn.tabColor).toBe(sheet.tabColor ? `#${sheet.tabColor}` : '');
      if (sheet.visibility === 'veryHidden') continue;
      sheet.rows.forEach(({ height, hidden }, r) => {
        expect(drawn.row(r + 1)).toEqual({ height, hidden: hidden ?? false });
      });
      expect(drawn.frozen).toEqual(sheet.frozen ?? { rows: 0, columns: 0 });
      expect(drawn.showGridlines).toBe(false);
      expect(drawn.page).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        printArea: `B2:${a1({ row: sheet.rows.length, column: sheet.columns.length })}`,
        rowBreaks: sheet.rows.flatMap(({ breakBefore }, r) => (breakBefore ? [r + 1] : [])),
      });
    }
  });

  test('defined names lead to the same cells', async () => {
    const file = await drawnFile();
    const theirs = Object.fromEntries(
      file.definedNames.model
        .filter(({ name }) => !name.startsWith('_xlnm'))
        .map(({ name, ranges }) => [name, `=${ranges[0] ?? ''}`.replaceAll("'", '')]),
    );
    expect(Object.fromEntries(Object.entries(host.names).map(([k, v]) => [k, v.replaceAll("'", '')]))).toEqual(theirs);
  });

  test('what somebody filled in is read back as it was', async () => {
    const { opened, issues } = await openWorkbook(await readBack(), loadTemplate);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(opened?.submission).toEqual(submission);
  });

  test('Excel keeps track of no object when the work is done', async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.trackedObjects).toBe(0);
  });
});

describe('charts', () => {
  test('the points rate of the sections as bars, the first on top, both sides', () => {
    expect(host.sheet('总览').charts).toMatchObject([
      { type: 'BarClustered', title: { text: '各部分得分率' }, series: [{ name: '自评' }, { name: '核定' }] },
    ]);
  });

  test('as a radar where there are five sections or more', async () => {
    const many = sampleTemplate({
      sections: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
        id,
        title: id,
        role: 'base',
        declaredPoints: 2,
        indicators: [{ number: `${id}1`, title: id, clauses: [clause({ kind: 'met', points: 2 })] }],
      })),
    });
    const { host: other } = startExcel();
    expect(await excelWorkspace().draw(layout(many, submissionOf(many)), 'ask')).toEqual({ kind: 'drawn', issues: [] });
    expect(other.sheet('总览').charts).toMatchObject([{ type: 'RadarMarkers' }]);
  });
});

describe('formulas in Excel', () => {
  test('random entries typed by a person recalculate to the engine’s numbers', async () => {
    const score = createScorer(template);
    const empty = submissionOf(template);
    await fc.assert(
      fc.asyncProperty(fillings(template), async (filling) => {
        ({ host } = startExcel());
        const drawn = layout(template, empty);
        await excelWorkspace().draw(drawn, 'ask');
        const filled = layout(template, { ...empty, ...filling });
        typeIn(drawn, filled);
        expect(figuresOf(template, await readBack())).toEqual(engineFigures(score({ ...empty, ...filling })));
      }),
      { numRuns: 8, seed: 20211231 },
    );
  }, 120_000);

  /** Types every entry that one workbook has and the other lacks. */
  function typeIn(from: WorkbookSpec, to: WorkbookSpec): void {
    to.sheets.forEach((sheet, s) => {
      sheet.rows.forEach((row, r) => {
        sheet.columns.forEach(({ key }, c) => {
          const content = row.cells[key]?.content;
          if (content?.kind !== 'value' || content.value === null) return;
          if (from.sheets[s]?.rows[r]?.cells[key]?.content) return;
          const outcome = host.person.type(sheet.name, a1({ row: r + 1, column: c + 1 }), content.value);
          expect([sheet.name, key, outcome]).toEqual([sheet.name, key, 'ok']);
        });
      });
    });
  }
});

/** Excel leaves out the quotes of a sheet's name where it can. */
const unquoted = (formula: string | undefined): string | undefined => formula?.replaceAll("'", '');

/** Sheets in Excel are marked with the load that drew them, too. */
const unmarked = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^(kaohe:\w+)#\w+$/, '$1') : value;

/** A date is a number of days. */
const plainValue = (value: unknown): unknown =>
  value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : (value ?? '');

type OurCell = ReturnType<ReturnType<SimulatedExcel['sheet']>['cell']>;

const looksOf = ({ font, fill, horizontal, vertical, wrapText, borders }: OurCell) => ({
  // The library that reads the file cuts sizes to whole points.
  font: { name: font.name, size: Math.trunc(font.size), bold: font.bold, color: font.color },
  fill,
  horizontal,
  vertical,
  wrapText,
  border: borders.top.style === 'Continuous',
});

const capital = (word: string | undefined): string => (word ? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}` : '');
const colour = (argb: string | undefined, otherwise: string): string => (argb ? `#${argb.slice(-6)}` : otherwise);

function fileLooks(cell: ExcelJS.Cell | undefined) {
  const { font, alignment, border, fill } = cell?.style ?? {};
  const vertical = alignment?.vertical as string | undefined;
  return {
    font: {
      name: font?.name,
      size: font?.size,
      bold: font?.bold ?? false,
      color: colour(font?.color?.argb, '#000000'),
    },
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colour(fill.fgColor?.argb, '') : '',
    horizontal: capital(alignment?.horizontal),
    vertical: vertical === 'middle' ? 'Center' : capital(vertical),
    wrapText: alignment?.wrapText ?? false,
    border: border?.top?.style === 'thin',
  };
}

type Validation = {
  readonly type: string;
  readonly operator?: string;
  readonly formulae: readonly unknown[];
  readonly prompt?: string;
  readonly error?: string;
};

const RULES: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

function validationOf(validation: OurCell['validation']): unknown {
  if (!validation) return undefined;
  const [kind = '', detail] = Object.entries(validation.rule ?? {})[0] ?? [];
  const rule = detail as { source?: string; operator?: string; formula1?: unknown; formula2?: unknown };
  const number = (value: unknown) => Number(String(value).replace('=', ''));
  return {
    type: RULES[kind] ?? kind,
    ...(kind === 'list' ? { source: String(rule.source).replace('=', '').replaceAll("'", '') } : {}),
    ...(kind === 'list'
      ? {}
      : {
          operator: OPERATORS[rule.operator ?? ''],
          bounds: [rule.formula1, rule.formula2].filter((bound) => bound !== undefined && bound !== '').map(number),
        }),
    prompt: validation.prompt?.message ?? '',
    error: validation.errorAlert?.message ?? '',
  };
}

function fileValidation(validation: Validation | undefined): unknown {
  if (!validation) return undefined;
  const { type, operator, formulae, prompt, error } = validation;
  const bound = (value: unknown) => (value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : Number(value));
  return {
    type,
    ...(type === 'list'
      ? {
          source: String(formulae[0])
            .replace(/^"(.*)"$/, '$1')
            .replaceAll("'", ''),
        }
      : {}),
    ...(type === 'list' ? {} : { operator: operator ?? 'between', bounds: formulae.map(bound) }),
    prompt: prompt ?? '',
    error: error ?? '',
  };
}

describe('rows that can be filtered', () => {
  test('can be so on the protected sheet, as in the file; others stay as they were', async () => {
    const { host: desk } = startExcel();
    const tasks = taskSpec();
    expect(await excelWorkspace().draw(tasks, 'ask')).toEqual({ kind: 'drawn', issues: [] });
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await renderXlsx(tasks)).buffer as ArrayBuffer);
    expect(desk.sheet(taskSheet(tasks).name)).toMatchObject({
      autoFilter: 'B3:G43',
      protection: { allowAutoFilter: true },
    });
    expect(file.worksheets[0]?.autoFilter).toBe('B3:G43');
    expect(host.sheet('评分表')).toMatchObject({ autoFilter: undefined, protection: { allowAutoFilter: false } });
  });
});

test('of a sheet is printed what it names', async () => {
  const { host: other } = startExcel();
  const { sheets, ...rest } = taskSpec();
  const named = sheets.map((sheet) => ({ ...sheet, printColumns: ['section', 'lead'] as const }));
  expect(await excelWorkspace().draw({ ...rest, sheets: named }, 'ask')).toMatchObject({ kind: 'drawn' });
  expect(other.sheet('任务表').page.printArea).toBe('B2:E44');
});
