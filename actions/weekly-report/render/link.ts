// How do people and places stand in what the report writes? Nobody is pinged who need not act, and nothing that is linked hears of it.

import { isLogin } from '../../shared/domain/login.ts';
import { codeSpan, sentence } from '../../shared/domain/safe-markdown.ts';
import type { ReportParty } from '../../shared/generated/weekly-report.types.ts';

/**
 * A link that leaves no trace where it leads: an address of an issue or a pull request on github.com makes an event on it, each week anew; one by way of
 * GitHub's redirecting host does not.
 */
export function quietLink(label: string, address: string): string {
  const safe = address.replace(
    /[\s()<>|\\`"]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${label}](${safe.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/')})`;
}

/** `12` as a link: without `#`, which would be a reference. */
export function numberLink(series: string, number: number, address: string): string {
  return quietLink(`${sentence(series)}&nbsp;${number}`, address);
}

/** Text from outside that is a title. */
export function titleSaid(title: string): string {
  return codeSpan(title, 100);
}

const MOST_NAMED = 5;

/** Who is to act, called: only where they have to. */
export function called({ kind, sig, logins }: ReportParty): string {
  const people = logins.filter(isLogin).slice(0, MOST_NAMED);
  const whose = OFFICES[kind](sig);
  return people.length === 0 ? whose : `${whose} (${people.map((login) => `@${login}`).join(', ')})`;
}

/** The same, without calling anybody. */
export function named({ kind, sig, logins }: ReportParty): string {
  const people = logins.slice(0, MOST_NAMED).map((login) => codeSpan(login));
  const whose = OFFICES[kind](sig);
  return people.length === 0 ? whose : `${whose} (${people.join(', ')})`;
}

const OFFICES: Readonly<Record<ReportParty['kind'], (sig: string | undefined) => string>> = {
  owner: () => 'owner',
  author: () => 'author',
  reviewers: (sig) => (sig === undefined ? 'reviewers' : `reviewers for SIG ${sentence(sig)}`),
  sig: (sig) => `SIG ${sentence(sig ?? 'none')}`,
  'release-team': () => 'release team',
  maintainers: () => 'maintainers',
};

export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
