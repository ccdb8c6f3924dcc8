// Bad text is seen, good text is pushed and signed off, and the bad text comes back: does the gate ever let it land?

import { beforeEach, describe, expect, test } from '@jest/globals';
import { close, comment, reopen } from '../github/deeds/issues.ts';
import { forcePush, openPull, push, repointReviews, review } from '../github/deeds/pulls.ts';
import { writeChanges } from '../github/deeds/repositories.ts';
import { setStatus } from '../github/deeds/statuses.ts';
import type { Pull } from '../github/state/model.ts';
import { account } from '../github/state/world.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH } from '../support/proposal.ts';
import { aGoodPull, statusOf } from '../support/pulls.ts';
import { CONTEXT, project, type Scene, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
const BAD = GOOD.replace(/## Design\n/, '## Design\n\nEvery guest may read the memory of every other.\n');
/** Together they represent all SIGs that are asked. */
const SIGNERS = ['cal', 'nick', 'stan'];
const FORGED = ['2001-01-01T00:00:00Z', '2038-01-01T00:00:00Z'].map((date) => Date.parse(date));

interface Play extends Scene {
  readonly bad: string;
  /** Every SIG signs off by comment; the gate runs after each of them. */
  readonly sign: () => Promise<void>;
  /** The same without a run of the gate. */
  readonly signUnseen: () => void;
  readonly approveUnseen: () => void;
  readonly force: (to: string | typeof WITH_BAD) => void;
  readonly add: (text: string) => void;
}

const WITH_BAD = { [PATH]: BAD };
const WITH_GOOD = { [PATH]: GOOD };

function playOn(pull: Pull): Play {
  const github = standIn();
  const { world } = github;
  const scene = sceneOf(github, pull);
  const each = (act: (by: string) => void) => () => {
    for (const by of SIGNERS) {
      scene.wait();
      act(by);
    }
    scene.wait();
  };
  return {
    ...scene,
    bad: pull.head.sha,
    sign: async () => {
      for (const by of SIGNERS) await scene.say(by, '/lgtm');
      scene.wait();
    },
    signUnseen: each((by) => comment(world, pull, '/lgtm', { by })),
    approveUnseen: each((by) => review(world, pull, 'APPROVED', { by })),
    force: (to) => {
      scene.wait();
      forcePush(world, pull, to);
      scene.wait();
    },
    add: (text) => {
      scene.wait();
      push(world, pull, { [PATH]: text });
      scene.wait();
    },
  };
}

let play: Play;
let pull: Pull;

beforeEach(async () => {
  const repository = project(standIn());
  pull = aGoodPull(BAD).in(standIn().world, repository);
  play = playOn(pull);
  play.wait();
  await play.look();
  play.wait();
});

interface Attack {
  readonly name: string;
  readonly run: () => Promise<void> | void;
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'force-pushes there and back, looked at in between',
    run: async () => {
      play.force(WITH_GOOD);
      await play.look();
      await play.sign();
      play.force(play.bad);
    },
  },
  {
    name: 'plain pushes there and back, looked at in between',
    run: async () => {
      play.add(GOOD);
      await play.look();
      await play.sign();
      play.add(BAD);
    },
  },
  ...[true, false].flatMap((thereByForce) =>
    [true, false].map(
      (backByForce): Attack => ({
        name: `case 70: ${thereByForce ? 'force-pushed' : 'pushed'} there and ${backByForce ? 'force-pushed' : 'pushed'} back, between two looks`,
        run: () => {
          if (thereByForce) play.force(WITH_GOOD);
          else play.add(GOOD);
          play.signUnseen();
          if (backByForce) play.force(play.bad);
          else play.add(BAD);
        },
      }),
    ),
  ),
  {
    name: 'the bad commit below the good one: a force-push back, a plain push on',
    run: async () => {
      play.force(writeChanges(standIn().world, pull.repository, WITH_GOOD, { parents: [play.bad] }).id);
      await play.look();
      await play.sign();
      play.force(play.bad);
    },
  },
  {
    name: 'case 68: approving reviews, looked at, then a force-push back',
    run: async () => {
      play.force(WITH_GOOD);
      await play.look();
      play.approveUnseen();
      await play.look();
      play.force(play.bad);
    },
  },
  {
    name: 'case 68: approving reviews between two looks',
    run: () => {
      play.force(WITH_GOOD);
      play.approveUnseen();
      play.force(play.bad);
    },
  },
  {
    name: 'case 68: approving reviews, re-pointed to a commit that became the head only later',
    run: async () => {
      play.force(WITH_GOOD);
      await play.look();
      play.approveUnseen();
      await play.look();
      play.add(BAD);
      repointReviews(pull);
    },
  },
  {
    name: 'case 68: approving reviews, re-pointed to the bad commit that was the head before',
    run: async () => {
      play.force(WITH_GOOD);
      await play.look();
      play.approveUnseen();
      play.force(play.bad);
      repointReviews(pull);
    },
  },
  {
    name: 'case 68: approving reviews of a plain push that nobody looked at, re-pointed',
    run: () => {
      play.add(GOOD);
      play.approveUnseen();
      play.add(BAD);
      repointReviews(pull);
    },
  },
  ...FORGED.flatMap((at): Attack[] => [
    {
      name: `case 72: commits dated ${new Date(at).getUTCFullYear()}, force-pushed`,
      run: () => {
        const { world } = standIn();
        const commit = (changes: typeof WITH_BAD) =>
          writeChanges(world, pull.repository, changes, { parents: [pull.base.sha], at }).id;
        play.force(commit(WITH_GOOD));
        play.signUnseen();
        play.force(commit(WITH_BAD));
      },
    },
    {
      name: `case 72: commits dated ${new Date(at).getUTCFullYear()}, pushed plainly`,
      run: () => {
        play.wait();
        push(standIn().world, pull, WITH_GOOD, { at });
        play.signUnseen();
        push(standIn().world, pull, WITH_BAD, { at });
        play.wait();
      },
    },
  ]),
  {
    name: 'closed while the good text is signed off, and opened again',
    run: async () => {
      const { world } = standIn();
      play.force(WITH_GOOD);
      await play.look();
      close(world, pull, null, { by: 'bob' });
      play.signUnseen();
      reopen(world, pull, { by: 'bob' });
      play.force(play.bad);
    },
  },
  {
    name: 'closed with the bad text, opened again with the good one, and back',
    run: async () => {
      const { world } = standIn();
      close(world, pull, null, { by: 'bob' });
      play.wait();
      await play.look();
      play.add(GOOD);
      reopen(world, pull, { by: 'bob' });
      play.signUnseen();
      close(world, pull, null, { by: 'bob' });
      play.add(BAD);
      reopen(world, pull, { by: 'bob' });
    },
  },
  {
    name: 'sign-offs at the very instant of the push back',
    run: async () => {
      const { world } = standIn();
      play.force(WITH_GOOD);
      await play.look();
      for (const by of SIGNERS) comment(world, pull, '/lgtm', { by });
      forcePush(world, pull, play.bad);
    },
  },
  {
    name: 'case 71: the bad commit pre-warmed in an older pull request, pushed plainly after the sign-offs',
    run: async () => {
      const { world } = standIn();
      play.force(WITH_GOOD);
      await play.look();
      const next = writeChanges(world, pull.repository, WITH_BAD, { parents: [pull.head.sha] });
      const other = siblingAt(next.id);
      await play.look({ pull: other.number });
      play.signUnseen();
      await play.look({ pull: other.number });
      play.add(BAD);
      play.force(next.id);
      close(world, other, null, { by: 'bob' });
    },
  },
  {
    name: 'case 71: the statuses of an older pull request kept young on the bad commit',
    run: async () => {
      const other = siblingAt(play.bad);
      await play.look();
      play.force(WITH_GOOD);
      await play.look({ pull: other.number });
      play.signUnseen();
      await play.look({ pull: other.number });
      play.force(play.bad);
      await play.look({ pull: other.number });
      close(standIn().world, other, null, { by: 'bob' });
    },
  },
  {
    name: 'a status of somebody else that claims to have seen the bad text',
    run: async () => {
      const { world } = standIn();
      play.force(WITH_GOOD);
      await play.look();
      play.signUnseen();
      const from = '2026-11-20T10:00:00Z';
      setStatus(world, pull.repository, play.bad, {
        state: 'success',
        context: CONTEXT,
        targetUrl: `https://github.com/kubevirt/enhancements/pull/${pull.number}#from=${from}`,
        creator: account(world, 'mallory'),
      });
      play.force(play.bad);
    },
  },
];

/** Another open pull request, from another branch of the same fork, with that commit as its head. */
function siblingAt(sha: string, base = 'main'): Pull {
  const from = pull.head.repository ?? pull.repository;
  const head = `other-${pull.repository.nextNumber}`;
  from.refs.set(`heads/${head}`, sha);
  return openPull(standIn().world, pull.repository, { from, head, base, by: 'bob', title: 'VEP 42: again' });
}

describe('the bad text never lands on sign-offs of the good one', () => {
  test.each(ATTACKS)('$name', async ({ run }) => {
    await run();
    play.wait();
    await play.look();
    expect(play.status()?.state).toBe('pending');
    // A second look, an hour later, finds the same.
    play.wait(60);
    await play.look();
    expect(play.status()?.state).toBe('pending');
    // Nothing is broken for good: who wants the text can say so.
    await play.sign();
    expect(play.status()).toEqual({ state: 'success', description: '3 of 3 SIGs signed off' });
  });
});

describe('what is no attack stays signed off', () => {
  test('the same text force-pushed with other commits', async () => {
    await play.sign();
    play.force(WITH_BAD);
    play.force(play.bad);
    await play.look();
    expect(play.status()?.state).toBe('success');
  });

  test('the signed text taken back and restored', async () => {
    await play.sign();
    play.add(GOOD);
    await play.look();
    expect(play.status()?.state).toBe('pending');
    play.add(BAD);
    await play.look();
    expect(play.status()?.state).toBe('success');
  });

  test('case 68: an approving review that GitHub re-points after the same text was pushed again', async () => {
    play.approveUnseen();
    play.force(WITH_BAD);
    repointReviews(pull);
    await play.look();
    expect(play.status()?.state).toBe('success');
  });

  test('a sign-off that names its commit, which nobody looked at', async () => {
    const { world } = standIn();
    play.add(GOOD);
    for (const by of SIGNERS) comment(world, pull, `/lgtm ${pull.head.sha}`, { by });
    play.wait();
    await play.look();
    expect(play.status()?.state).toBe('success');
  });
});

describe('pull requests that share a head', () => {
  const signOn = async (on: Pull) => {
    for (const by of SIGNERS) {
      play.wait();
      comment(standIn().world, on, '/lgtm', { by });
      play.wait();
      await play.look({ pull: on.number });
    }
  };

  test('case 73: one is signed off, the other is not, and the graver verdict stands', async () => {
    const other = siblingAt(pull.head.sha);
    play.wait();
    await play.look();
    await signOn(pull);
    expect(statusOf(pull, CONTEXT)).toEqual({
      state: 'pending',
      description: `#${other.number}: 0 of 3 SIGs signed off; waiting for compute, network and storage`,
    });
    await signOn(other);
    expect(statusOf(pull, CONTEXT)?.state).toBe('success');
  });

  test('case 74: one against a branch that nobody protects counts as any other', async () => {
    const { repository } = pull;
    repository.refs.set('heads/scratch', repository.refs.get('heads/main') ?? '');
    const other = siblingAt(pull.head.sha, 'scratch');
    play.wait();
    await play.look();
    await signOn(other);
    expect(statusOf(other, CONTEXT)?.state).toBe('pending');
    close(standIn().world, other, null, { by: 'bob' });
    await signOn(pull);
    expect(statusOf(pull, CONTEXT)?.state).toBe('success');
  });

  test('a success does not outlive the pull request that joins it', async () => {
    await play.sign();
    expect(play.status()?.state).toBe('success');
    const other = siblingAt(pull.head.sha);
    play.wait();
    await play.look({ pull: other.number });
    expect(play.status()?.state).toBe('pending');
  });
});
