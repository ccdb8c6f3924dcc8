// Code freeze in a repository of implementations: what is held, what is let through and why, and who has leave.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { freezeGate } from '../../actions/freeze-gate/main.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import type { Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import type { CodePullName } from '../seed/code.ts';
import { type Seed, seed } from '../seed/seed.ts';
import { ownComments, statusOf } from '../support/pulls.ts';
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
    expect(comment).toContain('of the proposals that it names 7 has no exception');
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
