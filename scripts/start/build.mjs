import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What the page is built from. */
const SOURCES = ['src', 'webpack', 'assets', 'webpack.config.js', 'package.json'];

/** When the newest of some files was changed, milliseconds. */
function newest(file) {
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Builds the page unless it is there and newer than all it is built from. */
export function buildIfNeeded(root, folder) {
  const page = path.join(folder, 'index.html');
  const sources = SOURCES.map((name) => path.join(root, name)).filter((file) => existsSync(file));
  if (existsSync(page) && statSync(page).mtimeMs >= Math.max(...sources.map(newest))) return;
  console.log('正在构建，请稍候…');
  const webpack = createRequire(import.meta.url).resolve('webpack/bin/webpack.js');
  // What is wrong webpack says where it says all else, which nobody needs.
  const { status, stdout } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--env', 'target=browser'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n构建失败，见上面的提示。`);
}
