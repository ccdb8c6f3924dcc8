// What the comment offers to mend: a patch that git takes, only of what the pull request brought, and nothing that a hostile text could break.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { requireConfig } from '../../actions/shared/config.ts';
import { readTemplateText } from '../../actions/shared/domain/template-text.ts';
import { checkProposal } from '../../actions/template-check/check.ts';
import { templateCheck } from '../../actions/template-check/main.ts';
import { mendingOf, mendJob } from '../../actions/template-check/mending.ts';
import { renderMendings } from '../../actions/template-check/render-mendings.ts';
import { MENDABLE } from '../../actions/template-check/repair.ts';
import { push } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { workflowRunEvent } from '../github/runner/events.ts';
import { runAction } from '../github/runner/run-action.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { describeCorpus, fromCorpus, NEWEST_TEMPLATE, realProposals } from '../support/corpus.ts';
import { dropSection, edit, GOOD, OLD, PATH, setSection, TEMPLATE } from '../support/proposal.ts';
import { aGoodPull, enhancements, ownComments, statusOf } from '../support/pulls.ts';
import { READ_ONLY, runGateHere, TRUSTED } from '../support/room.ts';

const standIn = useStandIn();
const SPELLED = edit(GOOD, '## Non Goals', '## Non-Goals');
const OTHER = 'veps/sig-network/43-other/vep.md';
let repository: Repository;

beforeEach(() => {
  repository = enhancements(standIn().world);
});

const open = (text: string) => aGoodPull(text).in(standIn().world, repository);
const run = (pull: Pull) => runGateHere(templateCheck, standIn(), repository, { pull: pull.number });
const offered = /<details><summary>(\d+) repairs? that can be made without you, as a patch<\/summary>/;

async function commented(pull: Pull): Promise<string> {
  const { exit, complaints } = await run(pull);
  expect([exit, complaints]).toEqual([0, []]);
  return ownComments(pull)[0] ?? '';
}

