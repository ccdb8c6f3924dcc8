// What becomes of a pull request: which of its files are judged, by whose rules, what stands there afterwards, and when nothing is said at all?

import { beforeEach, describe, expect, test } from '@jest/globals';
import { templateCheck } from '../../actions/template-check/main.ts';
import type { Permissions } from '../github/access/tokens.ts';
import { aPull } from '../github/builders/pull.ts';
import { addLabel, close, comment, deleteIssue, removeLabel } from '../github/deeds/issues.ts';
import { merge, push, retarget, setDraft } from '../github/deeds/pulls.ts';
import { type Changes, commitFiles } from '../github/deeds/repositories.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH, setSection, setTarget } from '../support/proposal.ts';
import {
  aGoodPull,
  CONFIG_PATH,
  enhancements,
  ownComments,
  statusOf,
  TEMPLATE_PATH,
} from '../support/pulls.ts';
import { type Heard, type RoomOptions, runGateHere, TRUSTED } from '../support/room.ts';

const standIn = useStandIn();
const NO_GOALS = setSection(GOOD, 'Goals', '');
const OTHER = 'veps/sig-network/43-other/vep.md';
let repository: Repository;

beforeEach(() => {
  repository = enhancements(standIn().world);
});

const open = (text = GOOD) => aGoodPull(text).in(standIn().world, repository);
const onMain = (changes: Changes) => commitFiles(standIn().world, repository, 'main', changes);
const configured = (text: string) => onMain({ [CONFIG_PATH]: text });
const run = (pull: Pull, options: RoomOptions = {}) =>
  runGateHere(templateCheck, standIn(), repository, { pull: pull.number, ...options });
const status = (pull: Pull) => statusOf(pull, 'enhancements/template');
const labels = (pull: Pull) => pull.labels.map(({ name }) => name).sort();
const writes = () => standIn().asked.filter(({ isWrite }) => isWrite);
/** Outcome by path. */
const judged = ({ verdict }: Heard): Record<string, string> =>
  Object.fromEntries((verdict?.results ?? []).map(({ path, outcome }) => [path ?? '', outcome]));

describe('what is not judged', () => {
  test.each<[string, (pull: Pull) => unknown, string]>([
    ['closed', (pull) => close(standIn().world, pull), 'closed'],
    ['merged', (pull) => merge(standIn().world, pull), 'merged'],
    ['locked', (pull) => Object.assign(pull, { locked: true }), 'locked'],
    ['case 182: deleted', (pull) => deleteIssue(standIn().world, pull), 'not there any more'],
    [
      'closed with its base branch deleted',
      (pull) => {
        close(standIn().world, pull);
        repository.refs.delete('heads/main');
      },
      'closed',
    ],
  ])('case 54: a pull request that is %s: a note, a green job, no write', async (_name, happens, state) => {
    const pull = open(NO_GOALS);
    happens(pull);
    const { exit, said, complaints } = await run(pull);
    expect([exit, complaints, writes(), status(pull)]).toEqual([0, [], [], undefined]);
    expect(said).toContain(`Pull request ${pull.number} is ${state}: nothing is judged.`);
  });

  test('mode off: nothing at all', async () => {
    configured('preset: vep\ntemplate: {mode: "off"}\n');
    const pull = open(NO_GOALS);
    expect(await run(pull)).toMatchObject({
      exit: 0,
      said: expect.arrayContaining([expect.stringContaining('is off')]),
    });
    expect([writes(), status(pull)]).toEqual([[], undefined]);
  });
});

describe('modes', () => {
  test('advisory: never blocks, and says in words what it would have said', async () => {
    configured('preset: vep\ntemplate: {mode: advisory}\n');
    const pull = open(NO_GOALS);
    const { exit, verdict } = await run(pull);
    expect([exit, verdict?.outcome]).toEqual([0, 'failed']);
    expect(status(pull)).toEqual({ state: 'success', description: 'Not blocking: 1 finding to fix' });
    expect(ownComments(pull)).toHaveLength(1);
  });

  test('advisory, and nobody could tell: said there too, and the job is red', async () => {
    configured('preset: vep\ntemplate: {mode: advisory}\n');
    onMain({ [TEMPLATE_PATH]: null });
    const pull = open();
    expect((await run(pull)).exit).toBe(1);
    expect(status(pull)).toMatchObject({
      state: 'success',
      description: expect.stringContaining('Not blocking: could not tell: The template'),
    });
  });

  test('case 81: a draft is judged like any other', async () => {
    const pull = open(NO_GOALS);
    setDraft(standIn().world, pull, true);
    await run(pull);
    expect(status(pull)?.state).toBe('failure');
  });
});

