// Code freeze in a repository of implementations: what is held, what is let through and why, and who has leave.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { freezeGate } from '../../actions/freeze-gate/main.ts';
import { aPull } from '../github/builders/pull.ts';
import { MINUTE } from '../github/clock.ts';
import { addLabel, editBody, removeLabel } from '../github/deeds/issues.ts';
import { merge } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import type { Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import type { CodePullName } from '../seed/code.ts';
import { pathsAt, textAt } from '../seed/reading.ts';
import { type Seed, seed } from '../seed/seed.ts';
import { CONFIG_PATH, ownComments, statusOf } from '../support/pulls.ts';
import { runGateHere } from '../support/room.ts';

const standIn = useStandIn();
let told: Seed;

beforeEach(() => {
  told = seed(standIn().world);
});

async function judged(pull: Pull): Promise<string> {
  const { complaints } = await runGateHere(freezeGate, standIn(), told.repositories.lighthouse, {
    pull: pull.number,
  });
  expect(complaints).toEqual([]);
  const { state, description } = statusOf(pull, 'enhancements/freeze') ?? {};
  return `${state}: ${description}`;
}

/** Writes the ledger of exceptions where the proposals are. */
function grant(entry: string): void {
  commitFiles(standIn().world, told.repositories.enhancements, 'main', { 'exceptions.yaml': entry });
}

const exception = (more: string) => `- proposal: 7
  release: "v1.9"
  freeze: code
  justification: It is needed.
  impact: Ships sink.
  thread: https://lists.example/1
${more}`;

describe('after code freeze of v1.9, whose branch is cut', () => {
  test.each<[CodePullName, RegExp]>([
    ['frozen', /^failure: held: code freeze of v1\.9, since /],
    ['bugFix', /^success: code freeze of v1\.9: let through by the label kind\/bug$/],
    ['manual', /^success: code freeze of v1\.9: let through by what it changes$/],
    ['planned', /^success: no code freeze holds this branch$/],
    ['unrelated', /^success: no code freeze holds this branch$/],
  ])('%s', async (name, status) => {
    expect(await judged(told.code[name])).toMatch(status);
  });

  test('says since when, until when, what is missing, and how to ask', async () => {
    await judged(told.code.frozen);
    const [comment = ''] = ownComments(told.code.frozen);
    expect(comment).toContain('`release-1.9` is held by the code freeze of v1.9 since ');
    expect(comment).toContain('; proposal 7 has no exception.');
    // No document is judged, so none is named above the table.
    expect(comment).not.toContain('**``');
    expect(comment).toMatch(/^### .*\n\n\|/m);
    expect(comment).toContain('A change of another kind carries `kind/bug` or `kind/flake`.');
    expect(comment).toContain('`exceptions.yaml` of `lighthouse/enhancements`');
  });

  test('case 138: the branch decides, not the title: the same change into main is not held', async () => {
    expect(told.code.frozen.base.ref).toBe('release-1.9');
    expect(await judged(told.code.planned)).toMatch(/^success/);
  });
});

describe('leave', () => {
  const until = (days: number) =>
    new Date(standIn().clock.now() + days * 86_400_000).toISOString().slice(0, 10);

  test('case 127: lets it through until its last day has ended, and not longer', async () => {
    const { frozen } = told.code;
    grant(exception(`  until: "${until(3)}"\n  granted-by: ${told.people.mo}\n`));
    expect(await judged(frozen)).toBe(
      `success: code freeze of v1.9: by exception, until the end of ${until(3)}`,
    );
    standIn().clock.advance(4.5 * 86_400_000);
    expect(await judged(frozen)).toMatch(/^failure: held/);
    expect(ownComments(frozen)[0]).toContain('7 has an exception that is over');
  });

  test.each([
    [
      'granted by somebody who may not',
      () => `  until: "${until(3)}"\n  granted-by: stranger\n`,
      'by somebody who may not grant it',
    ],
    ['refused', () => `  denied-by: ${told.people.mo}\n  reason: too late\n`, 'that was refused'],
    ['asked for and not decided', () => '', 'an undecided request'],
  ])('%s lets nothing through', async (_name, more, said) => {
    grant(exception(more()));
    expect(await judged(told.code.frozen)).toMatch(/^failure: held/);
    expect(ownComments(told.code.frozen)[0]).toContain(said);
  });

  test('from another freeze or release is none', async () => {
    grant(
      exception(`  until: "${until(3)}"\n  granted-by: ${told.people.mo}\n`).replace(
        'freeze: code',
        'freeze: enhancement',
      ),
    );
    expect(await judged(told.code.frozen)).toMatch(/^failure: held/);
  });

  test('a ledger that cannot be read is an error, with its line', async () => {
    grant('- proposal: many\n');
    const { exit, complaints } = await runGateHere(freezeGate, standIn(), told.repositories.lighthouse, {
      pull: told.code.frozen.number,
    });
    expect(exit).toBe(1);
    expect(complaints[0]).toContain('lighthouse/enhancements exceptions.yaml:1:');
    expect(statusOf(told.code.frozen, 'enhancements/freeze')?.state).toBe('error');
  });
});

test('main is held from code freeze until the branch is cut, and then is free again', async () => {
  const { planned } = told.code;
  const { codeFreeze, branchCut } = told.releases['v1.10'];
  const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
  standIn().clock.set(noon(codeFreeze) + 86_400_000 - 1);
  expect(await judged(planned)).toMatch(/^success: no code freeze/);
  standIn().clock.set(noon(codeFreeze) + 86_400_000);
  expect(await judged(planned)).toMatch(/^failure: held: code freeze of v1\.10/);
  standIn().clock.set(noon(branchCut) + 86_400_000);
  expect(await judged(planned)).toMatch(/^success: no code freeze/);
});

test('case 123: a sweep after code freeze turns red what is open against main, and nothing else', async () => {
  const { planned, unrelated } = told.code;
  const { codeFreeze } = told.releases['v1.10'];
  const sweep = () =>
    runGateHere(freezeGate, standIn(), told.repositories.lighthouse, {
      pull: 'all',
      patience: { attempt: 10_000, retries: 50, settle: 5 },
    });
  const end = Date.parse(`${codeFreeze}T12:00:00Z`) + 86_400_000;
  standIn().clock.set(end - 16 * MINUTE);
  await sweep();
  expect(statusOf(planned, 'enhancements/freeze')?.state).toBe('success');
  standIn().clock.set(end + MINUTE);
  expect((await sweep()).complaints).toEqual([]);
  expect([planned, unrelated].map((pull) => statusOf(pull, 'enhancements/freeze')?.state)).toEqual([
    'failure',
    'failure',
  ]);
});

test('a schedule that names no code freeze is said: main is not held for it', async () => {
  const { sigRelease } = told.repositories;
  const path = 'releases/v1.10/schedule.yaml';
  const rows = textAt(sigRelease, path);
  commitFiles(standIn().world, sigRelease, 'main', { [path]: rows.replaceAll(/Code Freeze/g, 'Code Chill') });
  const { summary } = await runGateHere(freezeGate, standIn(), told.repositories.lighthouse, {
    pull: told.code.planned.number,
  });
  expect(summary).toContain('The schedule of v1.10 names no code freeze, so none holds this branch.');
});

describe('F-8: the proposals that a change names', () => {
  const comments = (pull: Pull) => ownComments(pull).join('\n');

  test('one that has landed, and that nobody changes, is no matter', async () => {
    expect(await judged(told.code.unrelated)).toMatch(/^success/);
    expect(comments(told.code.unrelated)).toBe('');
  });

  test('one that has not landed warns, with the pull request that brings it', async () => {
    expect(await judged(told.code.premature)).toMatch(/^success/);
    expect(comments(told.code.premature)).toMatch(
      /Proposal \d+ has not landed: it is in .*lighthouse\/enhancements\/pull\/\d+.*The work may be reverted/,
    );
  });

  test('one with an open update warns, until that has landed', async () => {
    const { planned } = told.code;
    const number = 9;
    const body = `Implements https://github.com/lighthouse/enhancements/issues/${number}`;
    editBody(standIn().world, planned, body, { by: 'max' });
    const { repositories } = told;
    const path = pathOf(number);
    const update = aPull()
      .by('max')
      .changing({ [path]: `${textAt(repositories.enhancements, path)}\nMore.\n` })
      .in(standIn().world, repositories.enhancements);
    await judged(planned);
    expect(comments(planned)).toContain(`Proposal ${number} is about to change`);
    expect(comments(planned)).toContain(`/pull/${update.number}`);
    merge(standIn().world, update);
    await judged(planned);
    expect(comments(planned)).not.toContain(`/pull/${update.number}`);
  });

  test('where the proposals cannot be seen it is said, and nobody is held up', async () => {
    const { world } = standIn();
    const { enhancements } = told.repositories;
    const all = Object.fromEntries(
      pathsAt(enhancements)
        .filter((path) => path.startsWith('veps/'))
        .map((path) => [path, null]),
    );
    commitFiles(world, enhancements, 'main', all);
    const heard = await runGateHere(freezeGate, standIn(), told.repositories.lighthouse, {
      pull: told.code.planned.number,
    });
    expect(heard.exit).toBe(0);
    expect(heard.summary).toContain('The proposals that it names could not be read');
  });

  const pathOf = (number: number) =>
    pathsAt(told.repositories.enhancements).find((path) =>
      new RegExp(`/0*${number}-[^/]+/vep\\.md$`).test(path),
    ) ?? '';
});

describe('F-4: the label of accepted proposals', () => {
  const LABEL = 'approved-vep';
  beforeEach(() => {
    const { lighthouse } = told.repositories;
    commitFiles(standIn().world, lighthouse, 'main', {
      [CONFIG_PATH]: textAt(lighthouse, CONFIG_PATH).replace(
        '    main: main',
        `    approved-label: ${LABEL}\n    main: main`,
      ),
    });
  });
  const has = (pull: Pull) => pull.labels.some(({ name }) => name === LABEL);

  test('is set where the named proposal is accepted for the release ahead, and taken away where it is not', async () => {
    const { planned, premature } = told.code;
    removeLabel(standIn().world, planned, LABEL, { by: 'max' });
    await judged(planned);
    expect(has(planned)).toBe(true);
    addLabel(standIn().world, premature, LABEL, { by: 'max' });
    await judged(premature);
    expect(has(premature)).toBe(false);
  });

  test('stays as it is where nobody can tell', async () => {
    const { planned } = told.code;
    await judged(planned);
    const { enhancements } = told.repositories;
    const path = pathsAt(enhancements).find((each) => /\/24-[^/]+\/vep\.md$/.test(each)) ?? '';
    commitFiles(standIn().world, enhancements, 'main', { [path]: 'x'.repeat(300_000) });
    const { summary } = await runGateHere(freezeGate, standIn(), told.repositories.lighthouse, {
      pull: planned.number,
    });
    expect(summary).toContain(
      'Whether proposal 24 is accepted could not be told: the label `approved-vep` stays as it is.',
    );
    expect(has(planned)).toBe(true);
  });
});

describe('schedules that nobody can read are an error for main, not the absence of a freeze', () => {
  const judgedRed = async () => {
    const { planned } = told.code;
    const { exit, complaints } = await runGateHere(freezeGate, standIn(), told.repositories.lighthouse, {
      pull: planned.number,
    });
    return [exit, statusOf(planned, 'enhancements/freeze')?.state, complaints[0]];
  };
  const everySchedule = () =>
    Object.fromEntries(
      [...Object.keys(told.releases), 'v1.6'].map((release) => [`releases/${release}/schedule.yaml`, null]),
    );

  test('case 119: the folder is gone', async () => {
    commitFiles(standIn().world, told.repositories.sigRelease, 'main', everySchedule());
    expect(await judgedRed()).toEqual([
      1,
      'error',
      expect.stringContaining(
        'The schedules are read from lighthouse/sig-release releases, which is not there',
      ),
    ]);
  });

  test('the folder holds no release', async () => {
    commitFiles(standIn().world, told.repositories.sigRelease, 'main', {
      ...everySchedule(),
      'releases/README.md': 'Moved.\n',
    });
    expect(await judgedRed()).toEqual([
      1,
      'error',
      expect.stringContaining('No schedule of any release is known'),
    ]);
  });
});
