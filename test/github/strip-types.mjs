// Lets Node 20 run these files as Node 24 does by itself: `node --import ./test/github/strip-types.mjs test/github/bench.ts`.

import module from 'node:module';

if (!module.stripTypeScriptTypes) module.register('./strip-types-hooks.mjs', import.meta.url);
