// Makes the pictures of the README from the real thing: the example -> .xlsx -> PDF -> assets/score-sheet.png, and what
// the browser tests see -> assets/task-pane.png, assets/browser.png.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'kaohe-'));
const at = (name) => path.join(folder, name);
/** The first page of a PDF that holds a text. */
function pageWith(pdf, text) {
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
  return String(pages.findIndex((page) => page.includes(text)) + 1);
}
const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
const kaohe = (...args) => run(process.execPath, 'dist/cli/kaohe.js', ...args);

/** The part of the page that is shown, pixels. */
const CROP = ['-x', '60', '-y', '85', '-W', '1640', '-H', '850'];

try {
  kaohe('generate', 'xinyang-2021', '--unit', '示例县', '-o', at('empty.xlsx'));
  kaohe('fill', at('empty.xlsx'), '--entries', 'assets/examples/xinyang-2021.json', '-o', at('filled.xlsx'));
  run(
    'soffice',
    `-env:UserInstallation=file://${at('profile')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    at('filled.xlsx'),
  );
  const page = pageWith(at('filled.pdf'), '填报值');
  run(
    'pdftoppm',
    '-png',
    '-r',
    '150',
    '-f',
    page,
    '-l',
    page,
    '-singlefile',
    ...CROP,
    at('filled.pdf'),
    'assets/score-sheet',
  );
  const look = (tests, name) =>
    execFileSync('npx', ['jest', '--selectProjects', 'browser', '--testPathPatterns', tests, '-t', name], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, KAOHE_SCREENSHOTS: folder },
    });
  look('taskpane', 'fits');
  copyFileSync(at('fill-350-light.png'), 'assets/task-pane.png');
  look('test/browser/desk', 'every sheet');
  copyFileSync(at('browser-评分表.png'), 'assets/browser.png');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
