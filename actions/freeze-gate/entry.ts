// What does the ledger have to say of leave that was given by a word? Its entry, ready to be merged.

import type { Exception } from '../shared/domain/exception.ts';
import { renderRelease } from '../shared/domain/release.ts';
import { codeSpan } from '../shared/domain/safe-markdown.ts';
import type { Facts } from './facts.ts';

/** What nobody said on the pull request, for the release team to fill in. */
export interface Request {
  readonly justification?: string;
  readonly impact?: string;
  readonly thread?: string;
}

/** Empty where no word counts, or where it holds nothing here. */
export function renderEntry({ saying, proposals, exceptionsFile, now }: Facts): string {
  const exception = saying?.exception;
  const isUsed = proposals.some(({ moves }) =>
    moves.some(({ decision }) => decision.state === 'excepted' && decision.lastDay === exception?.lastDay),
  );
  if (!exception || (exception.deniedBy === undefined && !isUsed)) return '';
  if (exception.until !== undefined && now >= exception.until) return '';
  return [
    `The word counts on this pull request. So that it is kept, add it to ${codeSpan(exceptionsFile)} on the base branch, with what the request on the mailing list says:`,
    `\`\`\`yaml\n${yamlEntry(exception, {})}\`\`\``,
  ].join('\n\n');
}

/** One entry in the form of `schemas/exceptions.schema.json`; each text is JSON, which is YAML and cannot leave its line. */
export function yamlEntry(
  { proposal, release, freeze, lastDay, grantedBy, deniedBy, reason }: Exception,
  { justification, impact, thread }: Request,
): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['release', renderRelease(release)],
    ['freeze', freeze],
    ['justification', justification ?? 'TBD: why it is late'],
    ['impact', impact ?? 'TBD: what happens if it is refused'],
    ['until', lastDay],
    ['granted-by', grantedBy],
    ['denied-by', deniedBy],
    ['reason', reason],
    ['thread', thread ?? 'TBD: the address of the request on the mailing list'],
  ];
  const lines = fields.flatMap(([key, text]) =>
    text === undefined ? [] : [`  ${key}: ${JSON.stringify(oneLine(text))}\n`],
  );
  return `- proposal: ${proposal}\n${lines.join('')}`;
}

/** A fence would end at backticks at the start of a line; in one line of JSON there are none. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
