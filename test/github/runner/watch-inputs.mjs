// Loaded into the action's process before it (`--import`): writes down which inputs it reads. The file's name comes with the address.

/* oxlint-disable typescript/no-unsafe-return -- the environment as it is */

import { appendFileSync } from 'node:fs';

const file = new URL(import.meta.url).searchParams.get('file');
const seen = new Set();

process.env = new Proxy(process.env, {
  get(target, name) {
    if (typeof name === 'string' && name.startsWith('INPUT_') && !seen.has(name)) {
      seen.add(name);
      appendFileSync(file, `${name}\n`);
    }
    return target[name];
  },
});
