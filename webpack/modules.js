const YAML = require('yaml');

/** What a list shows of a template, so that the list is known before a template is loaded. */
function summary(text) {
  const { id, version, title, kind, source, order, variants } = YAML.parse(text);
  return {
    id,
    version,
    title,
    kind,
    source,
    order,
    variants: variants?.map((variant) => ({ id: variant.id, title: variant.title })),
  };
}

/** How files become modules; the same for every target. */
module.exports = {
  extensions: ['.ts', '.tsx', '.mjs', '.js'],
  rules: [
    {
      test: /\.tsx?$/,
      use: {
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    },
    {
      // What a page does not use of ours is left out, with the libraries behind it: no file acts by being imported alone.
      test: /[\\/]src[\\/].*\.tsx?$/,
      sideEffects: false,
    },
    {
      test: /\.ya?ml$/,
      type: 'json',
      oneOf: [
        { resourceQuery: /^\?summary$/, parser: { parse: summary } },
        { resourceQuery: { not: [/./] }, parser: { parse: YAML.parse } },
      ],
    },
  ],
};
