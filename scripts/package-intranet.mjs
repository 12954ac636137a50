// Makes all that a closed network needs: a site to upload with the add-in and the browser edition, a manifest to share,
// notes on installing.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import settings from '../webpack/settings.js';
import { installNotes } from './intranet/install-notes.mjs';
import { copyOfficeFiles, OFFICE_FOLDER } from './intranet/office-files.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const USAGE = '用法：npm run package:intranet -- --url https://服务器/路径/ --out 文件夹 [--force]';

/** What lies in the package, and nothing else is removed by --force. */
const SITE = 'site';
/** Of the browser edition, within the site. */
const BROWSER = 'browser';
const CATALOG = 'catalog';
const NOTES = '安装说明.md';

const OPTIONS = { url: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean', default: false } };

function parse() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new Error(`不认识的选项：${error.message}\n${USAGE}`, { cause: error });
  }
}

function options() {
  const values = parse();
  if (!values.url || !values.out) throw new Error(USAGE);
  return { url: settings.baseUrl(values.url, '--url'), out: path.resolve(values.out), force: values.force };
}

function prepare(out, force) {
  if (existsSync(out)) {
    if (!statSync(out).isDirectory()) throw new Error(`--out 不是文件夹：${out}`);
    if (readdirSync(out).length > 0 && !force)
      throw new Error(`文件夹不是空的：${out}。换一个文件夹，或加 --force 覆盖。`);
  }
  for (const name of [SITE, CATALOG, NOTES]) rmSync(path.join(out, name), { recursive: true, force: true });
  mkdirSync(path.join(out, CATALOG), { recursive: true });
}

/** Builds one of the targets into a folder. */
function build(target, folder, settings = {}) {
  const webpack = createRequire(import.meta.url).resolve('webpack/bin/webpack.js');
  const { status } = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '--env', `target=${target}`, '--output-path', folder],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...settings } },
  );
  if (status !== 0) throw new Error('构建失败，见上面的提示。');
}

try {
  const { url, out, force } = options();
  const site = path.join(out, SITE);
  prepare(out, force);
  // With office.js beside the pages.
  build('addin', site, { KAOHE_BASE_URL: url, KAOHE_OFFICE_JS: `${OFFICE_FOLDER}/office.js` });
  build('browser', path.join(site, BROWSER));
  copyOfficeFiles(path.join(site, OFFICE_FOLDER));
  copyFileSync(path.join(ROOT, 'LICENSE'), path.join(site, 'LICENSE.txt'));
  renameSync(path.join(site, 'manifest.xml'), path.join(out, CATALOG, 'kaohe.xml'));
  writeFileSync(path.join(out, NOTES), installNotes(url));
  console.log(`已生成：${out}。安装步骤见其中的“${NOTES}”。`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
