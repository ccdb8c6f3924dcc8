// What is asked together, and who waits for whom.

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { GitHubError } from '../../actions/shared/github/failure.ts';
import type { GitHub, Standing } from '../../actions/shared/github/github.ts';
import { askTogether } from '../../actions/shared/together.ts';

/** Longer than any test may take: who waits for it fails. */
const FOR_EVER = 600_000;
/** Something that is no question of this kind, and takes longer than a turn. */
const elsewhere = () => sleep(5);
const headNumbered = (number: number): Standing => ({ oid: `${number}`, isOpen: true });

/** Answers with heads, or as `answer` says, and keeps what it was asked. */
function watched(answer: (numbers: readonly number[]) => void = () => undefined) {
  const asked: (readonly number[])[] = [];
  const github = {
    headsOf: (numbers: readonly number[]) => {
      asked.push(numbers);
      answer(numbers);
      return Promise.resolve(numbers.map(headNumbered));
    },
  } as unknown as GitHub;
  return { github, asked };
}

const oidsOf = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.map((result) => (result.status === 'fulfilled' ? result.value : 'rejected'));

describe('questions of tasks that run side by side', () => {
  test('are one as soon as all of them wait, round after round', async () => {
    const { github, asked } = watched();
    const together = askTogether(github, FOR_EVER);
    const task = (number: number) => async (own: GitHub) => {
      const first = await own.headOf(number);
      const second = await own.headOf(number + 10);
      return [first?.oid, second?.oid];
    };
    const results = await together.sideBySide([1, 2, 3].map(task));
    expect(oidsOf(results)).toEqual([
      ['1', '11'],
      ['2', '12'],
      ['3', '13'],
    ]);
    expect(asked).toEqual([
      [1, 2, 3],
      [11, 12, 13],
    ]);
  });

  test('do not wait for a task that has ended, well or not', async () => {
    const { github, asked } = watched();
    const together = askTogether(github, FOR_EVER);
    const twice = async (own: GitHub) => {
      await own.headOf(1);
      return (await own.headOf(2))?.oid;
    };
    const once = async (own: GitHub) => (await own.headOf(3))?.oid;
    const never = () => Promise.reject(new Error('this one fails'));
    const results = await together.sideBySide([twice, once, never]);
    expect(oidsOf(results)).toEqual(['2', '3', 'rejected']);
    expect(asked).toEqual([[1, 3], [2]]);
  });

  test('of one task alone are one as well', async () => {
    const { github, asked } = watched();
    const together = askTogether(github, FOR_EVER);
    const task = (own: GitHub) => Promise.all([1, 2].map((number) => own.headOf(number)));
    await together.sideBySide([task]);
    expect(asked).toEqual([[1, 2]]);
  });

  test('wait for one that is busy with something else no longer than they may', async () => {
    const { github, asked } = watched();
    const together = askTogether(github, 1);
    let free = () => {};
    const busy = new Promise<void>((resolve) => {
      free = resolve;
    });
    const results = await together.sideBySide([
      async (own) => {
        const head = await own.headOf(1);
        free();
        return head?.oid;
      },
      async (own) => {
        await busy;
        return (await own.headOf(2))?.oid;
      },
    ]);
    expect(oidsOf(results)).toEqual(['1', '2']);
    expect(asked).toEqual([[1], [2]]);
  });

  test('are asked by each alone where they fail together', async () => {
    const { github, asked } = watched((numbers) => {
      if (numbers.includes(2)) throw new Error('not this one');
    });
    const together = askTogether(github, FOR_EVER);
    const task = (number: number) => async (own: GitHub) => (await own.headOf(number))?.oid;
    const results = await together.sideBySide([1, 2, 3].map(task));
    expect(oidsOf(results)).toEqual(['1', 'rejected', '3']);
    expect(asked).toEqual([[1, 2, 3], [1], [2], [3]]);
  });

  test('are not asked again where the next would fail as well', async () => {
    const { github, asked } = watched(() => {
      throw new GitHubError('limited', 'GitHub asks to wait.', 'Wait.');
    });
    const together = askTogether(github, FOR_EVER);
    const task = (number: number) => (own: GitHub) => own.headOf(number);
    const results = await together.sideBySide([1, 2].map(task));
    expect(oidsOf(results)).toEqual(['rejected', 'rejected']);
    expect(asked).toEqual([[1, 2]]);
  });

  test('of one task do not stand for another one that is busy', async () => {
    const { github, asked } = watched();
    const together = askTogether(github, FOR_EVER);
    await together.sideBySide<unknown>([
      (own) => Promise.all([own.headOf(1), own.headOf(2)]),
      async (own) => {
        await elsewhere();
        return own.headOf(3);
      },
    ]);
    expect(asked).toEqual([[1, 2, 3]]);
  });

  test('of a task that has given up count for it no more', async () => {
    const { github, asked } = watched((numbers) => {
      if (numbers.includes(1)) throw new Error('not this one');
    });
    const read = jest.fn(async () => {
      await elsewhere();
      return { files: [], issues: [], labels: [], missing: [] };
    });
    const together = askTogether({ ...github, read } as unknown as GitHub, FOR_EVER);
    const nothing = { files: [], issues: [], labels: [] };
    await together.sideBySide<unknown>([
      (own) => Promise.all([own.headOf(1), own.read(nothing)]),
      async (own) => {
        await own.headOf(2);
        await elsewhere();
        await elsewhere();
        return own.headOf(3);
      },
    ]);
    await together.sideBySide<unknown>([
      (own) => own.headOf(4),
      async (own) => {
        await elsewhere();
        return own.headOf(5);
      },
    ]);
    expect(asked).toEqual([[1, 2], [1], [2], [3], [4, 5]]);
  });

  test('that were asked by each alone are together again the next time', async () => {
    const { github, asked } = watched((numbers) => {
      if (numbers.includes(2)) throw new Error('not this one');
    });
    const together = askTogether(github, FOR_EVER);
    const task = (number: number) => async (own: GitHub) => {
      await own.headOf(number).catch(() => undefined);
      return (await own.headOf(number + 10))?.oid;
    };
    await together.sideBySide([1, 2, 3].map(task));
    expect(asked).toEqual([[1, 2, 3], [1], [2], [3], [11, 12, 13]]);
  });

  test('that are asked by each alone end where the next would fail as well', async () => {
    const { github, asked } = watched((numbers) => {
      if (numbers.length > 1) throw new Error('not together');
      throw new GitHubError('limited', 'GitHub asks to wait.', 'Wait.');
    });
    const together = askTogether(github, FOR_EVER);
    const results = await together.sideBySide([1, 2, 3].map((number) => (own) => own.headOf(number)));
    expect(oidsOf(results)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(asked).toEqual([[1, 2, 3], [1]]);
  });
});

test('a question outside of any task is asked at once', async () => {
  const { github, asked } = watched();
  const head = await askTogether(github, FOR_EVER).github.headOf(7);
  expect([head?.oid, asked]).toEqual(['7', [[7]]]);
});
