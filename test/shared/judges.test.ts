// Many jobs judged, some of which throw: each gets its result, in the order of the jobs.

import { describe, expect, test } from '@jest/globals';
import { judgeAll, type Work } from '../../actions/shared/judges.ts';

const work: Work<string, string> = {
  judge: (job) => {
    if (job === 'bad') throw new RangeError('Maximum call stack size exceeded');
    return `${job}: judged`;
  },
  weigh: (job) => job.length,
  isHazardous: () => true,
  fail: (job, reason) => `${job}: ${reason}`,
};

describe('judgeAll', () => {
  test('case 155: a parser that throws is a failure of that one document', async () => {
    expect(await judgeAll(['a', 'bad', 'b'], work)).toEqual(['a: judged', 'bad: threw', 'b: judged']);
  });

  test('without a child to run in, hazardous jobs are judged here', async () => {
    expect(await judgeAll(['a'], { ...work, isHazardous: () => true })).toEqual(['a: judged']);
  });

  test('a child that cannot be started fails its job, and does not hang', async () => {
    const child = { file: '/nowhere/at-all.js', data: {} };
    expect(await judgeAll(['a', 'b'], { ...work, child })).toEqual(['a: threw', 'b: threw']);
  });

  test('progress counts every job once', async () => {
    const seen: [number, number][] = [];
    await judgeAll(['a', 'b'], { ...work, progress: (done, total) => seen.push([done, total]) });
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
