// Is it the same number everywhere?

import { parseNumber } from '../../shared/domain/proposal.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const numberAgrees: Rule<Facts> = {
  id: 'number-agrees',
  description: 'Directory, title, front matter, tracking issue and pull request carry one number.',
  why: 'The number is how people and machines find the tracking issue of a proposal.',
  reference: 'P-4',
  check: ({ proposal, tracker, pull, config }) => {
    const findings: Finding[] = [];
    const { title, metadata, place } = proposal;
    const series = config.proposals.series;
    const expected = place.number ?? title?.number;
    const compare = (number: number | undefined, what: string, at: Finding['at']) => {
      if (number === undefined || expected === undefined || number === expected) return;
      const source = place.number === undefined ? 'the title' : 'the directory';
      findings.push({
        outcome: 'failed',
        subject: what,
        message: `The number in ${what} is ${number}; ${source} says ${expected}.`,
        hint: 'Both are the number of the tracking issue: correct the one that is wrong.',
        ...(at ? { at } : {}),
      });
    };
    const { number } = metadata ?? {};
    if (place.number !== undefined)
      compare(title?.number, 'the title', title && { line: title.line, column: title.column });
    compare(
      parseNumber(number?.value),
      'the front matter',
      number && { line: number.line, column: number.column },
    );
    if (tracker) compare(tracker.number, 'the address of the tracking issue', undefined);
    if (pull) {
      const named = [...pull.title.matchAll(new RegExp(`\\b${series}[\\s#-]*0*(\\d{1,9})`, 'gi'))].map(
        (match) => Number(match[1]),
      );
      if (named.length === 0) {
        findings.push({
          outcome: 'warning',
          subject: 'pull request title',
          message: `The title of the pull request names no proposal: ${quote(pull.title)}.`,
          hint: `Begin it with \`${series}-${expected ?? '<number>'}\`.`,
        });
      } else if (expected !== undefined && !named.includes(expected)) {
        compare(named[0], 'the title of the pull request', undefined);
      }
    }
    return findings;
  },
};
