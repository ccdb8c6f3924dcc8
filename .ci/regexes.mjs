// Is there a pattern that a text from outside can keep busy? Looks at every regular expression of the sources and reports those that take more than
// linear time, with a text that does it. Outside CI: what searches for such a text guesses, and takes its time.
//
//   npm run regexes                      all of them
//   npm run regexes -- weekly-report     those of files whose path holds that
//
// `recheck` is fetched when it is needed and is no dependency: it brings a program for each platform. So is a TypeScript with an interface for programs.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const home = '.cache/regexes';
const parts = process.argv.slice(2);

/** Patterns that no long text reaches, by their beginnings, and why. */
const BOUNDED = [
  ['actions/cli/install/choices.ts', '/\\/+$/', 'an argument of whoever runs it'],
  ['actions/cli/install/standing.ts', '/([^/]+)$/', 'the path of a file'],
  ['actions/shared/domain/ledger.ts', '/([a-z\\d-]{1,80})', 'a name in our own comment has 80 signs at most'],
  ['actions/shared/domain/target.ts', '/~{1,2}[^~]*~{1,2}', 'what is struck out has 200 signs at most'],
  ['actions/shared/domain/template.ts', '/[\\s:,]+v?\\d', 'a heading is cut to 300 signs before'],
  ['actions/shared/domain/template.ts', '/\\s*\\([^)]*\\)', 'a heading is cut to 300 signs before'],
  ['actions/shared/domain/template.ts', '/\\s*\\/\\s*/g', 'a heading is cut to 300 signs before'],
  ['actions/shared/domain/template.ts', '/[\\s:.]+$/', 'a heading is cut to 300 signs before'],
  ['actions/shared/domain/tracker.ts', '/^(?:\\[.{0,3}\\]\\s*)?(?<label>', 'blanks are one each before'],
  ['actions/template-check/repair/target-form.ts', '/^(?<bullet>', 'a target line has a colon'],
  ['actions/weekly-report/judge/drift.ts', '/\\d+\\.\\d+/', 'the name of a label has 50 signs at most'],
  ['actions/weekly-report/read-tracker.ts', '/\\s*,\\s*/', 'the line is a list of names'],
];

if (!existsSync(`${home}/node_modules/recheck`)) {
  mkdirSync(home, { recursive: true });
  writeFileSync(`${home}/package.json`, '{ "private": true }\n');
  const packages = ['recheck@4.5.0', 'typescript@5.9.3'];
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: home, stdio: 'inherit' });
}
const fetched = createRequire(resolve(home, 'package.json'));
const ts = fetched('typescript');
const { checkSync } = fetched('recheck');

const files = readdirSync('actions', { recursive: true })
  .map((path) => `actions/${path}`)
  .filter((path) => path.endsWith('.ts') && !/\/(?:dist|generated)\//.test(path))
  .filter((path) => parts.length === 0 || parts.some((part) => path.includes(part)));
let looked = 0;
let found = 0;
for (const file of files) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) look(file, source, node);
    ts.forEachChild(node, visit);
  };
  visit(source);
}
console.log(`${looked} patterns, ${found} to mend.`);
process.exitCode = found > 0 ? 1 : 0;

function look(file, source, node) {
  looked += 1;
  const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text);
  const { status, complexity, attack } = checkSync(pattern, flags, { timeout: 10_000 });
  if (status === 'safe') return;
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  const [, , reason] = BOUNDED.find(([path, begin]) => path === file && node.text.startsWith(begin)) ?? [];
  if (reason === undefined) found += 1;
  console.log(`${file}:${line + 1} ${complexity?.summary ?? status}: ${node.text}`);
  console.log(`  ${reason === undefined ? (attack?.pattern ?? 'no text was found') : `bounded: ${reason}`}`);
}
