const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

const transform = {
  '\\.(t|j|mj)sx?$': ['@swc/jest', swc],
};

/** Libraries that are published as ES modules only. */
const esModules = ['hucre'];

const project = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  // The bundler finds the files of templates in their folder; here the folder is read.
  moduleNameMapper: { '^\\./template-files$': '<rootDir>/test/support/template-files.ts' },
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  testEnvironment: 'node',
};

module.exports = {
  reporters: ['default', '<rootDir>/test/support/summary-reporter.cjs'],
  projects: [
    {
      ...project,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/integration/', '\\.browser\\.test\\.ts$'],
    },
    { ...project, displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.test.ts'] },
    // The built pages in a real browser.
    { ...project, displayName: 'browser', testMatch: ['<rootDir>/test/**/*.browser.test.ts'] },
  ],
};
