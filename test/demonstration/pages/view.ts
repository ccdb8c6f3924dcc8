// What does every page know, and how does it say what all of them say?

import { type Html, html, outside } from '../../../actions/weekly-report/render/page/html.ts';
import { currentStatuses } from '../../github/deeds/statuses.ts';
import type { Issue, Pull, Repository, StatusState } from '../../github/state/model.ts';
import type { Verdict } from '../difference.ts';
import type { Happening, Lighthouse } from '../lighthouse.ts';
import type { Playing } from '../play.ts';
import { called, EVERYBODY, somebody } from '../who.ts';

export interface View {
  readonly lighthouse: Lighthouse;
  /** Login of who acted last. */
  readonly actor: string;
  /** The scene that is played. */
  readonly playing?: Playing;
  /** What the page is shown after. */
  readonly after?: Happening;
  /** What could not be done. */
  readonly problem?: { readonly message: string; readonly hint: string };
}

export interface Body {
  readonly title: string;
  /** The entry of the menu that it belongs to. */
  readonly menu: string;
  readonly main: Html;
}

const WORDS: Readonly<Record<StatusState | 'none', string>> = {
  success: '✔ passed',
  failure: '✘ failed',
  pending: '… pending',
  error: '! could not tell',
  none: 'none',
};

export function badge(state: StatusState | undefined): Html {
  const known = state ?? 'none';
  return html`<span class="verdict ${known}">${WORDS[known]}</span>`;
}

export function verdictOf(pull: Pull, context: string): Verdict | undefined {
  const found = currentStatuses(pull.repository, pull.head.sha).find((status) => status.context === context);
  return found && { state: found.state, words: found.description ?? '' };
}

/** Where an issue or a pull request is shown. */
export function pathOf({ kind, repository, number }: Issue, { source }: Lighthouse): string {
  if (kind === 'Issue') return `/trackers/${number}`;
  return repository === source ? `/code/${number}` : `/pulls/${number}`;
}

export function nameOf(issue: Issue, lighthouse: Lighthouse): Html {
  const code = issue.repository === lighthouse.source ? 'code ' : '';
  return html`<a href="${pathOf(issue, lighthouse)}">${code}#${issue.number}</a> ${outside(issue.title)}`;
}

/** `Ana (chair of SIG compute)` */
export function person(login: string | undefined): Html {
  if (login === undefined) return html`<span>ghost</span>`;
  const who = somebody(login);
  return who
    ? html`<strong>${who.called}</strong> <span class="quiet">${who.role}</span>`
    : html`<strong>${called(login)}</strong>`;
}

export function peopleSelect(id: string, chosen: string): Html {
  const options = EVERYBODY.map(
    ({ login, called: name, role }) =>
      html`<option value="${login}"${login === chosen ? html` selected` : ''}>${name}: ${role}</option>`,
  );
  return html`<label for="${id}">as</label><select id="${id}" name="as">${options}</select>`;
}

/** `2026-11-20 10:00` in UTC. */
export function timeOf(instant: number): Html {
  const iso = new Date(instant).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 16)}</time>`;
}

export function hidden(fields: Readonly<Record<string, string | number>>): Html {
  return html`${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}`;
}

export function inOrder(repository: Repository): Issue[] {
  return [...repository.issues.values()].sort((a, b) => a.number - b.number);
}
