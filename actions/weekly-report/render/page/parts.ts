// What do the tables of a page share? A proposal's name, its state, people, and what a row can be filtered by.

import { plainLine } from '../../../shared/domain/words.ts';
import type {
  ReportAction,
  ReportParty,
  ReportProposal,
  ReportState,
} from '../../../shared/generated/weekly-report.types.ts';
import { partySaid, STATE_WORDS, sigOf, sigSaid, targetSaid } from '../../vocabulary.ts';
import { type Html, html, link, outside, sentenceOf } from './html.ts';

/** States are told apart by their sign and word as well: not everybody sees colours, and not every paper has them. */
const SIGNS: Readonly<Record<ReportState, string>> = {
  'off-track': '✖',
  'needs-exception': '⚑',
  'no-activity': '○',
  'at-risk': '▲',
  'on-track': '●',
  done: '✔',
  untracked: '–',
  dropped: '×',
};

export function stateSign(state: ReportState): Html {
  return html`<span aria-hidden="true">${SIGNS[state]}</span>`;
}

export function stateBadge(state: ReportState): Html {
  return html`<span class="state ${state}">${stateSign(state)} ${STATE_WORDS[state]}</span>`;
}

/** `VEP 24 Title`, as a link. */
export function proposalName(
  { number, title, address }: Pick<ReportProposal, 'number' | 'title' | 'address'>,
  series: string,
): Html {
  return link(address, html`${series} ${number} ${outside(title)}`);
}

export function targetOf({ target }: ReportProposal): Html {
  return target
    ? html`<span class="nowrap">${targetSaid(target)}</span>`
    : html`<span class="quiet">none</span>`;
}

/** What a row of one proposal can be filtered by. The script knows these names. */
export function filterable(proposal: ReportProposal): Html {
  const { number, title, target, stage, state, featureGate, people } = proposal;
  const at = target?.stage === 'none' ? stage : (target?.stage ?? stage);
  const text = [`${number}`, title, featureGate ?? '', ...people.owners, ...people.authors].join(' ');
  return html`data-sig="${sigOf(proposal)}" data-stage="${at ?? 'none'}" data-release="${target?.release ?? ''}" data-state="${state}" data-text="${plainLine(text).toLowerCase()}"`;
}

/** `SIG network (sam, yuki)`: no links, and nobody is pinged by a page. */
export function partyNamed(party: ReportParty): Html {
  const said = partySaid(party);
  if (party.logins.length === 0) return html`${said}`;
  const people = party.logins.slice(0, MOST_NAMES).join(', ');
  const more = party.logins.length - MOST_NAMES;
  return html`${said} <span class="quiet">(${people}${more > 0 ? ` and ${more} more` : ''})</span>`;
}

const MOST_NAMES = 4;

/** The one next action: what, who, until when. */
export function actionSaid({ message, by, until, address }: ReportAction): Html {
  // Where the sentence has the day, it need not be said twice.
  const end = until && !message.includes(until.day) ? until.day : undefined;
  return html`<span class="next">${link(address, sentenceOf(message))}</span> By ${partyNamed(by)}${
    end === undefined ? '' : html`, until <time class="nowrap" datetime="${end}">${end}</time>`
  }.`;
}

export function sigName(sig: string): Html {
  return html`${sigSaid(sig)}`;
}

/** An id for an element about a SIG; names of SIGs come from outside. */
export function sigId(sig: string): string {
  return `sig-${[...sig].map((character) => (/[a-z0-9-]/.test(character) ? character : `_${character.codePointAt(0)?.toString(16)}`)).join('')}`;
}