describe('the configuration of the base branch', () => {
  test('case 91 and case 82: the rules are those of the branch that it is meant for', async () => {
    const { world } = standIn();
    commitFiles(world, repository, 'release-1.9', {}, { parents: [repository.refs.get('heads/main') ?? ''] });
    commitFiles(world, repository, 'release-1.9', {
      [CONFIG_PATH]: 'preset: vep\ntemplate: {rules: {section-filled: warning}}\n',
    });
    const pull = aGoodPull(NO_GOALS).onto('release-1.9').in(world, repository);
    await run(pull);
    expect(status(pull)?.state).toBe('success');
    retarget(world, pull, 'main');
    await run(pull);
    expect(status(pull)?.state).toBe('failure');
  });

  const deep = `a: ${'['.repeat(20_000)}`;
  const aliases = `a: &a [1]\n${Array.from({ length: 20 }, (_, index) => `b${index}: [*a, *a]`).join('\n')}\n`;

  test.each<[string, Changes[string], RegExp]>([
    ['case 92: is not there', null, /There is no configuration/],
    ['case 93: invalid YAML', 'preset: [vep\n', /line \d|:\d+:\d+/],
    ['case 93: doubled keys', 'preset: vep\npreset: cep\n', /2/],
    ['case 93: an unknown key', 'preset: vep\ntemplates: {}\n', /templates/],
    ['case 93: a wrong type', 'preset: vep\ntemplate: often\n', /template/],
    ['case 94: an alias bomb', aliases, /alias/i],
    ['case 94: 20,000 brackets', deep, /too|deep|nest|large|bracket/i],
    ['case 96: a number for a release', 'preset: vep\nsince: 1.10\n', /since/],
    ['case 97: a link', { mode: '120000', content: 'elsewhere.yaml' }, /symbolic link/],
    ['case 97: a submodule', { mode: '160000', content: '1'.repeat(40) }, /submodule/],
    ['case 97: above 1 MB', `preset: vep\n#${'x'.repeat(1_100_000)}`, /too large/],
  ])('%s: error, said on the commit and in the log', async (_name, content, words) => {
    onMain({ [CONFIG_PATH]: content });
    const pull = open();
    const { exit, complaints } = await run(pull);
    expect([exit, complaints.length, status(pull)?.state]).toEqual([1, 1, 'error']);
    expect(complaints[0]).toMatch(words);
    expect(complaints[0]).not.toContain('bug');
    expect(status(pull)?.description).toMatch(/^could not tell: /);
    onMain({ [CONFIG_PATH]: { mode: '100644', content: 'preset: vep\n' } });
    await run(pull);
    expect(status(pull)?.state).toBe('success');
  });
});

