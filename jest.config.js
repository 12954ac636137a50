const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

const transform = {
  '\\.ya?ml$': '<rootDir>/test/support/yaml-transform.cjs',
  '\\.(t|j|mj)sx?$': ['@swc/jest', swc],
};

/** Libraries that are published as ES modules only. */
const esModules = ['hucre'];

const project = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  // A template's summary is part of the template.
  moduleNameMapper: { '^(.+\\.yaml)\\?summary$': '$1' },
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'yaml'],
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