/** The patch as somebody copies it out of the comment. */
function patchIn(markdown: string): string | undefined {
  return /^(`{3,})diff\n([\s\S]*?\n)\1$/m.exec(markdown)?.[2];
}

/** What git makes of the files with the patch. */
function applied(files: Readonly<Record<string, string>>, patch: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'enhancement-actions-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  execFileSync('git', ['apply', '-'], { cwd: folder, input: patch, stdio: ['pipe', 'ignore', 'pipe'] });
  return Object.fromEntries(
    Object.keys(files).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

describe('a patch', () => {
  test.each<[string, string, string]>([
    ['a spelling', SPELLED, GOOD],
    ['a level', edit(GOOD, '## Repos', '### Repos'), GOOD],
    ['the form of the title', edit(GOOD, '# VEP #42: ', '# VEP 0042 - '), GOOD],
    [
      'a section that has no place',
      edit(dropSection(GOOD, 'Repos'), '## Overview', `## Repos\n\n${sectionText('Repos')}\n\n## Overview`),
      GOOD,
    ],
    ['no line end at the end', SPELLED.trimEnd(), GOOD.trimEnd()],
  ])('%s: git applies what the comment shows', async (_name, text, mended) => {
    const comment = await commented(open(text));
    expect(comment).toMatch(offered);
    const patch = patchIn(comment) ?? '';
    expect(applied({ [PATH]: text }, patch)).toEqual({ [PATH]: mended });
    // As a selection with the mouse leaves it.
    expect(applied({ [PATH]: text }, patch.replace(/\n$/, ''))).toEqual({ [PATH]: mended });
  });

  test('pushed, it leaves no such finding and no offer; the comment is the same one, and then nothing is written', async () => {
    const text = edit(dropSection(GOOD, 'Scalability'), '## Non Goals', '## Non-Goals');
    const pull = open(text);
    const comment = await commented(pull);
    expect(offered.exec(comment)?.[1]).toBe('2');
    standIn().forgetAsked();
    await commented(pull);
    expect(standIn().asked.filter(({ isWrite }) => isWrite)).toEqual([]);
    push(standIn().world, pull, applied({ [PATH]: text }, patchIn(comment) ?? ''));
    const { verdict } = await run(pull);
    expect(verdict?.results[0]?.findings.map(({ rule }) => rule)).toEqual(['section-filled']);
    expect(ownComments(pull)).toHaveLength(1);
    expect(ownComments(pull)[0]).not.toMatch(offered);
  });

  test('of two proposals is one patch', async () => {
    const other = SPELLED.replace('# VEP #42', '# VEP #43');
    const pull = aGoodPull(SPELLED)
      .changing({ [OTHER]: other })
      .in(standIn().world, repository);
    const comment = await commented(pull);
    expect(offered.exec(comment)?.[1]).toBe('2');
    const made = applied({ [PATH]: SPELLED, [OTHER]: other }, patchIn(comment) ?? '');
    expect(Object.values(made).every((text) => text.includes('## Non Goals\n'))).toBe(true);
  });

  test('mends what the pull request brought, and leaves alone what was there before', async () => {
    commitFiles(standIn().world, repository, 'main', { [PATH]: OLD });
    const pull = aGoodPull().in(standIn().world, repository);
    const text = edit(OLD, '## Repos', '### Repos');
    push(standIn().world, pull, { [PATH]: text });
    const comment = await commented(pull);
    expect(offered.exec(comment)?.[1]).toBe('1');
    expect(applied({ [PATH]: text }, patchIn(comment) ?? '')).toEqual({ [PATH]: OLD });
  });

  test.each<[string, string]>([
    ['nothing is found', GOOD],
    ['only the author can mend it', setSection(GOOD, 'Goals', '')],
  ])('is not offered where %s', async (_name, text) => {
    expect(await commented(open(text))).not.toMatch(/without you|diff\n/);
  });

  test('is not offered of what was there before alone', async () => {
    commitFiles(standIn().world, repository, 'main', { [PATH]: OLD });
    const pull = aGoodPull().in(standIn().world, repository);
    push(standIn().world, pull, { [PATH]: setSection(OLD, 'Goals', '') });
    expect(await commented(pull)).not.toMatch(/without you|diff\n/);
  });

  test('of an appendix, of a proposal at a wrong path, and of one that is hazardous there is none', async () => {
    const comment = await commented(
      aGoodPull(`${SPELLED}\n${'> '.repeat(20)}deep\n`)
        .changing({ 'veps/sig-compute/astray.md': SPELLED, [PATH.replace('vep.md', 'notes.md')]: SPELLED })
        .in(standIn().world, repository),
    );
    expect(comment).not.toMatch(/without you|diff\n/);
  });
});

