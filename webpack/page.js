const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { officeJs } = require('./settings');

/** What both pages show while they open, and where they cannot. */
const OPENING = path.join(__dirname, '..', 'assets', 'opening.html');

/**
 * A page of the add-in, with the script of the entry point of its name. The plugin's own templates need `with`, which
 * modules do not have; and all there is to fill in are these three names.
 */
module.exports = (template) => {
  const name = path.basename(template, '.html');
  return new HtmlPlugin({
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'module',
    templateContent: ({ compilation }) => {
      const read = (file) => {
        compilation.fileDependencies.add(file);
        return readFileSync(file, 'utf8');
      };
      const { src, origins } = officeJs();
      const values = { officeJs: src, scripts: [`'self'`, ...origins].join(' '), opening: read(OPENING) };
      return read(template).replace(/<%= (\w+) %>/g, (_, key) => values[key]);
    },
  });
};
