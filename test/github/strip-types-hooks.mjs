// The loader of strip-types.mjs: erases types with esbuild, file by file.

/* oxlint-disable typescript/no-unsafe-return -- a loader passes on what the next one gives */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const source = await readFile(fileURLToPath(url), 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'node20' });
  return { format: 'module', shortCircuit: true, source: code };
}