describe('which files are judged', () => {
  test('case 85: a proposal among other files', async () => {
    const pull = open(NO_GOALS);
    push(standIn().world, pull, { 'README.md': 'More.\n', 'hack/run.sh': 'true\n' });
    expect(judged(await run(pull))).toEqual({ [PATH]: 'failed' });
  });

  test('case 159: two proposals, each judged', async () => {
    const pull = aGoodPull()
      .changing({ [OTHER]: '# Nothing\n' })
      .in(standIn().world, repository);
    expect(judged(await run(pull))).toEqual({ [PATH]: 'passed', [OTHER]: 'failed' });
  });

  test('case 87: a proposal that is taken away is named, and there is nothing to check in it', async () => {
    onMain({ [PATH]: GOOD });
    const pull = aGoodPull().in(standIn().world, repository);
    push(standIn().world, pull, { [PATH]: null });
    const { exit, verdict } = await run(pull);
    expect([exit, verdict?.outcome, status(pull)?.state]).toEqual([0, 'passed', 'success']);
    expect(verdict?.notices?.join()).toContain('`veps/sig-compute/42-memory-lease/vep.md` is removed');
  });

  test('one that is moved out of the proposals is named like one that is taken away', async () => {
    onMain({ [PATH]: GOOD });
    const pull = aGoodPull().in(standIn().world, repository);
    push(standIn().world, pull, { [PATH]: null, 'attic/vep.md': GOOD });
    expect((await run(pull)).verdict?.notices?.join()).toContain('vep.md` is removed');
  });

  test('a renamed proposal: what was there before does not count', async () => {
    onMain({ [PATH]: NO_GOALS });
    const moved = 'veps/sig-storage/42-memory-lease/vep.md';
    const pull = aGoodPull().in(standIn().world, repository);
    push(standIn().world, pull, { [PATH]: null, [moved]: NO_GOALS });
    const { verdict } = await run(pull);
    expect(verdict?.results.map(({ path }) => path)).toEqual([moved]);
    expect(verdict?.results[0]?.known.map(({ rule }) => rule)).toContain('section-filled');
    expect(verdict?.results[0]?.findings.map(({ rule }) => rule)).not.toContain('section-filled');
  });

  test('an appendix beside a proposal of the base branch is none of its own', async () => {
    onMain({ [PATH]: GOOD });
    const notes = PATH.replace('vep.md', 'notes.md');
    const pull = aGoodPull()
      .changing({ [notes]: '# Notes\n' })
      .in(standIn().world, repository);
    expect(judged(await run(pull))).toEqual({ [notes]: 'passed' });
  });

  test('a proposal at a wrong path is judged all the same', async () => {
    const astray = 'veps/sig-compute/memory.md';
    const pull = aGoodPull().in(standIn().world, repository);
    push(standIn().world, pull, { [PATH]: null, [astray]: GOOD });
    const { verdict } = await run(pull);
    expect(verdict?.results[0]?.findings.map(({ rule }) => rule)).toContain('path-format');
  });

  test.each<[string, Changes[string], RegExp]>([
    ['case 153: 50 MB', Buffer.alloc(50_000_000, 'x'), /too large to judge: 50000000 bytes/],
    ['case 153: one line of 10 MB', 'x'.repeat(10_000_000), /too large to judge/],
    ['case 156: a link', { mode: '120000', content: '../../../README.md' }, /symbolic link/],
    ['case 156: a submodule', { mode: '160000', content: '1'.repeat(40) }, /submodule/],
    ['not UTF-8', Buffer.from([0x23, 0x20, 0xff, 0xfe]), /not UTF-8/],
  ])('%s fails, and the reason is said', async (_name, content, words) => {
    const pull = aGoodPull().in(standIn().world, repository);
    push(standIn().world, pull, { [PATH]: content });
    const { exit, verdict } = await run(pull);
    expect([exit, status(pull)?.state]).toEqual([0, 'failure']);
    expect(verdict?.results[0]?.findings[0]?.message).toMatch(words);
  });

  test('case 107: more than 3,000 files are too many to judge', async () => {
    const pull = open();
    const many = Object.fromEntries(
      Array.from({ length: 3_001 }, (_, index) => [`a/${index}.txt`, `${index}\n`]),
    );
    push(standIn().world, pull, many);
    const { exit, complaints } = await run(pull);
    expect([exit, status(pull)?.state]).toEqual([1, 'error']);
    expect(complaints[0]).toContain('too large to judge: it changes 3002 files');
  });

  test('a number that no issue can have is no bug of ours', async () => {
    const huge = 'veps/sig-compute/99999999999-huge/vep.md';
    const pull = aGoodPull()
      .changing({ [huge]: GOOD })
      .in(standIn().world, repository);
    const heard = await run(pull);
    expect([heard.exit, judged(heard)[huge]]).toEqual([0, 'failed']);
  });

  test('since: a proposal for an earlier release is shown and does not count', async () => {
    configured('preset: vep\nsince: v1.11\n');
    const pull = open(NO_GOALS);
    const { verdict } = await run(pull);
    expect([verdict?.outcome, status(pull)?.state]).toEqual(['passed', 'success']);
    expect(verdict?.results[0]?.known.map(({ rule }) => rule)).toContain('section-filled');
  });
});

