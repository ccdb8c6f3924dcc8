// What is asked together, and who waits for whom.

import { describe, expect, test } from '@jest/globals';
import { GitHubError } from '../../actions/shared/github/failure.ts';
import type { GitHub, Standing } from '../../actions/shared/github/github.ts';
import { askTogether } from '../../actions/shared/together.ts';

/** Longer than any test may take: who waits for it fails. */
const FOR_EVER = 600_000;
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
    const task = (number: number) => async () => {
      const first = await together.github.headOf(number);
      const second = await together.github.headOf(number + 10);
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
    const twice = async () => {
      await together.github.headOf(1);
      return (await together.github.headOf(2))?.oid;
    };
    const once = async () => (await together.github.headOf(3))?.oid;
    const never = () => Promise.reject(new Error('this one fails'));
    const results = await together.sideBySide([twice, once, never]);
    expect(oidsOf(results)).toEqual(['2', '3', 'rejected']);
    expect(asked).toEqual([[1, 3], [2]]);
  });

  test('of one task alone are one as well', async () => {
    const { github, asked } = watched();
    const together = askTogether(github, FOR_EVER);
    const task = () => Promise.all([1, 2].map((number) => together.github.headOf(number)));
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
      async () => {
        const head = await together.github.headOf(1);
        free();
        return head?.oid;
      },
      async () => {
        await busy;
        return (await together.github.headOf(2))?.oid;
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
    const task = (number: number) => async () => (await together.github.headOf(number))?.oid;
    const results = await together.sideBySide([1, 2, 3].map(task));
    expect(oidsOf(results)).toEqual(['1', 'rejected', '3']);
    expect(asked).toEqual([[1, 2, 3], [1], [2], [3]]);
  });

  test('are not asked again where the next would fail as well', async () => {
    const { github, asked } = watched(() => {
      throw new GitHubError('limited', 'GitHub asks to wait.', 'Wait.');
    });
    const together = askTogether(github, FOR_EVER);
    const task = (number: number) => () => together.github.headOf(number);
    const results = await together.sideBySide([1, 2].map(task));
    expect(oidsOf(results)).toEqual(['rejected', 'rejected']);
    expect(asked).toEqual([[1, 2]]);
  });
});

test('a question outside of any task is asked at once', async () => {
  const { github, asked } = watched();
  const head = await askTogether(github, FOR_EVER).github.headOf(7);
  expect([head?.oid, asked]).toEqual(['7', [[7]]]);
});
