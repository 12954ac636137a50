const { readFileSync } = require('node:fs');
const HtmlPlugin = require('html-webpack-plugin');

/**
 * A page with the script of an entry point. The plugin's own templates need `with`, which modules do not
 * have; and all there is to fill in are names.
 * @param opening the file of what the page shows while it opens, and where it cannot
 * @param values gives what else is filled in, by name
 */
module.exports = ({ entry, template, opening, filename = `${entry}.html`, values = () => ({}) }) =>
  new HtmlPlugin({
    filename,
    chunks: [entry],
    scriptLoading: 'module',
    templateContent: ({ compilation }) => {
      const read = (file) => {
        compilation.fileDependencies.add(file);
        return readFileSync(file, 'utf8');
      };
      const known = { opening: read(opening), ...values() };
      return read(template).replace(/<%= (\w+) %>/g, (_, key) => known[key]);
    },
  });
