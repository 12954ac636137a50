const { utimesSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const page = require('./page');
const Precache = require('./precache');
const webPages = require('./web-pages');

const root = path.join(__dirname, '..');
const assets = path.join(root, 'assets');
const PAGE = 'index.html';

/** What is served beside the page: its icon, what it is as an app, the script for old browsers. */
const files = () =>
  new CopyPlugin({
    patterns: [
      { from: path.join(assets, 'icons', 'kaohe.svg'), to: 'assets/icons/[name][ext]' },
      { from: path.join(assets, 'browser-app.json'), to: 'assets/[name][ext]' },
      { from: path.join(assets, 'opening.js'), to: 'assets/[name][ext]', info: { minimized: true } },
    ],
  });

/** Webpack leaves alone what is the same again: the time of the page says when it was last found to be up to date. */
const stamp = {
  apply: (compiler) => {
    compiler.hooks.done.tap('Stamp', ({ compilation }) => {
      const now = new Date();
      if (compilation.errors.length === 0) utimesSync(path.join(compiler.outputPath, PAGE), now, now);
    });
  },
};

/** The browser edition: one page with relative addresses, which works from any folder of a server for files. */
module.exports = (mode) =>
  webPages({
    name: 'browser',
    mode,
    entry: { browser: './src/browser/index.tsx' },
    firstScreen: 'browser',
    plugins: [
      page({
        entry: 'browser',
        template: path.join(root, 'src', 'browser', 'browser.html'),
        opening: path.join(assets, 'opening-browser.html'),
        filename: PAGE,
      }),
      files(),
      stamp,
      // While it is developed, a page kept for later would only be in the way.
      ...(mode === 'production' ? [new Precache(path.join(root, 'src', 'browser', 'service-worker.ts'))] : []),
    ],
  });
