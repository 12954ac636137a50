const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const developmentServer = require('./development-server');
const page = require('./page');
const { DEVELOPMENT_URL, baseUrl, officeJs } = require('./settings');
const webPages = require('./web-pages');

const root = path.join(__dirname, '..');
const assets = path.join(root, 'assets');

/** What is served beside the pages: the manifest with the addresses of this build, the icons, the scripts for old browsers. */
const files = () =>
  new CopyPlugin({
    patterns: [
      {
        from: path.join(root, 'manifest.xml'),
        transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, baseUrl()),
      },
      { from: path.join(assets, 'icons', '*.png'), to: 'assets/icons/[name][ext]' },
      ...['opening.js', 'opening-ribbon.js'].map((name) => ({
        from: path.join(assets, name),
        to: 'assets/[name][ext]',
        info: { minimized: true },
      })),
    ],
  });

/** Both pages show the same while they open: the second is seen only where the ribbon's buttons cannot work. */
const addinPage = (entry) =>
  page({
    entry,
    template: path.join(assets, 'addin.html'),
    opening: path.join(assets, 'opening.html'),
    values: () => {
      const { src, origins } = officeJs();
      return { officeJs: src, scripts: [`'self'`, ...origins].join(' ') };
    },
  });

/** The add-in: the task pane, and the page behind the buttons of the ribbon. */
module.exports = async (mode, { serve }) => ({
  ...webPages({
    name: 'addin',
    mode,
    entry: { taskpane: './src/taskpane/index.ts', commands: './src/commands/index.ts' },
    firstScreen: 'taskpane',
    plugins: [addinPage('taskpane'), addinPage('commands'), files()],
  }),
  ...(serve ? { devServer: await developmentServer() } : {}),
});
