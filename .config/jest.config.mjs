import module from 'node:module';

/** @type {import('jest').Config} */
export default {
  rootDir: '..',
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // jest >= 30.5 strips types with Node's own parser when no transformer claims a .ts file; Node 20 has none.
  transform: module.stripTypeScriptTypes ? {} : { '^.+\\.ts$': '<rootDir>/.config/jest-esbuild.cjs' },
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
