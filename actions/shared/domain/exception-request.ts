// Is a request for an exception complete? The issue that the form `docs/install/vep/.github/ISSUE_TEMPLATE/exception.yml` makes, read field by field.

import type { FreezeKind } from './exception.ts';
import { parseRelease, type Release } from './release.ts';
import { quote } from './words.ts';
import { type Day, parseDay } from './zone.ts';

export interface ExceptionRequest {
  readonly proposal?: number;
  readonly release?: Release;
  readonly freeze?: FreezeKind;
  readonly justification?: string;
  /** The last day that is asked for. */
  readonly until?: Day;
  readonly impact?: string;
  /** The address of the thread on the mailing list. */
  readonly thread?: string;
  /** What is missing, each with what is expected. */
  readonly missing: readonly string[];
}

/** The labels of the form's fields, which head the sections of the issue. */
export const FIELDS = {
  proposal: 'Proposal',
  release: 'Release',
  freeze: 'Freeze',
  justification: 'Why is it late?',
  until: 'Until which day is time needed?',
  impact: 'What happens if it is refused?',
  thread: 'Thread on the mailing list',
} as const;

type Field = keyof typeof FIELDS;

/** Undefined for an issue that does not come from the form. */
export function parseRequest(body: string): ExceptionRequest | undefined {
  const said = fieldsOf(body);
  if (said.size < Object.keys(FIELDS).length) return undefined;
  const missing: string[] = [];
  const read = <Value>(field: Field, expected: string, parse: (text: string) => Value | undefined) => {
    const text = said.get(field) ?? '';
    const value = text === '' ? undefined : parse(text);
    if (value === undefined) {
      const found = text === '' ? '' : `, not ${quote(text.slice(0, 80))}`;
      missing.push(`${quote(FIELDS[field])}: expected ${expected}${found}`);
      return {};
    }
    return { [field]: value };
  };
  const fields = {
    ...read('proposal', 'its number', numberIn),
    ...read('release', 'a release as `v1.10`', releaseIn),
    ...read('freeze', '`enhancement` or `code`', freezeIn),
    ...read('justification', 'a sentence or two', (text) => text),
    ...read('until', 'a day as `2026-05-14`', parseDay),
    ...read('impact', 'a sentence or two', (text) => text),
    ...read('thread', 'its address, once the text below is sent', addressIn),
  };
  return { ...fields, missing };
}

/** What stands below each heading of the form; a form says where nothing was said. */
function fieldsOf(body: string): Map<Field, string> {
  const found = new Map<Field, string[]>();
  let field: Field | undefined;
  for (const line of body.split(/\r?\n/)) {
    const heading = (Object.keys(FIELDS) as Field[]).find((each) => line.trimEnd() === `### ${FIELDS[each]}`);
    if (heading && !found.has(heading)) {
      field = heading;
      found.set(heading, []);
    } else if (field) found.get(field)?.push(line);
  }
  return new Map(
    [...found].map(([each, lines]) => {
      const text = lines.join('\n').trim();
      return [each, text === '_No response_' ? '' : text];
    }),
  );
}

function numberIn(text: string): number | undefined {
  const [, number] = /^(?:[A-Z]+-|#)?([1-9]\d{0,6})$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

function releaseIn(text: string): Release | undefined {
  const release = /^v?\d{1,4}\.\d{1,4}(?:\.0)?$/.test(text) ? parseRelease(text) : undefined;
  return release && { ...release, patch: 0 };
}

function freezeIn(text: string): FreezeKind | undefined {
  const [kind] = /^(?:enhancement|code)\b/i.exec(text) ?? [];
  return kind === undefined ? undefined : (kind.toLowerCase() as FreezeKind);
}

function addressIn(text: string): string | undefined {
  return /^https:\/\/[^\s<>"`]{3,500}$/.test(text) ? text : undefined;
}
