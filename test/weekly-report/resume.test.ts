// Ended after any of its writes, without any of its answers, or beside another: in the end everything stands as one undisturbed run would have left it.

import { describe, expect, test } from '@jest/globals';
import { HOUR } from '../github/clock.ts';
import { comment, openIssue } from '../github/deeds/issues.ts';
import type { Fault } from '../github/faults/faults.ts';
import { type StandIn, startStandIn } from '../github/stand-in.ts';
import type { PlainIssue } from '../github/state/model.ts';
import { checkInsOn, tellHere } from '../support/reporting.ts';
import { DAY, type Tracked, tracked } from '../support/tracked.ts';

interface Scene {
  readonly github: StandIn;
  readonly project: Tracked;
}

/** What a run has to do: `posts` begins a week on the day of a freeze, `changes` meets a week that was begun before it. */
type Kind = 'posts' | 'changes';

async function prepare(kind: Kind): Promise<Scene> {
  const github = await startStandIn({ now: '2026-11-16T08:00:00Z' });
  const project = tracked(github, { freeze: 8, code: 60, ga: 90 });
  const trackers = [
    project.track({ opened: 35 }),
    project.track({ document: null }),
    project.track({ document: null, opened: 5 }),
    project.track(),
  ];
  await tellHere(github, project.repository);
  github.clock.advance(7 * DAY);
  if (kind === 'changes') {
    await tellHere(github, project.repository);
    // What another run left behind.
    const [standing] = checkInsOn(trackers[1]);
    const latest = checkInsOn(trackers[1]).at(-1) ?? standing;
    comment(github.world, trackers[1] as PlainIssue, latest?.body ?? '', { by: latest?.author ?? null });
  }
  comment(github.world, trackers[3] as PlainIssue, 'The code is half done.', { by: 'olga' });
  // Wednesday, when the freeze has begun.
  github.clock.advance(2 * DAY + 6 * HOUR);
  github.forgetAsked();
  return { github, project };
}

const tell = ({ github, project }: Scene) => tellHere(github, project.repository);
const writes = ({ github }: Scene) => github.asked.filter(({ isWrite }) => isWrite).length;
const visible = (text: string) => text.replace(/<!--.*?-->\n?/g, '').trim();

/** Everything that we said, where it stands. */
function stands({ project }: Scene): string[] {
  return [...project.repository.issues.values()].flatMap((issue) => {
    if (issue.kind !== 'Issue') return [];
    const own = checkInsOn(issue).map(({ body }) => `${issue.number}: ${visible(body)}`);
    const isOurs = issue.body.startsWith('<!-- enhancement-actions: ');
    return isOurs ? [`${issue.title} (${issue.state}): ${visible(issue.body)}`] : own;
  });
}

async function undisturbed(kind: Kind): Promise<{ readonly writes: number; readonly stands: string[] }> {
  const scene = await prepare(kind);
  await tell(scene);
  const count = writes(scene);
  await tell(scene);
  expect(writes(scene)).toBe(count);
  await scene.github.close();
  return { writes: count, stands: stands(scene) };
}

/** Every write of the run, one after the other. */
async function disturbed(kind: Kind, fault: (after: number) => Fault): Promise<void> {
  const clean = await undisturbed(kind);
  expect(clean.writes).toBeGreaterThanOrEqual(4);
  for (let after = 0; after <= clean.writes; after += 1) {
    const scene = await prepare(kind);
    scene.github.faults.add(fault(after));
    await tell(scene);
    scene.github.faults.clear();
    const second = await tell(scene);
    expect([after, second.exit, second.complaints]).toEqual([after, 0, []]);
    expect([after, ...stands(scene)]).toEqual([after, ...clean.stands]);
    scene.github.forgetAsked();
    await tell(scene);
    expect([after, writes(scene)]).toEqual([after, 0]);
    await scene.github.close();
  }
}

describe.each(['posts', 'changes'] as const)('a run that %s', (kind) => {
  test('case 189: ended after any of its writes', async () => {
    await disturbed(kind, (after) => ({
      on: 'writes',
      after,
      times: 1_000,
      fails: { as: 'bad-credentials' },
    }));
  }, 120_000);

  test('case 186: that loses the answer to any of its writes', async () => {
    await disturbed(kind, (after) => ({ on: 'writes', after, phase: 'after', fails: { as: 'reset' } }));
  }, 120_000);

  test('case 190: beside another one', async () => {
    const clean = await undisturbed(kind);
    const scene = await prepare(kind);
    const both = await Promise.all([tell(scene), tell(scene)]);
    expect(both.map(({ exit }) => exit)).toEqual([0, 0]);
    await tell(scene);
    // The report or announcement that both began is closed where it came second.
    const open = stands(scene).filter(
      (each) => !/^(?:Weekly report 2026-W48|Announce .*) \(closed\)/.test(each),
    );
    expect(open).toEqual(clean.stands);
    scene.github.forgetAsked();
    await tell(scene);
    expect(writes(scene)).toBe(0);
    await scene.github.close();
  });
});

test('an issue that somebody else called like ours is left alone', async () => {
  const scene = await prepare('posts');
  const theirs = openIssue(scene.github.world, scene.project.repository, {
    by: 'mallory',
    title: 'Weekly report 2026-W48',
    body: '<!-- enhancement-actions: weekly-report 2026-W48 -->\nAll is well.',
    labels: ['weekly-report'],
  });
  await tell(scene);
  expect([theirs.state, theirs.body]).toEqual([
    'open',
    '<!-- enhancement-actions: weekly-report 2026-W48 -->\nAll is well.',
  ]);
  await scene.github.close();
});
