// What people are told of a concern: what is the case, and who has to do what until when. One line each, so that a table can hold it.

import type { Concern } from '../../actions/weekly-report/judge/concern.ts';

const short = (address: string | undefined) =>
  address === undefined ? '' : ` at ${address.replace(/^https:\/\/(?:github\.com\/)?/, '')}`;

/** `at-risk review-late at o/code/pull/12: … is in review.` and, where something is to be done, `review by sig cal+cora until 2026-12-26 at …: review …`. */
export function told(concerns: readonly Concern[]): string[] {
  return concerns.flatMap(({ state, id, message, address, next }) => [
    `${state} ${id}${short(address)}: ${message}`,
    ...(next
      ? [
          `${next.id} by ${next.by.kind} ${next.by.logins.join('+')}${next.until ? ` until ${next.until.day}` : ''}${short(next.address)}: ${next.message}`,
        ]
      : []),
  ]);
}
