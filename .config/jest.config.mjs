import module from 'node:module';

/** The two files of GitHub's workflow parser that import JSON. */
const SCHEMAS = '@actions/workflow-parser/dist/\\w+/\\w+-schema\\.js$';

/** @type {import('jest').Config} */
export default {
  rootDir: '..',
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // jest >= 30.5 strips types with Node's own parser when no transformer claims a .ts file; Node 20 has none.
  transform: {
    ...(module.stripTypeScriptTypes ? {} : { '^.+\\.ts$': '<rootDir>/.config/jest-esbuild.cjs' }),
    [SCHEMAS]: '<rootDir>/.config/jest-json.cjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!${SCHEMAS})`],
  restoreMocks: true,
  // Generous, because bundles are run as processes and the machine may be busy; no test measures time.
  testTimeout: 30_000,
  collectCoverageFrom: [
    'actions/**/*.ts',
    '!actions/*/dist/**',
    '!actions/shared/generated/**',
    '!actions/*/index.ts',
  ],
  coverageProvider: 'babel',
  coverageReporters: ['text-summary', 'lcov'],
};
