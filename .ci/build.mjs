// tsc erases the types, then ncc makes one bundle of each entry: every folder of actions/ with an index.ts. Writes actions/<name>/dist.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });

rmSync('build', { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.build.json');
for (const name of readdirSync('actions').sort()) {
  if (!existsSync(`actions/${name}/index.ts`)) continue;
  const out = `actions/${name}/dist`;
  rmSync(out, { recursive: true, force: true });
  node(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    `build/${name}/index.js`,
    '--out',
    out,
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  );
}
rmSync('build', { recursive: true, force: true });
