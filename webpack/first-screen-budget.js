const { gzipSync } = require('node:zlib');

/** What the script of the first screen of a page may weigh, gzip: it has to open quickly on an old desk. */
const BUDGET_KB = 250;

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** Prints the gzip size of all script that a page loads before anything is asked of it; above the budget, the build fails. */
module.exports = class FirstScreenBudget {
  /** @param entry the entry point of the page */
  constructor(entry) {
    this.entry = entry;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    const name = 'FirstScreenBudget';
    const logger = compiler.getInfrastructureLogger(name);
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // Minified and named for good, not yet written.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        const sizes = files
          .filter((file) => file.endsWith('.js'))
          .map((file) => ({ file, bytes: gzipSync(assets[file].buffer()).length }));
        const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
        const parts = sizes.map(({ file, bytes }) => `${file} ${kilobytes(bytes)}`).join(', ');
        const report = `${this.entry}: ${kilobytes(total)} of ${BUDGET_KB} KB, gzip (${parts})`;
        logger.info(report);
        if (total > BUDGET_KB * 1024) compilation.errors.push(new WebpackError(report));
      });
    });
  }
};