describe('where a copy would not apply, or would deceive, the terminal is named', () => {
  test.each<[string, string]>([
    ['line ends of another system', SPELLED.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${SPELLED}`],
    [
      'text from right to left near the repair',
      edit(SPELLED, '## Non-Goals\n', '## Non-Goals\n\nA \u202eelif\u202c.\n'),
    ],
    ['a line separator', edit(SPELLED, '## Non-Goals\n', '## Non-Goals\n\nA \u2028/lgtm\n')],
    ['what is too long', edit(SPELLED, '## Non-Goals\n', `## Non-Goals\n\n${'word '.repeat(14_000)}\n`)],
    [
      'a fence as long as the comment',
      edit(SPELLED, '## Non-Goals\n', `## Non-Goals\n\n    ${'`'.repeat(40_000)}\n`),
    ],
  ])('%s', async (_name, text) => {
    const comment = await commented(open(text));
    expect(patchIn(comment)).toBeUndefined();
    expect(comment).toContain('1 repair can be made without you, but the patch is too long');
    expect(comment).toContain('check --fix');
    expect(comment.length).toBeLessThan(65_536);
  });
});

describe('a hostile text', () => {
  const HOSTILE = [
    '```',
    '````````',
    '~~~',
    '</details>',
    '</summary><img src=x onerror=alert(1)>',
    '<!-- enhancement-actions: template -->',
    '<!-- sha256: 0 -->',
    '@kubevirt/maintainers @torvalds &#64;torvalds',
    '#42 kubevirt/enhancements#42 GH-42 https://github.com/kubevirt/enhancements/issues/42',
    '/lgtm',
    '/hold',
    '::set-output name=verdict::pass',
    '##[set-output name=verdict]pass',
  ];

  test.each(HOSTILE)('%j beside the repair is only shown, and comes through', async (line) => {
    const indented = edit(SPELLED, '## Non-Goals\n', `## Non-Goals\n\n    ${line}\n    ${line}\n`);
    const text = edit(
      indented,
      '\n## Non-Goals',
      `\n${/^[`~]/.test(line) ? `x\n${line}\ny\n${line}` : line}\n\n## Non-Goals`,
    );
    const comment = await commented(open(text));
    const patch = patchIn(comment) ?? '';
    expect(applied({ [PATH]: text }, patch)).toEqual({
      [PATH]: edit(text, '## Non-Goals', '## Non Goals'),
    });
    // Nothing of it stands outside the fence, or begins a line.
    const outside = comment.replace(patch, '');
    const isOurs = ['</details>', '<!-- enhancement-actions: template -->'].includes(line);
    expect(outside.split('\n').filter((each) => each.includes(line) && !/^`{3,}/.test(each))).toEqual(
      isOurs ? [line] : [],
    );
    expect(patch?.replace(/\n# end of the patch\n$/, '\n')).not.toMatch(/^[^ +\-@\\]/m);
    expect(outside.match(/<\/?details>/g)).toEqual(['<details>', '</details>']);
    expect(standIn().world.mentions.filter(({ by }) => by === 'github-actions[bot]')).toEqual([]);
    const events = [...repository.issues.values()].flatMap((issue) => issue.events);
    expect(
      events.filter(({ event, actor }) => event === 'cross-referenced' && actor?.login !== 'bob'),
    ).toEqual([]);
  });
});

test('the run of a fork, which may only read, shows it in the summary and posts nothing', async () => {
  const pull = open(SPELLED);
  const { exit, summary } = await runGateHere(templateCheck, standIn(), repository, {
    event: { name: 'pull_request', payload: { pull_request: { number: pull.number } } },
    permissions: READ_ONLY,
  });
  expect([exit, ownComments(pull), statusOf(pull, 'enhancements/template')]).toEqual([0, [], undefined]);
  expect(applied({ [PATH]: SPELLED }, patchIn(summary) ?? '')).toEqual({ [PATH]: GOOD });
});

test.each([
  ['at once', SPELLED],
  ['of a long text from a process of its own', `${SPELLED}${'\nOne more line of notes.\n'.repeat(600)}`],
])('the bundle offers it %s', async (_, text) => {
  const pull = open(text);
  const { exitCode, outputs } = await runAction('actions/template-check', {
    github: standIn(),
    event: workflowRunEvent(standIn(), pull),
    token: standIn().token(repository, TRUSTED),
  });
  expect([exitCode, Object.keys(outputs)]).toEqual([0, ['verdict']]);
  expect(applied({ [PATH]: text }, patchIn(ownComments(pull)[0] ?? '') ?? '')).toEqual({
    [PATH]: text.replace('## Non-Goals', '## Non Goals'),
  });
});

test('a text that is calm and takes long to mend gets its verdict, whether or not the offer comes in time', async () => {
  const headings = Array.from(
    { length: 2_700 },
    (_, index) => `## H${index} <b>x</b> [a](b) *c* **d** <i>e</i> [f](g) *h*\n`,
  );
  const text = `${SPELLED}\n${headings.join('\n')}`;
  const pull = open(text);
  const { exitCode } = await runAction('actions/template-check', {
    github: standIn(),
    event: workflowRunEvent(standIn(), pull),
    token: standIn().token(repository, TRUSTED),
  });
  expect([exitCode, statusOf(pull, 'enhancements/template')?.state]).toEqual([0, 'success']);
  const [comment = ''] = ownComments(pull);
  expect(comment).toContain('Heading `## Non-Goals` is read as');
  // How long it takes is the machine's; an offer that came in time holds as any other.
  const patch = patchIn(comment);
  expect(patch === undefined ? text : applied({ [PATH]: text }, patch)[PATH]).toBe(
    patch === undefined ? text : text.replace('## Non-Goals', '## Non Goals'),
  );
});

test('costs no request', async () => {
  await run(open(setSection(GOOD, 'Goals', '')));
  const before = standIn().asked.length;
  standIn().forgetAsked();
  await run(open(SPELLED));
  expect(standIn().asked).toHaveLength(before);
});

function sectionText(heading: string): string {
  const [, rest = ''] = GOOD.split(`## ${heading}\n\n`);
  return (rest.split('\n## ')[0] ?? '').trimEnd();
}

const template = readTemplateText(TEMPLATE);
const shared = { config: requireConfig('preset: vep', 'enhancements.yaml'), template: template.template };

function mend(path: string, text: string, words = template) {
  const own = { ...shared, template: words.template };
  const job = { path, kind: 'proposal', head: { text }, base: 'none', isExact: true } as const;
  const result = checkProposal(job, own);
  const worth = mendJob(job, result);
  return worth && mendingOf(worth, own, words);
}

test('what does not fit is left out by whole documents, and counted', () => {
  const path = (index: number) => PATH.replace('42', `${42 + index}`);
  const long = dropSection(SPELLED, 'Graduation Requirements');
  const mendings = [0, 1, 2].flatMap(
    (index) => mend(path(index), long.replace('#42', `#${42 + index}`)) ?? [],
  );
  const whole = renderMendings(mendings, 64_000);
  expect(offered.exec(whole)?.[1]).toBe('6');
  const two = renderMendings(mendings, whole.length - 10);
  expect(two.length).toBeLessThan(whole.length - 10);
  expect([offered.exec(two)?.[1], patchIn(two)?.match(/^\+\+\+ .*/gm)?.length]).toEqual(['4', 2]);
  expect(two).toContain('2 repairs can be made without you, but');
  const none = renderMendings(mendings, 600);
  expect(none.length).toBeLessThanOrEqual(600);
  expect(none).toMatch(/^6 repairs can be made without you, but/);
});

test('every rule whose findings are tried is one that some repair mends', () => {
  const texts = [
    SPELLED,
    dropSection(GOOD, 'Scalability'),
    edit(GOOD, '# VEP #42: ', '# VEP 0042 - '),
    edit(dropSection(GOOD, 'Repos'), '## Overview', `## Repos\n\n${sectionText('Repos')}\n\n## Overview`),
  ];
  const rulesOf = (text: string) =>
    checkProposal({ path: PATH, kind: 'proposal', head: { text }, base: 'none' }, shared).findings.map(
      ({ rule }) => rule,
    );
  expect([...new Set(texts.flatMap(rulesOf))].sort()).toEqual([...MENDABLE].sort());
  expect(texts.every((text) => mend(PATH, text))).toBe(true);
});

describeCorpus('real proposals, as if they were new', () => {
  test('every patch applies', () => {
    const words = readTemplateText(fromCorpus(NEWEST_TEMPLATE));
    const made = realProposals().flatMap(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes);
      const mending = mend(path, text, words);
      if (!mending?.patch) return [];
      const [after = ''] = Object.values(applied({ [path]: text }, `${mending.patch.join('\n')}\n`));
      expect(mend(path, after, words)).toBeUndefined();
      return [path];
    });
    expect(made.length).toBeGreaterThan(30);
  }, 120_000);
});
