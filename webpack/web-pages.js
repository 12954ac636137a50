const path = require('node:path');
const webpack = require('webpack');
const FirstScreenBudget = require('./first-screen-budget');
const { version } = require('../package.json');
const { extensions, rules } = require('./modules');

const root = path.join(__dirname, '..');

/**
 * How pages are built, whichever they are: scripts as modules named by their contents, and what is loaded when it is
 * used in chunks of its own.
 * @param firstScreen the entry point whose first screen has to be light
 */
module.exports = ({ name, mode, entry, firstScreen, plugins }) => ({
  name,
  target: ['web', 'es2022'],
  mode,
  devtool: mode === 'development' ? 'source-map' : false,
  context: root,
  entry,
  experiments: { outputModule: true },
  output: {
    path: path.join(root, 'dist', name),
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
    ...plugins,
    ...(mode === 'production' ? [new FirstScreenBudget(firstScreen)] : []),
  ],
});
