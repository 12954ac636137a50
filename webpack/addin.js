const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const FirstScreenBudget = require('./first-screen-budget');
const developmentServer = require('./development-server');
const { version } = require('../package.json');
const { extensions, rules } = require('./modules');
const page = require('./page');
const { DEVELOPMENT_URL, baseUrl } = require('./settings');

const root = path.join(__dirname, '..');

/** What is served beside the pages: the manifest with the addresses of this build, the icons, the script for old browsers. */
const files = () =>
  new CopyPlugin({
    patterns: [
      {
        from: path.join(root, 'manifest.xml'),
        transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, baseUrl()),
      },
      { from: path.join(root, 'assets', 'icons', '*.png'), to: 'assets/icons/[name][ext]' },
      { from: path.join(root, 'assets', 'opening.js'), to: 'assets/[name][ext]', info: { minimized: true } },
    ],
  });

/** The add-in: two pages, their scripts as modules, and what is loaded when it is used in chunks of its own. */
module.exports = async (mode, { serve }) => ({
  name: 'addin',
  target: ['web', 'es2022'],
  mode,
  devtool: mode === 'development' ? 'source-map' : false,
  context: root,
  entry: { taskpane: './src/taskpane/index.ts', commands: './src/commands/index.ts' },
  experiments: { outputModule: true },
  output: {
    path: path.join(root, 'dist', 'addin'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    module: true,
    clean: true,
  },
  resolve: { extensions },
  module: { rules },
  optimization: { splitChunks: { chunks: 'all' } },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new webpack.DefinePlugin({ KAOHE_VERSION: JSON.stringify(version) }),
    page(path.join(root, 'src', 'taskpane', 'taskpane.html')),
    page(path.join(root, 'src', 'commands', 'commands.html')),
    files(),
    ...(mode === 'production' ? [new FirstScreenBudget('taskpane')] : []),
  ],
  ...(serve ? { devServer: await developmentServer() } : {}),
});
