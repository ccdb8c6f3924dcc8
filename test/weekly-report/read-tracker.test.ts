// A tracker is read as a person would read it; real ones, where they lie beside the checkout, as well.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { renderRelease } from '../../actions/shared/domain/release.ts';
import type { RawTracker } from '../../actions/shared/github/report-questions.ts';
import { readTracker, slim } from '../../actions/weekly-report/read-tracker.ts';
import { said } from '../support/subject.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/trackers', import.meta.url));
const READING = {
  series: 'VEP',
  repository: 'kubevirt/enhancements',
  server: 'https://github.com',
  sigLabel: 'sig/{sig}',
};

function raw(body: string, changes: Partial<RawTracker> = {}): RawTracker {
  return {
    number: 7,
    title: 'VEP 7: A second cable',
    body,
    state: 'open',
    isLocked: false,
    createdAt: 0,
    assignees: [],
    labels: [],
    comments: [],
    pulls: [],
    issues: [],
    ...changes,
  };
}

const read = (body: string, changes: Partial<RawTracker> = {}) => readTracker(raw(body, changes), READING);
const listed = (body: string) =>
  read(body).listed.map(({ repository, number, as }) => `${as} ${repository}#${number}`);

describe('a tracker', () => {
  test.each([
    ['Primary SIG:\n/sig network\n', [], 'network', []],
    [
      'Primary SIG:\n/sig network\n\nAdditional SIGs (optional):\n/sig storage\n/sig compute\n',
      [],
      'network',
      ['storage', 'compute'],
    ],
    ['**Responsible SIGs**: node, storage\n', [], undefined, ['node', 'storage']],
    ['**Responsible SIGs**: node, storage\n', ['sig/Storage'], 'storage', ['node']],
    ['Primary SIG:\n/sig $SIG\n', ['sig/network'], 'network', []],
    ['Primary SIG:\n/sig $SIG\n', ['sig/network', 'sig/compute'], undefined, ['network', 'compute']],
    ['Primary SIG:\nthe people of the network, I think\n', [], undefined, []],
  ])('%j with labels %j is of %s', (body, labels, sig, others) => {
    const tracker = read(
      `**Responsible SIGs**:\n\n${body}`.replace('**Responsible SIGs**:\n\n**Resp', '**Resp'),
      { labels },
    );
    expect([tracker.sig, tracker.otherSigs]).toEqual([sig, others]);
  });

  test('lists pull requests by the words before them, or the head of their column', () => {
    expect(
      listed(`* [x] Alpha
  * [x] VEP PRs: https://github.com/kubevirt/enhancements/pull/10, #11
  * [ ] Code PRs: kubevirt/kubevirt#12, https://github.com/kubevirt/kubevirt/pull/13/files
  * [ ] Docs PRs: https://github.com/kubevirt/user-guide/pull/14
<!-- Code PRs: kubevirt/kubevirt#99 -->
`),
    ).toEqual([
      'proposal kubevirt/enhancements#10',
      'proposal kubevirt/enhancements#11',
      'implementation kubevirt/kubevirt#12',
      'implementation kubevirt/kubevirt#13',
      'documentation kubevirt/user-guide#14',
    ]);
    expect(listed('| Stage | Code PRs | Docs |\n|---|---|---|\n| Alpha | a/b#1 | c/d#2 |\n')).toEqual([
      'implementation a/b#1',
      'documentation c/d#2',
    ]);
    expect(listed('See a/b#3 and #7.')).toEqual(['other a/b#3']);
  });

  test('says what it links as bugs, whom it is assigned to, and what it cannot say', () => {
    const tracker = read(
      '/assign @olga\n/assign $ASSIGNEE\n\nBugs: https://github.com/a/b/issues/5\n\n* Alpha release target (x.y): next one\n',
    );
    expect(tracker.issues).toEqual([{ repository: 'a/b', number: 5 }]);
    expect(tracker.assignees).toEqual(['olga']);
    expect(tracker.openTargets).toEqual(['Alpha: next one']);
    expect(tracker.isReadable).toBe(true);
    expect(read('Hello.').isReadable).toBe(false);
  });

  test('keeps of its comments what is ours, what answers, and who said the last word', () => {
    const comments = [said('a', 5), said('b', 4, { body: 'TL;DR: x' }), said('a', 3), said('b', 2)];
    expect(slim(comments).map(({ id }) => id)).toEqual(['996', '997', '998']);
  });
});

(existsSync(CORPUS) ? describe : describe.skip)('real trackers', () => {
  const found = existsSync(CORPUS) ? readdirSync(CORPUS) : [];
  test.each(found)('%s', (file) => {
    const text = readFileSync(`${CORPUS}/${file}`, 'utf8');
    const [, title = '', labels = ''] = /title: (.*?) \| state: .*? \| labels: (.*?) \|/.exec(text) ?? [];
    const body = text.replace(/^<!--[\s\S]*?-->\n/, '');
    const number = Number.parseInt(file, 10);
    const tracker = readTracker(raw(body, { number, title, labels: labels.split(', ') }), READING);
    expect(tracker.isReadable).toBe(true);
    // Whatever it says about releases is read, or listed as unread: nothing is passed over.
    const lines = body
      .split('\n')
      .filter((line) => /(?:target|alpha|beta|stable|\bga\b).*\d\.\d+/i.test(line) && /^\s*[*-]/.test(line));
    expect(tracker.targets.length + tracker.openTargets.length).toBeGreaterThanOrEqual(
      Math.min(lines.length, 1),
    );
    for (const { release } of tracker.targets) expect(renderRelease(release)).toMatch(/^v1\.\d+$/);
  });
});
