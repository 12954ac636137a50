const path = require('node:path');
const webpack = require('webpack');
const { version } = require('../package.json');
const { extensions, rules } = require('./modules');

/** The command line, and the tools that only developers run: plain Node programs. */
module.exports = (name, entry, mode) => ({
  name,
  target: 'node20',
  mode,
  devtool: mode === 'development' ? 'source-map' : false,
  entry,
  output: { path: path.join(__dirname, '..', 'dist', name), filename: '[name].js', clean: true },
  resolve: { extensions },
  module: { rules },
  externals: name === 'tools' ? { exceljs: 'commonjs exceljs' } : {},
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^kaohe\.js$/ }),
    new webpack.DefinePlugin({ KAOHE_VERSION: JSON.stringify(version) }),
  ],
});
