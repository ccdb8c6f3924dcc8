// How many changes to the pure code would the tests miss? Runs Stryker on a path (default: domain and rules), outside CI: it takes its time.
//
//   npm run mutation                                  everything
//   npm run mutation -- actions/shared/domain/target.ts   one file, with the tests that bear its name: fast, and the stricter measure
//   npm run mutation -- actions/shared/domain/fold-literal.ts fold   the same, and with those that bear another: what is proved through its caller
//
// Stryker is fetched when it is needed and is no dependency: its releases lag behind jest's, and it needs Node >= 22.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const words = process.argv.slice(2);
const paths = words.filter((word) => word.endsWith('.ts'));
const home = '.cache/mutation';
const names = words.map((word) => basename(word, '.ts'));
const testMatch = names.length > 0 ? names.map((name) => `**/{*-,}${name}{-*,}.test.ts`) : ['**/*.test.ts'];
const version = '10.0.0';

if (!existsSync(`${home}/node_modules/@stryker-mutator/core`)) {
  mkdirSync(home, { recursive: true });
  writeFileSync(`${home}/package.json`, '{ "private": true }\n');
  const packages = [
    `@stryker-mutator/core@${version}`,
    `@stryker-mutator/jest-runner@${version}`,
    'node@24.21.0',
    'jest@30.5.2',
  ];
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: home, stdio: 'inherit' });
}

// Only the tests of the pure code: the others run bundles, which hold no mutant. Nor what sets its own number of examples, thousands for each mutant:
// what it holds, tables hold as well.
writeFileSync(
  `${home}/jest.config.mjs`,
  `import config from '../../.config/jest.config.mjs';
const testMatch = ${JSON.stringify(testMatch)};
const roots = ['shared', 'template-check', 'sig-signoff-gate/rules', 'freeze-gate/rules', 'weekly-report/judge'].map((name) => '<rootDir>/test/' + name);
const testPathIgnorePatterns = ['/fold-model\\\\.test\\\\.ts$'];
export default { ...config, rootDir: '../..', roots, testMatch, testPathIgnorePatterns, setupFiles: ['<rootDir>/.cache/mutation/setup.mjs'] };
`,
);
// Properties run on few examples here: they run for each mutant.
writeFileSync(
  `${home}/setup.mjs`,
  "import { configureGlobal } from 'fast-check';\nconfigureGlobal({ numRuns: 10, seed: 1 });\n",
);
writeFileSync(
  `${home}/stryker.config.json`,
  JSON.stringify(
    {
      testRunner: 'jest',
      plugins: [`${process.cwd()}/${home}/node_modules/@stryker-mutator/jest-runner/dist/src/index.js`],
      testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
      // The tests are chosen by their names, which is stricter than by what they import.
      jest: { configFile: `${home}/jest.config.mjs`, enableFindRelatedTests: false },
      // What is remembered from one test to the next is covered by the first alone, so that of a few files all their tests are run.
      coverageAnalysis: paths.length > 0 ? 'all' : 'perTest',
      mutate:
        paths.length > 0
          ? paths
          : [
              'actions/shared/domain/**/*.ts',
              'actions/*/rules/*.ts',
              'actions/weekly-report/judge/*.ts',
              '!**/rules/index.ts',
            ],
      concurrency: 2,
      // What takes too long counts as noticed: on a busy machine that must not be what only takes its time.
      timeoutMS: 20_000,
      reporters: ['clear-text', 'progress-append-only', 'json'],
      jsonReporter: { fileName: `${home}/report.json` },
      tempDirName: '.stryker-tmp',
      // A file that does not exist: Stryker knows no TypeScript 7.
      tsconfigFile: 'no-tsconfig.json',
      ignorePatterns: [
        '.cache/*',
        '!.cache/mutation',
        '.cache/mutation/*',
        '!.cache/mutation/jest.config.mjs',
        '!.cache/mutation/setup.mjs',
        'build',
        'coverage',
        'actions/*/dist',
      ],
    },
    null,
    2,
  ),
);
execFileSync(
  `${home}/node_modules/node/bin/node`,
  [`${home}/node_modules/@stryker-mutator/core/bin/stryker.js`, 'run', `${home}/stryker.config.json`],
  {
    stdio: 'inherit',
  },
);
