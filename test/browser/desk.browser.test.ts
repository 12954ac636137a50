import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { a1 } from '../../src/formula';
import { renderXlsx } from '../../src/hosts/xlsx';
import { clausesOf, type Submission, type Template } from '../../src/model';
import { createScorer, entryCells } from '../../src/scoring';
import { layout, locator, META_SHEET, type WorkbookSpec } from '../../src/sheets';
import { launchChromium } from '../host/browser';
import { fillings } from '../support/arbitraries';
import { excelFile } from '../support/excel-file';
import { engineFigures, figuresOf } from '../support/figures';
import { fullSubmission } from '../support/filled-workbook';
import { recalculate, resave } from '../support/libreoffice';
import { picture, seriousFaults } from '../support/pages';
import { submissionOf, xinyang } from '../support/templates';
import { loadTemplate as loadInPane, openPane } from '../taskpane/open-pane';
import {
  cellAt,
  type Desk,
  loadTemplate,
  openDesk,
  openFile,
  save,
  type Server,
  startServer,
  submissionIn,
} from './open-desk';

const PATIENCE = 120_000;
const SEED = 20261121;
/** A checker of .xlsx files against the published schemas; named by whoever runs the tests. */
const CHECKER = process.env.KAOHE_XLSX_CHECKER;

let server: Server;
let browser: Browser;
let desk: Desk;
let template: Template;

beforeAll(async () => {
  server = await startServer();
  [browser, template] = await Promise.all([launchChromium(), xinyang()]);
}, PATIENCE);

afterAll(async () => {
  server.stop();
  await browser.close();
});

afterEach(async () => {
  await desk.page.context().close();
});

const open = async (): Promise<Page> => {
  desk = await openDesk(browser, server.address);
  return desk.page;
};

/** What every test must leave behind: nothing asked of another machine, no error unseen. */
function expectClean(): void {
  expect({ outside: desk.outside, faults: desk.faults }).toEqual({ outside: [], faults: [] });
}

/** Types the entries of a submission, from the first cell to the last, as one does without a mouse. */
async function fillByKeyboard(page: Page, { entries }: Submission): Promise<void> {
  const cells = clausesOf(template).flatMap(({ clause }) =>
    entryCells(clause).map(({ row }) => entries[clause.id]?.[row.split('@')[1] ?? 'value']),
  );
  // The keyboard is at the first entry once the sheet is drawn.
  await page.locator('[role=grid] input:focus').waitFor();
  for (const value of cells) {
    if (value !== undefined) await page.keyboard.type(String(value));
    await page.keyboard.press('Enter');
  }
}

