// The text of an issue that the form for exceptions makes.

import { FIELDS } from '../../actions/shared/domain/exception-request.ts';

const COMPLETE: Readonly<Record<keyof typeof FIELDS, string>> = {
  proposal: '42',
  release: 'v1.10',
  freeze: 'enhancement',
  justification: 'The reviewer was away.',
  until: '2027-01-10',
  impact: 'Another release without it.',
  thread: 'https://groups.example/t/1',
};

/** A complete request, but for what is changed in it. */
export function aRequest(change: Readonly<Partial<Record<keyof typeof FIELDS, string>>> = {}): string {
  const fields = { ...COMPLETE, ...change };
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[])
    .map((field) => `### ${FIELDS[field]}\n\n${fields[field]}\n`)
    .join('\n');
}
