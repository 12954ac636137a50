const path = require('node:path');
const webpack = require('webpack');
const YAML = require('yaml');
const { version } = require('./package.json');

const rules = [
  {
    test: /\.tsx?$/,
    use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } } },
  },
  { test: /\.ya?ml$/, type: 'json', parser: { parse: YAML.parse } },
];

/** The command line, and the tools that only developers run: plain Node programs. */
const nodeProgram = (name, entry) => ({
  name,
  target: 'node20',
  mode: 'production',
  devtool: false,
  entry,
  output: { path: path.join(__dirname, 'dist', name), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
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

module.exports = ({ target = 'cli' } = {}) => {
  switch (target) {
    case 'cli':
      return nodeProgram('cli', { kaohe: './src/cli/main.ts' });
    case 'tools':
      return nodeProgram('tools', { bench: './scripts/bench.ts', 'json-schema': './scripts/json-schema.ts' });
    default:
      throw new Error(`unknown target ${target}`);
  }
};