describe('labels (P-11, P-12)', () => {
  test('follow the document: the release that it names, not the one that it named', async () => {
    const pull = open(setTarget(GOOD, 'alpha', 'v1.9'));
    await run(pull);
    expect(labels(pull)).toEqual(['kind/vep', 'sig/compute', 'target/v1.9']);
    push(standIn().world, pull, { [PATH]: GOOD });
    await run(pull);
    expect(labels(pull)).toEqual(['kind/vep', 'sig/compute', 'target/v1.10']);
  });

  test('one that does not exist is not made, and is named', async () => {
    const pull = open(setTarget(GOOD, 'alpha', 'v1.12'));
    const { verdict } = await run(pull);
    expect(labels(pull)).toEqual(['kind/vep', 'sig/compute']);
    expect(repository.labels.has('target/v1.12')).toBe(false);
    expect(verdict?.notices?.join()).toContain('`target/v1.12` does not exist');
  });

  test('of many pull requests each notice says of which it is, and none says that there is nothing to judge', async () => {
    const first = open(setTarget(GOOD, 'alpha', 'v1.12'));
    const second = open(setTarget(GOOD, 'alpha', 'v1.13'));
    aPull().changing({ 'README.md': 'Hm.\n' }).in(standIn().world, repository);
    const { verdict } = await run(first, { pull: 'all' });
    expect(verdict?.notices).toEqual([
      `#${first.number}: The label \`target/v1.12\` does not exist in this repository, so it was not set.`,
      `#${second.number}: The label \`target/v1.13\` does not exist in this repository, so it was not set.`,
    ]);
  });

  test('a proposal that nobody owns is marked, until somebody does', async () => {
    const astray = 'veps/memory-lease.md';
    const pull = open();
    removeLabel(standIn().world, pull, 'sig/compute');
    push(standIn().world, pull, { [PATH]: null, [astray]: GOOD });
    await run(pull);
    expect(labels(pull)).toContain('triage/needs-owning-sig');
    push(standIn().world, pull, { [PATH]: GOOD, [astray]: null });
    await run(pull);
    expect(labels(pull)).not.toContain('triage/needs-owning-sig');
  });

  test('a document that cannot be judged takes none away', async () => {
    const pull = open();
    addLabel(standIn().world, pull, 'target/v1.10');
    addLabel(standIn().world, pull, 'triage/needs-owning-sig');
    push(standIn().world, pull, { [PATH]: Buffer.from([0xff]) });
    await run(pull);
    expect(labels(pull)).toEqual(['kind/vep', 'sig/compute', 'target/v1.10', 'triage/needs-owning-sig']);
  });

  test('an appendix changes none', async () => {
    onMain({ [PATH]: GOOD });
    const pull = aGoodPull()
      .changing({ [PATH.replace('vep.md', 'notes.md')]: '# Notes\n' })
      .in(standIn().world, repository);
    addLabel(standIn().world, pull, 'target/v1.9');
    await run(pull);
    expect(labels(pull)).toEqual(['sig/compute', 'target/v1.9']);
  });
});

describe('case 70: a push while it is judged', () => {
  test.each([
    ['before the last look', 'repos/compare-commits-with-basehead'],
    ['while files are read', 'graphql'],
  ])('%s: nothing is written for the head that was left, and the new one is judged', async (_name, on) => {
    const pull = open(NO_GOALS);
    const left = pull.head.sha;
    const late = { seen: 0 };
    // The answer is late enough for the push to land before the next question.
    standIn().faults.add({ on, fails: { as: 'delay', by: 150 }, after: on === 'graphql' ? 1 : 0 });
    const running = run(pull);
    while (!standIn().asked.some(({ graphql }) => graphql?.name === 'Pull') && late.seen < 200) {
      late.seen += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    push(standIn().world, pull, { [PATH]: GOOD });
    expect((await running).exit).toBe(0);
    expect([repository.statuses.get(left) ?? [], ownComments(pull)]).toEqual([[], []]);
    expect(status(pull)?.state).toBe('success');
  });
});

describe('where the job may not do what it has to', () => {
  test('case 199: without statuses: write the job is red, and the log says why', async () => {
    const pull = open();
    const { exit, complaints } = await run(pull, { permissions: { ...TRUSTED, statuses: 'read' } });
    expect([exit, status(pull)]).toEqual([1, undefined]);
    expect(complaints[0]).toContain('`statuses: write`');
  });

  test('without pull-requests: write no success is said that a comment should have gone with', async () => {
    const pull = open(NO_GOALS);
    const { exit, complaints } = await run(pull, { permissions: { ...TRUSTED, 'pull-requests': 'read' } });
    expect([exit, status(pull)?.state === 'success', ownComments(pull)]).toEqual([1, false, []]);
    expect(complaints[0]).toContain('`pull-requests: write`');
  });

  test.each<[string, Permissions, string]>([
    ['contents', { statuses: 'write', 'pull-requests': 'write' }, 'contents: read'],
    ['statuses', { contents: 'read', 'pull-requests': 'write' }, 'statuses: read'],
  ])(
    'case 183: in a private repository without %s nobody can tell: an error, not an absence',
    async (_name, permissions, needs) => {
      repository = enhancements(standIn().world, (builder) => builder.private());
      const pull = open();
      const { exit, complaints, verdict } = await run(pull, { permissions });
      expect([exit, verdict, status(pull)?.state === 'success']).toEqual([1, undefined, false]);
      expect(complaints[0]).toContain(`\`${needs}\``);
    },
  );
});

test('case 192: what somebody wrote into our comment stays while there is nothing new to say, and is noted after', async () => {
  const pull = open(NO_GOALS);
  await run(pull);
  const [ours] = pull.comments;
  if (!ours) throw new Error('no comment');
  ours.body = ours.body.replace('empty', 'almost empty');
  comment(standIn().world, pull, 'hello', { by: 'bob' });
  await run(pull);
  expect(ours.body).toContain('almost empty');
  push(standIn().world, pull, { [PATH]: GOOD });
  await run(pull);
  expect(ours.body).not.toContain('almost empty');
  expect(ours.body).toContain('This comment was edited by hand.');
});