function expectSound(bytes: Uint8Array): void {
  if (CHECKER === undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-'));
  const file = join(folder, 'saved.xlsx');
  writeFileSync(file, bytes);
  const { stdout } = spawnSync('python3', [CHECKER, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stdout.trim()).toBe(`${file}: sound`);
}

/** A workbook that says of itself that a newer program made it. */
const ofFormat = (spec: WorkbookSpec, format: number): WorkbookSpec => ({
  ...spec,
  sheets: spec.sheets.map((sheet) =>
    sheet.id === META_SHEET
      ? {
          ...sheet,
          rows: sheet.rows.map((row) =>
            row.key === 'format'
              ? { ...row, cells: { ...row.cells, value: { style: 'key', content: { kind: 'value', value: format } } } }
              : row,
          ),
        }
      : sheet,
  ),
});

async function foreignFile(): Promise<Uint8Array> {
  const book = new Workbook();
  book.addWorksheet('Sheet1').getCell('A1').value = 1;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

describe('a day without Excel', () => {
  test(
    'load, fill by keyboard, undo, reload, save, and open what was saved',
    async () => {
      const page = await open();
      await loadTemplate(page);
      const [parts] = fc.sample(fillings(template, { review: false }), { numRuns: 1, seed: SEED });
      const filled = submissionOf(template, { entries: parts?.entries ?? {}, unit: '示例县' });
      await fillByKeyboard(page, filled);
      const { self, answered, required } = createScorer(template)(filled);
      // The sheet and the pane say the same.
      await says(page, `已填 ${answered}/${required}`);
      expect(await cellAt(page, 3, 7).innerText()).toBe(String(self.total));
      expect(await cellAt(page, 3, 10).innerText()).toBe(self.band ?? '');
      await page
        .locator('aside, [role=complementary]')
        .getByText(self.band ?? '', { exact: true })
        .first()
        .waitFor();

      // One step back, and forth again.
      const { bytes: before } = await save(page);
      await page.keyboard.press('Control+z');
      const { bytes: undone } = await save(page);
      expect(submissionIn(undone, template)).not.toEqual(submissionIn(before, template));
      await page.keyboard.press('Control+y');

      // Who leaves sooner is asked whether to.
      await page.waitForFunction(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
      await page.reload();
      await says(page, `已填 ${answered}/${required}`);
      await cellAt(page, 3, 7).waitFor();
      const { name, bytes } = await save(page);
      expect(name).toBe('示例县-2021年信阳市县（区）知识产权保护工作检查考核指标体系.xlsx');
      expect(submissionIn(bytes, template)).toEqual(filled);
      expectSound(bytes);
      const [workbook] = recalculate([bytes]);
      expect(workbook && figuresOf(template, workbook)).toEqual(engineFigures(createScorer(template)(filled)));

      await openFile(page, '示例县.xlsx', bytes);
      await says(page, /已打开 示例县.xlsx/);
      expect(submissionIn((await save(page)).bytes, template)).toEqual(filled);
      expectClean();
    },
    PATIENCE,
  );

  test(
    'a file that LibreOffice has saved opens with everything in its place',
    async () => {
      const page = await open();
      const full = fullSubmission(template);
      const [saved] = resave([await renderXlsx(layout(template, full))]);
      await openFile(page, 'LibreOffice.xlsx', saved ?? new Uint8Array());
      await says(page, /已打开 LibreOffice.xlsx/);
      const { bytes } = await save(page);
      expect(submissionIn(bytes, template)).toEqual(submissionIn(await renderXlsx(layout(template, full)), template));
      expectSound(bytes);
      expectClean();
    },
    PATIENCE,
  );
});

describe('files of others', () => {
  test(
    'a workbook made in the task pane holds the same entries here',
    async () => {
      const pane = await openPane(browser);
      await loadInPane(pane.frame);
      await pane.frame.getByText(/已载入/).waitFor();
      const [parts] = fc.sample(fillings(template, { review: false }), { numRuns: 1, seed: SEED + 1 });
      const filled = submissionOf(template, { entries: parts?.entries ?? {}, unit: '示例县' });
      const locate = locator(layout(template, filled));
      for (const { clause } of clausesOf(template)) {
        for (const ref of entryCells(clause)) {
          const value = filled.entries[clause.id]?.[ref.row.split('@')[1] ?? 'value'];
          const at = locate(ref);
          if (value !== undefined) expect(pane.host.person.type(at.sheet, a1(at), String(value))).toBe('ok');
        }
      }
      const theirs = await excelFile(pane.host);
      await pane.page.context().close();
      expect(submissionIn(theirs, template)).toEqual(filled);

      const page = await open();
      await loadTemplate(page);
      await fillByKeyboard(page, filled);
      const { bytes: ours } = await save(page);
      expect(submissionIn(ours, template)).toEqual(submissionIn(theirs, template));

      await openFile(page, '窗格.xlsx', theirs);
      await says(page, /已打开 窗格.xlsx/);
      expect(submissionIn((await save(page)).bytes, template)).toEqual(filled);
      expectClean();
    },
    PATIENCE,
  );

  test(
    'what is no workbook of ours is refused, and what is shown stays',
    async () => {
      const page = await open();
      await loadTemplate(page);
      const newer = { ...layout(template, fullSubmission(template)) };
      const files: readonly (readonly [name: string, bytes: Uint8Array, says: string])[] = [
        ['说明.xlsx', strToU8('不是压缩包'), '不是 .xlsx 工作簿'],
        ['旧.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0), '旧格式工作簿'],
        ['断.xlsx', (await renderXlsx(newer)).slice(0, 5000), '文件已损坏或不完整'],
        ['别的.xlsx', await foreignFile(), '不是考核工作簿'],
        ['新版.xlsx', await renderXlsx(ofFormat(newer, 9)), '新'],
      ];
      for (const [name, bytes, message] of files) {
        await openFile(page, name, bytes);
        const notice = page.getByRole('group').filter({ hasText: name }).filter({ hasText: message });
        await notice.first().waitFor();
        await page.getByRole('button', { name: '关闭提示' }).first().click();
      }
      expect(await cellAt(page, 3, 4).innerText()).toBe('示例县');
      expect(submissionIn((await save(page)).bytes, template)).toEqual(submissionOf(template, { unit: '示例县' }));
      expectClean();
    },
    PATIENCE,
  );

  test(
    'what will not be carried over is listed before anything is opened',
    async () => {
      const page = await open();
      await loadTemplate(page);
      const book = new Workbook();
      await book.xlsx.load((await renderXlsx(layout(template, fullSubmission(template)))).slice().buffer);
      book.addWorksheet('我的计算').getCell('A1').value = 12;
      const score = book.getWorksheet('评分表');
      if (score) score.getCell('Z8').value = '旁注';
      const bytes = new Uint8Array(await book.xlsx.writeBuffer());
      await openFile(page, '带附页.xlsx', bytes);
      const dialog = page.getByRole('alertdialog');
      await dialog
        .getByText(/我的计算/)
        .first()
        .waitFor();
      await dialog.getByText(/旁注/).first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await picture(page, 'browser-lost');
      await dialog.getByRole('button', { name: '取消' }).click();
      expect(await cellAt(page, 3, 4).innerText()).toBe('示例县');
      await openFile(page, '带附页.xlsx', bytes);
      await dialog.getByRole('button', { name: '打开' }).click();
      await says(page, /已打开 带附页.xlsx/);
      expect(submissionIn((await save(page)).bytes, template)).toEqual(
        submissionIn(await renderXlsx(layout(template, fullSubmission(template))), template),
      );
      expectClean();
    },
    PATIENCE,
  );
});

test(
  'every sheet is fit for all',
  async () => {
    const page = await open();
    await openFile(page, '示例县.xlsx', await renderXlsx(layout(template, fullSubmission(template))));
    await page.getByRole('button', { name: '知道了' }).click();
    for (const sheet of ['总览', '材料清单', '联系人信息表', '评分表']) {
      await page.getByRole('tab', { name: sheet, exact: true }).click();
      expect(await seriousFaults(page)).toEqual([]);
      await picture(page, `browser-${sheet}`);
    }
    expectClean();
  },
  PATIENCE,
);
