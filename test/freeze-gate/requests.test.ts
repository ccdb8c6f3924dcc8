// What is said to requests for exceptions, from the form to the ledger: one comment, kept up to date.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { parseExceptions } from '../../actions/shared/domain/exception.ts';
import type { Permissions } from '../github/access/tokens.ts';
import { close, comment, editBody, openIssue } from '../github/deeds/issues.ts';
import type { PlainIssue } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aRequest } from '../support/exception-request.ts';
import { exception, type Freezing, freezing } from '../support/freezing.ts';
import { GOOD, setTarget } from '../support/proposal.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';

const standIn = useStandIn();
const DESK: Permissions = { contents: 'read', 'pull-requests': 'read', issues: 'write' };
let told: Freezing;

beforeEach(() => {
  told = freezing(standIn());
});

const ask = (body = aRequest()): PlainIssue =>
  openIssue(standIn().world, told.repository, { by: 'bob', title: 'Exception: lease', body });

async function answered(issue: PlainIssue, permissions = DESK): Promise<string> {
  const anyPull = aGoodPull(setTarget(GOOD, 'alpha', 'v1.11')).in(standIn().world, told.repository);
  const { exit, complaints } = await told.look(anyPull, {
    event: { name: 'issue_comment', payload: { issue: { number: issue.number } } },
    pull: undefined as never,
    permissions,
  });
  expect([exit, complaints]).toEqual([0, []]);
  const own = ownComments(issue);
  expect(own.length).toBeLessThanOrEqual(1);
  return own[0] ?? '';
}

describe('a request', () => {
  test('from the form to the ledger', async () => {
    const issue = ask(aRequest({ thread: '_No response_' }));
    const first = await answered(issue);
    expect(first).toContain('### Exception: not complete');
    expect(first).toContain('- `Thread on the mailing list`: expected its address');
    expect(first).toContain(
      [
        '```text',
        'Subject: Exception for VEP-42: enhancement freeze of v1.10',
        '',
        'Why is it late?',
        'The reviewer was away.',
        '',
        'Until which day is time needed? 2027-01-10',
        '',
        'What happens if it is refused?',
        'Another release without it.',
        '',
        `Request: https://github.com/kubevirt/enhancements/issues/${issue.number}`,
        'Tracker: https://github.com/kubevirt/enhancements/issues/42',
        '```',
      ].join('\n'),
    );
    editBody(standIn().world, issue, aRequest(), { by: 'bob' });
    expect(await answered(issue)).toContain(
      'Somebody of the release team, or a maintainer, answers here on a line of its own: `/exception grant until 2027-01-10`, or `/exception deny` and the reason.',
    );
    comment(standIn().world, issue, '/exception grant until 2027-01-08', { by: 'rita' });
    const granted = await answered(issue);
    expect(granted).toContain('### Exception: granted, to be recorded');
    const [, entry = ''] = /```yaml\n([^`]*)```/.exec(granted) ?? [];
    expect(entry).toBe(
      [
        '- proposal: 42',
        '  release: "v1.10"',
        '  freeze: "enhancement"',
        '  justification: "The reviewer was away."',
        '  impact: "Another release without it."',
        '  until: "2027-01-08"',
        '  granted-by: "rita"',
        '  thread: "https://groups.example/t/1"',
        '',
      ].join('\n'),
    );
    expect(parseExceptions(entry, 'AoE')).toHaveProperty('exceptions');
    told.record(entry);
    expect(await answered(issue)).toContain(
      '`rita` granted it until the end of 2027-01-08. It is recorded in',
    );
  });

  test('is refused', async () => {
    const issue = ask();
    comment(standIn().world, issue, '/exception deny\n', { by: 'mo' });
    const body = await answered(issue);
    expect(body).toContain('### Exception: refused, to be recorded');
    expect(body).toContain('  denied-by: "mo"\n  thread:');
  });

  test('for which the ledger has an answer already gets that: one request for each freeze', async () => {
    told.record(exception('', undefined, { 'denied-by': 'rita', reason: 'Too late.' }));
    const issue = ask();
    comment(standIn().world, issue, '/exception grant until 2027-01-08', { by: 'rita' });
    expect(await answered(issue)).toContain('recorded as refused in `exceptions.yaml`, because `Too late.`');
  });

  test('that is over', async () => {
    told.record(exception(told.day(-3), 'rita'));
    expect(await answered(ask())).toContain(`it ended after ${told.day(-3)}`);
  });

  test('whoever else says that it is granted is not heard', async () => {
    const issue = ask();
    comment(standIn().world, issue, '/exception grant until 2027-01-08', { by: 'bob' });
    expect(await answered(issue)).toContain('### Exception: waits for the release team');
  });

  test('cases 166 and 169: its texts call nobody and break nothing', async () => {
    const issue = ask(
      aRequest({ justification: '```\n/lgtm\n@kubevirt/maintainers #1\n```\n<!-- -->', thread: '' }),
    );
    const body = await answered(issue);
    expect(body).toContain('````text\n');
    expect(body.split('\n').filter((line) => line === '````')).toHaveLength(1);
    editBody(standIn().world, issue, aRequest({ justification: '```\n@kubevirt/maintainers\n``` "x"' }), {
      by: 'bob',
    });
    comment(standIn().world, issue, '/exception grant until 2027-01-08', { by: 'rita' });
    expect(await answered(issue)).toContain('  justification: "``` @kubevirt/maintainers ``` \\"x\\""');
  });

  test('nothing changes without a change', async () => {
    const issue = ask();
    await answered(issue);
    standIn().forgetAsked();
    await answered(issue);
    expect(standIn().asked.filter(({ isWrite }) => isWrite)).toEqual([]);
  });
});

describe('nothing is said', () => {
  test.each([
    ['to another issue', 'I found a bug.'],
    ['to a tracker', '/exception grant until 2027-01-08'],
  ])('%s', async (_name, body) => {
    expect(await answered(ask(body))).toBe('');
  });

  test('to a closed one', async () => {
    const issue = ask();
    close(standIn().world, issue);
    expect(await answered(issue)).toBe('');
  });

  test('where the gate is off', async () => {
    told.configure('freeze: {mode: "off"}\n');
    expect(await answered(ask())).toBe('');
  });
});

test('a token that may not write on issues is told which permission is missing', async () => {
  const issue = ask();
  const pull = aGoodPull(setTarget(GOOD, 'alpha', 'v1.11')).in(standIn().world, told.repository);
  const { exit, complaints } = await told.look(pull, {
    event: { name: 'issue_comment', payload: { issue: { number: issue.number } } },
    pull: undefined as never,
    permissions: { ...DESK, issues: 'read' },
  });
  expect(exit).toBe(1);
  expect(complaints.join()).toContain('`issues: write`');
});
