// Is installed what is locked? If not, installs it with `npm ci`. Runs before `npm start`, so it needs nothing but Node.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('..', import.meta.url));

const lacks = firstDifference();
if (lacks === undefined) {
  console.log('Installed is what package-lock.json locks: nothing to do.');
} else {
  console.log(`Installing what package-lock.json locks, with \`npm ci\`: ${lacks}.`);
  process.exitCode = install();
}

/** Why node_modules is not what the lock file asks for; `undefined` where it is. */
function firstDifference() {
  const locked = packagesOf('package-lock.json');
  if (!locked) return 'package-lock.json cannot be read';
  if (!existsSync(join(TOP, 'node_modules'))) return 'nothing is installed yet';
  // npm's own record of what it put there.
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!installed) return 'node_modules has no record of its packages';
  for (const [path, { version, optional, link }] of Object.entries(locked)) {
    // An optional package may be for another system; the entry without a path is this project itself.
    if (path === '' || optional || link) continue;
    const found = installed[path];
    if (!found || !existsSync(join(TOP, path, 'package.json'))) return `${path} is missing`;
    if (found.version !== version) return `${path} is ${found.version}, locked is ${version}`;
  }
  return undefined;
}

function packagesOf(file) {
  try {
    const { packages } = JSON.parse(readFileSync(join(TOP, file), 'utf8'));
    return typeof packages === 'object' && packages !== null ? packages : undefined;
  } catch {
    return undefined;
  }
}

function install() {
  // The npm that runs this script, so that no second one has to be found; development packages also where NODE_ENV is production.
  const npm = process.env.npm_execpath ?? '';
  const [command, ...before] = basename(npm) === 'npm-cli.js' ? [process.execPath, npm] : ['npm'];
  const { status, error } = spawnSync(command, [...before, 'ci', '--include=dev', '--loglevel=error'], {
    cwd: TOP,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return 0;
  console.error(
    `\`npm ci\` ended with ${error?.message ?? status}. Without a network: \`node .ci/start.mjs\` shows the sample and needs no package.`,
  );
  return 1;
}
