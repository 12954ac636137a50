const { createHash } = require('node:crypto');
const swc = require('@swc/core');

const digest = (algorithm, content, encoding) => createHash(algorithm).update(content).digest(encoding);

/**
 * Adds the service worker, told of all that was built: addresses with the digests of their contents, so that only what
 * belongs together is kept together, and a name of the whole that changes when any of it does.
 */
module.exports = class Precache {
  /** @param script the source of the service worker */
  constructor(script) {
    this.script = script;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const name = 'Precache';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(this.script);
      // All there will be is there, named for good.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async (assets) => {
        const files = Object.entries(assets)
          .map(([file, source]) => [file, `sha256-${digest('sha256', source.buffer(), 'base64')}`])
          .sort(([a], [b]) => (a < b ? -1 : 1));
        const list = JSON.stringify(Object.fromEntries(files), null, 2);
        const { code } = await swc.transformFile(this.script, {
          jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        });
        const build = digest('sha256', code + list, 'hex').slice(0, 16);
        const told = `const KAOHE_BUILD = ${JSON.stringify(build)};\nconst KAOHE_FILES = ${list};\n`;
        // A module only for the compiler; browsers take it as a plain script.
        const script = told + code.replace(/^export \{ ?\};?\s*$/m, '');
        compilation.emitAsset('service-worker.js', new sources.RawSource(script));
      });
    });
  }
};
