// Callers that somebody changed, a configuration that is not ready yet, and much at the same time.

import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { aPull } from '../github/builders/pull.ts';
import { MINUTE } from '../github/clock.ts';
import { comment } from '../github/deeds/issues.ts';
import { enqueue } from '../github/deeds/pulls.ts';
import {
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../github/runner/events.ts';
import type { Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { dropSection, GOOD } from '../support/proposal.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';
import { fatesOf } from './concurrency.ts';
import type { Run } from './hosted.ts';
import { COMMIT, CONFIG, GATES, type Installed, install, SIGNAL, VERSION } from './installed.ts';

// An event is up to seven processes, and the machine may be busy.
jest.setTimeout(180_000);
const standIn = useStandIn();
const SCHEDULE = '7,22,37,52 * * * *';
const inShort = (runs: readonly Run[]) =>
  runs.map(({ workflow, event, conclusion }) => `${workflow}: ${event}: ${conclusion}`);

describe('with callers that somebody changed', () => {
  test('other names, and the commit in place of the tag', async () => {
    const rename = (text = '') =>
      text
        .replaceAll('Enhancement signal', 'VEP changed')
        .replace('Enhancement gates', 'VEP judge')
        .replace(/^ {2}(?:template|gates):$/m, '  proposals:\n    name: Proposals')
        .replace(`@${VERSION}`, `@${COMMIT} # ${VERSION}`);
    const { repository, actions, standing } = install(standIn(), {
      change: (files) => ({
        [CONFIG]: files[CONFIG] ?? '',
        '.github/workflows/vep-signal.yaml': rename(files[SIGNAL]),
        '.github/workflows/vep-gates.yaml': rename(files[GATES]),
      }),
    });
    const pull = aGoodPull().in(standIn().world, repository);
    const runs = await actions.deliver(pullRequestEvent(standIn(), pull, 'opened'));
    expect(
      runs.map(({ workflow, jobs }) => [
        workflow,
        ...jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`),
      ]),
    ).toEqual([
      ['VEP judge', 'Proposals / judge: success'],
      ['VEP changed', 'Proposals / check: success'],
      ['VEP judge', 'Proposals / judge: success'],
    ]);
    expect(Object.keys(standing(pull.head.sha))).toHaveLength(3);
  });

  test('advisory, as it is copied: the words, and neither a block nor a red check', async () => {
    const { repository, actions, standing } = install(standIn(), { change: (files) => files });
    const pull = aGoodPull(dropSection(GOOD, 'Goals')).in(standIn().world, repository);
    const runs = await actions.deliver(pullRequestEvent(standIn(), pull, 'opened'));
    expect(standing(pull.head.sha)).toEqual({
      'enhancements/template': 'success: Not blocking: 1 finding to fix',
      'enhancements/sig-signoff': expect.stringMatching(/^success: Not blocking: 0 of 3 SIGs signed off/),
      'enhancements/freeze': expect.stringMatching(/^success/),
    });
    // Tide takes every red check of the head for a block.
    expect(inShort(runs)).toContain('Enhancement signal: pull_request opened: success');
  });

  test('without a configuration nobody is told that all is well', async () => {
    const { repository, actions, standing } = install(standIn(), {
      change: ({ [CONFIG]: _, ...files }) => files,
    });
    const pull = aGoodPull().in(standIn().world, repository);
    const [run] = await actions.deliver(workflowRunEvent(standIn(), pull, 'completed', 'Enhancement signal'));
    expect(run?.conclusion).toBe('failure');
    for (const said of Object.values(standing(pull.head.sha))) {
      expect(said).toBe(
        'error: could not tell: There is no configuration .github/enhancements.yaml on the branch main.',
      );
    }
  });
});

describe('at the same time', () => {
  let installed: Installed;
  let pull: Pull;
  const said = () => comment(standIn().world, pull, '/lgtm', { by: 'cal' });

  beforeEach(() => {
    installed = install(standIn());
    pull = aGoodPull().in(standIn().world, installed.repository);
  });

  test('one group for each pull request, of a fork for its commit; nothing that runs is cancelled', async () => {
    const own = aPull().by('ann').in(standIn().world, installed.repository);
    const entry = enqueue(standIn().world, own);
    const { deliver: _, groups } = installed.actions;
    const of = async (event: Parameters<typeof groups>[0]) => (await groups(event))[0];
    const comments = await of(issueCommentEvent(standIn(), said()));
    const again = await of(issueCommentEvent(standIn(), said()));
    const fork = await of(workflowRunEvent(standIn(), pull, 'completed', 'Enhancement signal'));
    const branch = await of(workflowRunEvent(standIn(), own, 'completed', 'Enhancement signal'));
    const sweep = await of(scheduleEvent(standIn(), installed.repository, SCHEDULE));
    const byHand = await of(workflowDispatchEvent(standIn(), installed.repository));
    const one = await of(workflowDispatchEvent(standIn(), installed.repository, { pull: `${pull.number}` }));
    const dry = await of(
      workflowDispatchEvent(standIn(), installed.repository, { pull: `${pull.number}`, 'dry-run': 'true' }),
    );
    const queue = await of(mergeGroupEvent(standIn(), entry));
    const all = [comments, again, fork, branch, sweep, byHand, one, dry, queue];
    expect(all.map((group) => group?.name.replace('enhancement-gates-', ''))).toEqual([
      `${pull.number}`,
      `${pull.number}`,
      pull.head.sha,
      `${own.number}`,
      'all',
      'all',
      `${pull.number}`,
      `${pull.number}-dry`,
      entry.head,
    ]);
    expect(fatesOf(all)).not.toContain('cancelled while it ran');
    // A sweep and an event of one pull request, in either order, both run.
    expect(fatesOf([sweep, comments, fork])).toEqual(['runs', 'runs', 'runs']);
    // Of three comments the second is read by the run of the third.
    expect(fatesOf([comments, again, one])).toEqual(['runs', 'cancelled while it waited', 'runs']);
  });

  test('of the signal a push ends the run before it, and nothing else does', async () => {
    const event = (action: string) => installed.actions.groups(pullRequestEvent(standIn(), pull, action));
    const [[opened], [labeled], [pushed]] = [
      await event('opened'),
      await event('labeled'),
      await event('synchronize'),
    ];
    expect(fatesOf([opened, labeled])).toEqual(['runs', 'runs']);
    expect(fatesOf([opened, pushed])).toEqual(['cancelled while it ran', 'runs']);
  });

  test('a sweep, a comment and the run of a signal: one comment of ours, one verdict', async () => {
    const { deliver } = installed.actions;
    await deliver(workflowRunEvent(standIn(), pull, 'completed', 'Enhancement signal'));
    standIn().clock.advance(MINUTE);
    const lgtm = said();
    standIn().clock.advance(MINUTE);
    const runs = await Promise.all([
      deliver(scheduleEvent(standIn(), installed.repository, SCHEDULE)),
      deliver(issueCommentEvent(standIn(), lgtm)),
      deliver(workflowRunEvent(standIn(), pull, 'completed', 'Enhancement signal')),
    ]);
    const ran = runs.flat().filter(({ conclusion }) => conclusion !== 'skipped');
    expect(ran.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
    expect(ownComments(pull)).toHaveLength(1);
    expect(installed.standing(pull.head.sha)['enhancements/sig-signoff']).toBe(
      'pending: 1 of 3 SIGs signed off; waiting for network and storage',
    );
  });
});
