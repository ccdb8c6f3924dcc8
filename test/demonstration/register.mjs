// Lets Node run the demonstration without jest: types erased on Node 20, and GitHub's workflow parser with its schemas, which it imports as Node wants
// them no more.
//
//   node --import ./test/demonstration/register.mjs test/demonstration/start.ts

import '../github/strip-types.mjs';
import module from 'node:module';

module.register('./json-imports.mjs', import.meta.url);
