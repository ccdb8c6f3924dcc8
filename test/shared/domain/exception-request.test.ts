// Is a request for an exception complete? The text that the issue form makes, field by field.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FIELDS, parseRequest } from '../../../actions/shared/domain/exception-request.ts';
import { aRequest } from '../../support/exception-request.ts';

const COMPLETE = {
  proposal: 42,
  release: { major: 1, minor: 10, patch: 0 },
  freeze: 'enhancement',
  justification: 'The reviewer was away.',
  until: '2027-01-10',
  impact: 'Another release without it.',
  thread: 'https://groups.example/t/1',
  missing: [],
};

test('the form has the fields that are read, in their order', () => {
  const form = readFileSync('docs/install/vep/.github/ISSUE_TEMPLATE/exception.yml', 'utf8');
  expect([...form.matchAll(/^ {6}label: (.+)$/gm)].map(([, label]) => label)).toEqual(Object.values(FIELDS));
});

test('a complete one', () => {
  expect(parseRequest(aRequest())).toEqual(COMPLETE);
  expect(parseRequest(aRequest().replaceAll('\n', '\r\n'))).toEqual(COMPLETE);
});

test.each([
  ['proposal', 'VEP-42', 42],
  ['proposal', '#42', 42],
  ['release', '1.10', { major: 1, minor: 10, patch: 0 }],
  ['release', 'v1.10.0', { major: 1, minor: 10, patch: 0 }],
  ['freeze', 'Code', 'code'],
  ['justification', 'Two\n\nparagraphs.', 'Two\n\nparagraphs.'],
  ['justification', 'Text\n### Release\nv9.9', 'Text\n### Release\nv9.9'],
] as const)('%s %j', (field, text, value) => {
  expect(parseRequest(aRequest({ [field]: text }))).toEqual({ ...COMPLETE, [field]: value });
});

describe('what is missing', () => {
  test.each([
    ['proposal', '', '`Proposal`: expected its number'],
    ['proposal', '0', '`Proposal`: expected its number, not `0`'],
    ['proposal', '42, 43', '`Proposal`: expected its number, not `42, 43`'],
    ['release', 'next', '`Release`: expected a release as `v1.10`, not `next`'],
    ['release', 'v1.10.3', '`Release`: expected a release as `v1.10`, not `v1.10.3`'],
    ['freeze', 'both', '`Freeze`: expected `enhancement` or `code`, not `both`'],
    ['justification', '_No response_', '`Why is it late?`: expected a sentence or two'],
    ['until', 'Friday', '`Until which day is time needed?`: expected a day as `2026-05-14`, not `Friday`'],
    [
      'until',
      '2026-02-30',
      '`Until which day is time needed?`: expected a day as `2026-05-14`, not `2026-02-30`',
    ],
    ['impact', '', '`What happens if it is refused?`: expected a sentence or two'],
    [
      'thread',
      '_No response_',
      '`Thread on the mailing list`: expected its address, once the text below is sent',
    ],
    [
      'thread',
      'http://groups.example/t/1',
      '`Thread on the mailing list`: expected its address, once the text below is sent, not `http://groups.example/t/1`',
    ],
    [
      'thread',
      'https://groups.example/t/1 and more',
      '`Thread on the mailing list`: expected its address, once the text below is sent, not `https://groups.example/t/1 and more`',
    ],
  ] as const)('%s %j', (field, text, message) => {
    const request = parseRequest(aRequest({ [field]: text }));
    expect(request?.missing).toEqual([message]);
    expect(request).not.toHaveProperty(field);
  });

  test('all of it', () => {
    const empty = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, '']));
    expect(parseRequest(aRequest(empty))?.missing).toHaveLength(Object.keys(FIELDS).length);
  });
});

test.each([
  ['an issue', 'I found a bug.'],
  ['a form of another kind', '### Proposal\n\n42\n\n### Release\n\nv1.10\n'],
  ['no text', ''],
])('%s is no request', (_name, body) => {
  expect(parseRequest(body)).toBeUndefined();
});
