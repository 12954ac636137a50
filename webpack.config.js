const addin = require('./webpack/addin');
const browser = require('./webpack/browser');
const nodeProgram = require('./webpack/node-program');

/** What can be built, by the name given with `--env target=…`. */
const TARGETS = {
  cli: (mode) => nodeProgram('cli', { kaohe: './src/cli/main.ts' }, mode),
  tools: (mode) =>
    nodeProgram('tools', { bench: './scripts/bench.ts', 'json-schema': './scripts/json-schema.ts' }, mode),
  addin,
  browser,
};

/** Without a target, all that is delivered. */
module.exports = async ({ target, WEBPACK_SERVE: serve = false } = {}, { mode = 'production' } = {}) => {
  const names = target === undefined ? ['cli', 'addin', 'browser'] : [target];
  return Promise.all(
    names.map((name) => {
      const build = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
      if (!build) throw new Error(`unknown target ${name}; there are ${Object.keys(TARGETS).join(', ')}`);
      return build(mode, { serve });
    }),
  );
};
