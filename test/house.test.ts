// The house keeps itself: what may import what, the form of files, that every rule is listed, tested, configurable and documented, that pages
// and bundles are in order. Whether every generated file is fresh to the byte, only `.ci/run` tells.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { codeRules, rules as freezeRules } from '../actions/freeze-gate/rules/index.ts';
import { keys } from '../actions/shared/generated/config.ts';
import { rules as signOffRules } from '../actions/sig-signoff-gate/rules/index.ts';
import { rules as templateRules } from '../actions/template-check/rules/index.ts';

const top = fileURLToPath(new URL('..', import.meta.url));
const files = (folder: string, ending: string): string[] =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('dist/'))
    .map((file) => `${folder}/${file}`)
    .sort();
const read = (file: string): string => readFileSync(join(top, file), 'utf8');
const imports = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|export)[^;]*?from '([^']+)'/gm)].map((match) => match[1] ?? '');

const sources = files('actions', '.ts').filter((file) => !file.includes('/generated/'));
const domain = sources.filter((file) => file.startsWith('actions/shared/domain/'));
/** Of the weekly report: what it judges, and how it says it. */
const judging = sources.filter((file) => /^actions\/weekly-report\/(?:judge|render)\//.test(file));
const ruleFiles = sources.filter((file) => file.includes('/rules/'));
/** What mends proposals is as pure as what judges them. */
const repairs = sources.filter((file) => /\/repair(?:\.ts$|\/)/.test(file));
/** Each action with rules, and where the configuration sets their severities. */
const gates = [
  { action: 'template-check', section: 'template', rules: templateRules },
  { action: 'sig-signoff-gate', section: 'sign-off', rules: signOffRules },
  { action: 'freeze-gate', section: 'freeze', rules: [...freezeRules, ...codeRules] },
].map((gate) => ({
  ...gate,
  ids: ruleFiles
    .filter((file) => file.startsWith(`actions/${gate.action}/`) && !file.endsWith('/index.ts'))
    .map((file) => file.replace(/.*\/(.*)\.ts$/, '$1'))
    .sort(),
}));
const allRules = gates.flatMap(({ rules }) =>
  rules.map(({ id, description, why, reference }) => ({ id, description, why, reference })),
);
const allIds = gates.flatMap(({ ids }) => ids);

/** What decides how the suite is installed is told the time. */
const installing = sources.filter((file) => file.startsWith('actions/cli/install/'));

/** What the pure parts may know: one another, the generated validators, and libraries that read nothing. */
const PURE_LIBRARIES = [
  'ajv',
  'mdast',
  'mdast-util-to-string',
  'remark-frontmatter',
  'remark-parse',
  'unified',
  'yaml',
];

describe('purity', () => {
  test.each(domain)('%s imports only the domain and pure libraries', (file) => {
    const foreign = imports(file).filter((name) => {
      if (!name.startsWith('.')) return !PURE_LIBRARIES.includes(name);
      const target = relative(top, resolve(top, file, '..', name));
      return !target.startsWith('actions/shared/domain/') && !target.startsWith('actions/shared/generated/');
    });
    expect(foreign).toEqual([]);
  });

  test.each(ruleFiles)('%s imports only the domain and its facts', (file) => {
    const foreign = imports(file).filter((name) => {
      const target = relative(top, resolve(top, file, '..', name));
      return (
        !target.startsWith('actions/shared/domain/') &&
        !/^actions\/[\w-]+\/(?:facts|rules\/[\w-]+)\.ts$/.test(target)
      );
    });
    expect(foreign).toEqual([]);
  });

  test.each(repairs)('%s imports only the domain, its facts, the rules and the check', (file) => {
    const foreign = imports(file).filter((name) => {
      const target = relative(top, resolve(top, file, '..', name));
      return (
        !target.startsWith('actions/shared/domain/') &&
        !/^actions\/template-check\/(?:facts|check|rules\/[\w-]+|repair\/[\w-]+)\.ts$/.test(target) &&
        target !== 'actions/shared/proposal-options.ts'
      );
    });
    expect(foreign).toEqual([]);
  });

  test.each(judging)('%s imports only the domain, the facts, and its like', (file) => {
    const foreign = imports(file).filter((name) => {
      const target = relative(top, resolve(top, file, '..', name));
      return !/^actions\/(?:shared\/(?:domain|generated)\/|weekly-report\/(?:facts|planning|roadmap|vocabulary)\.ts|weekly-report\/(?:judge|render)\/)/.test(
        target,
      );
    });
    expect(foreign).toEqual([]);
  });

  test.each([...domain, ...ruleFiles, ...repairs, ...judging, ...installing])(
    '%s has no clock, no environment, no output',
    (file) => {
      expect(read(file)).not.toMatch(
        /\bDate\.now|new Date\(\)|\bprocess\.|\bconsole\.|Math\.random|\bfetch\(|globalThis/,
      );
    },
  );
});

describe('form', () => {
  const tests = files('test', '.ts');

  test.each([...sources, ...tests])('%s has at most 400 lines', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(401);
  });

  test.each(sources)('%s opens with a line that says what it answers', (file) => {
    expect(read(file).replace(/^#!.*\n/, '')).toMatch(/^\/\/ \S/);
  });

  test.each(sources)('%s has no default export, no enum, and no class but an error', (file) => {
    const text = read(file);
    expect(text).not.toMatch(/^export default|^\s*(?:export )?(?:const )?enum /m);
    expect(
      [...text.matchAll(/^(?:export )?class (\w+)/gm)]
        .map((match) => match[1])
        .filter((name) => !/Error$/.test(name ?? '')),
    ).toEqual([]);
  });

  test('no drawer is named utils, helpers, common or manager', () => {
    const drawers = [...sources, ...tests].filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|common|manager|misc)(?:\.|\/)/.test(file),
    );
    expect(drawers).toEqual([]);
  });

  test('inputs, environment and workflow commands are read and written at the door only', () => {
    const inside = sources.filter(
      (file) =>
        !file.endsWith('/index.ts') &&
        !file.endsWith('/shared/door.ts') &&
        !file.startsWith('actions/cli/') &&
        !file.endsWith('judges.ts'),
    );
    expect(inside.filter((file) => /\bgetInput\(|process\.env/.test(read(file)))).toEqual([]);
  });

  test('no file of the project is a link', () => {
    const listed = execFileSync('git', ['-C', top, 'ls-files', '-s'], { encoding: 'utf8' });
    expect(listed.split('\n').filter((line) => line.startsWith('120000'))).toEqual([]);
  });
});

describe('rules', () => {
  test('every folder of rules is held to this', () => {
    const folders = new Set(ruleFiles.map((file) => file.split('/')[1]));
    expect([...folders].sort()).toEqual(gates.map(({ action }) => action).sort());
  });

  test.each(gates)(
    "$action: every rule file is listed in rules/index.ts, once, with the file's name as its id",
    ({ rules, ids }) => {
      expect(rules.map((rule) => rule.id).sort()).toEqual(ids);
    },
  );

  test('no two rules share a name', () => {
    expect(new Set(allIds).size).toBe(allIds.length);
  });

  test.each(allRules)('$id says what, why and for which requirement', ({ description, why, reference }) => {
    const sentence = expect.stringMatching(/^\S.*\.$/);
    expect({ description, why, reference }).toEqual({
      description: sentence,
      why: sentence,
      reference: expect.stringMatching(/^[PSFWI]-\d+$/),
    });
  });

  test.each(gates)('$action: every rule has a test of its own name', ({ action, ids }) => {
    const own = ids.map((id) => `test/${action}/rules/${id}.test.ts`);
    const toCreate = own.filter((file) => !existsSync(join(top, file)));
    expect(toCreate).toEqual([]);
  });

  test.each(gates)(
    '$action: schemas/config.schema.json names exactly the rules that are there; then `npm run generate`',
    ({ section, ids }) => {
      const schema = JSON.parse(read('schemas/config.schema.json'));
      expect(Object.keys(schema.properties[section].properties.rules.properties).sort()).toEqual(ids);
    },
  );

  test.each(gates)(
    '$action: the generated validator knows every rule; otherwise `npm run generate`',
    ({ section, ids }) => {
      const known = keys[`#/properties/${section}/properties/rules` as keyof typeof keys] ?? [];
      expect(ids.filter((id) => !known.includes(id))).toEqual([]);
    },
  );

  test('docs/rules.md documents every rule; `npm run build` writes it', () => {
    const page = read('docs/rules.md');
    expect(allIds.filter((id) => !page.includes(`## ${id}\n`))).toEqual([]);
  });

  test("docs/rules.md holds each rule's present description and why; otherwise `npm run build`", () => {
    const page = read('docs/rules.md');
    const changed = allRules.filter(({ description, why }) => !page.includes(`\n${description}\n\n${why}\n`));
    expect(changed.map((rule) => rule.id)).toEqual([]);
  });

  test('docs/process.md has a row for every requirement that a rule refers to', () => {
    const page = read('docs/process.md');
    const missing = allRules.filter(({ reference }) => !page.includes(`| **${reference}** |`));
    expect(missing.map(({ id, reference }) => `${reference}, of ${id}`)).toEqual([]);
  });
});

describe('documents', () => {
  const pages = ['README.md', 'CHANGELOG.md', 'SECURITY.md', ...files('docs', '.md')];

  test.each(pages)('%s has no dead link inside the repository', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(links.filter((link) => !existsSync(resolve(top, page, '..', link)))).toEqual([]);
  });

  test('the commands of the README are scripts of the package', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read('README.md').matchAll(/`npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('every dependency has its reason in docs/contributing.md', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const page = read('docs/contributing.md');
    expect(
      Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !page.includes(`\`${name}\``)),
    ).toEqual([]);
  });
});

describe('bundles', () => {
  const bundles = readdirSync(join(top, 'actions')).filter((name) =>
    existsSync(join(top, 'actions', name, 'index.ts')),
  );

  test.each(bundles)('%s: the bundle is there, at most 2.5 MB', (name) => {
    expect(statSync(join(top, 'actions', name, 'dist/index.js')).size).toBeLessThan(2.5 * 1024 * 1024);
  });

  test('what a runner downloads of this repository is at most 4 MB', () => {
    // As GitHub makes it: of the commit, with what .gitattributes leaves out.
    const archive = execFileSync('git', ['-C', top, 'archive', '--format=tar.gz', 'HEAD'], {
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(archive.byteLength).toBeLessThan(4 * 1024 * 1024);
  });

  test('the terminal answers in a bare checkout, without anything installed', () => {
    const bare = mkdtempSync(join(tmpdir(), 'enhancement-actions-'));
    execFileSync('cp', ['-r', join(top, 'actions/cli/dist'), bare]);
    const help = execFileSync(process.execPath, [join(bare, 'dist/index.js'), '--help'], {
      cwd: bare,
      encoding: 'utf8',
      env: {},
    });
    expect(help).toContain('enhancements <command>');
  });
});
