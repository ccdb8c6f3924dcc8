// Where does every proposal stand? A table of SIGs by state, and for each SIG one of its proposals, with everything that is known behind a fold.

import { count } from '../../../shared/domain/words.ts';
import type {
  ReportProposal,
  ReportSig,
  WeeklyReport,
} from '../../../shared/generated/weekly-report.types.ts';
import { ASIDE, compareSigs, daysSaid, STATE_WORDS, STATES, sigOf, targetSaid } from '../../vocabulary.ts';
import { type Html, html, link, outside, sentenceOf } from './html.ts';
import {
  actionSaid,
  filterable,
  partyNamed,
  proposalName,
  sigId,
  sigName,
  stateBadge,
  stateSign,
  targetOf,
} from './parts.ts';

function renderMatrix({ sigs, counts }: WeeklyReport): Html {
  const shown = STATES.filter((state) => (counts[state] ?? 0) > 0);
  const total = (own: ReportSig['counts']) => STATES.reduce((sum, state) => sum + (own[state] ?? 0), 0);
  const cell = (number: number) => html`<td class="number${number === 0 ? ' zero' : ''}">${number}</td>`;
  const rows = sigs.map(
    ({ name, counts: own, waiting, lastActiveAt, isActive }) => html`<tr data-sig="${name}" data-overview>
<th scope="row">${total(own) > 0 ? html`<a href="#${sigId(name)}">${sigName(name)}</a>` : sigName(name)}</th>
${shown.map((state) => cell(own[state] ?? 0))}${cell(total(own))}${cell(waiting)}
<td class="nowrap">${lastActiveAt === undefined ? html`<strong>never</strong>` : html`${isActive ? '' : html`<strong>silent</strong> since `}<time datetime="${lastActiveAt}">${lastActiveAt.slice(0, 10)}</time>`}</td></tr>`,
  );
  return html`<div class="scroll" role="region" aria-label="SIGs by state" tabindex="0"><table class="matrix">
<caption>Proposals of each SIG by state, reviews that wait for it longer than a week, and the last word of a representative</caption>
<thead><tr><th scope="col">SIG</th>${shown.map((state) => html`<th scope="col" class="number">${stateSign(state)} ${STATE_WORDS[state]}</th>`)}<th scope="col" class="number">all</th><th scope="col" class="number">late reviews</th><th scope="col">last active</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

export function renderProposals(report: WeeklyReport): Html {
  const names = [...new Set(report.proposals.map(sigOf))].sort(compareSigs);
  return html`${renderMatrix(report)}${names.map((name) => renderSig(name, report))}`;
}

function renderSig(name: string, report: WeeklyReport): Html {
  const own = report.proposals.filter((proposal) => sigOf(proposal) === name);
  const live = own.filter(({ state }) => !ASIDE.includes(state));
  const aside = own.filter(({ state }) => ASIDE.includes(state));
  const id = sigId(name);
  const sig = report.sigs.find((each) => each.name === name);
  return html`<section data-group aria-labelledby="${id}">
<h3 id="${id}">${sigName(name)}</h3>
${sig ? renderContact(sig) : ''}
${live.length > 0 ? renderTable(live, html`${sigName(name)}: ${count(live.length, 'proposal')} under way`, report) : ''}
${
  aside.length > 0
    ? html`<details data-group data-fold><summary>${count(aside.length, 'proposal')} untracked or dropped</summary>${renderTable(aside, html`${sigName(name)}: untracked or dropped`, report)}</details>`
    : ''
}
</section>`;
}

function renderContact({ representatives, contact }: ReportSig): Html {
  const [meeting] = contact?.meetings ?? [];
  const parts = [
    representatives.length > 0
      ? html`<span>Representatives: ${representatives.join(', ')}.</span> `
      : undefined,
    meeting
      ? html`<span>Meets ${link(meeting.url, outside([meeting.day, meeting.time, meeting.zone].filter((part) => part !== '').join(' ')))}.</span> `
      : undefined,
    contact?.mailingList === undefined ? undefined : link(contact.mailingList, 'Mailing list'),
  ];
  return html`<p class="small quiet">${parts}</p>`;
}

function renderTable(proposals: readonly ReportProposal[], caption: Html, report: WeeklyReport): Html {
  const groups = STATES.flatMap((state) => {
    const own = proposals.filter((proposal) => proposal.state === state);
    if (own.length === 0) return [];
    return [
      html`<tbody data-group><tr><th class="group" scope="rowgroup" colspan="4">${stateBadge(state)} <span class="tally" data-tally>${own.length}</span></th></tr>
${own.map((proposal) => renderRow(proposal, report))}</tbody>`,
    ];
  });
  return html`<div class="scroll"><table class="proposals">
<caption>${caption}</caption>
<thead><tr><th scope="col" class="c1">proposal</th><th scope="col" class="c2">target</th><th scope="col" class="c3">why</th><th scope="col" class="c4">next</th></tr></thead>
${groups}</table></div>`;
}

function renderRow(proposal: ReportProposal, { series }: WeeklyReport): Html {
  const { reasons, next, changes, waits } = proposal;
  const overdue = waits.filter(({ isOverdue }) => isOverdue);
  return html`<tr data-counted ${filterable(proposal)}>
<th scope="row">${proposalName(proposal, series)}${changes.length > 0 ? html` <span class="new small nowrap">${changesSaid(changes)}</span>` : ''}
<details><summary>Details<span class="quiet"> of ${proposal.number}</span></summary>${renderDetails(proposal)}</details></th>
<td data-label="Target">${targetOf(proposal)}</td>
<td data-label="Why">${reasons.slice(0, 1).map(({ message, address }) => link(address, sentenceOf(message)))}</td>
<td data-label="Next">${next ? actionSaid(next) : ''}${overdue.map(
    ({ what, for: party, days }) =>
      html`<br><span class="small">Waiting for the ${what} by ${partyNamed(party)} for ${daysSaid(days)}.</span>`,
  )}</td></tr>`;
}

function changesSaid(changes: ReportProposal['changes']): string {
  return changes.some(({ id }) => id === 'new') ? 'new' : count(changes.length, 'change');
}

function renderDetails(proposal: ReportProposal): Html {
  const {
    reasons,
    changes,
    pulls,
    drift,
    checks,
    exceptions,
    tldr,
    limit,
    signOff,
    previous,
    waits,
    targets,
  } = proposal;
  const terms: (Html | undefined)[] = [
    term('Where it stands', provenance(proposal)),
    targets.length > 1 ? term('Targets', html`${targets.map(targetSaid).join(', ')}`) : undefined,
    proposal.status === undefined ? undefined : term('Status', outside(proposal.status)),
    proposal.featureGate === undefined
      ? undefined
      : term('Feature gate', html`<code>${outside(proposal.featureGate)}</code>`),
    people(proposal),
    list(
      'Further reasons',
      reasons.slice(1).map(({ message, address }) => link(address, sentenceOf(message))),
    ),
    list(
      previous ? `Since ${previous.week}, when it was ${STATE_WORDS[previous.state]}` : 'Changes',
      changes.map(({ message, address }) => link(address, sentenceOf(message))),
    ),
    list(
      'Pull requests',
      pulls.map(
        ({ repository, number, title, address, state, role, base }) =>
          html`${link(address, html`${outside(repository)} ${number}`)} ${state}${role === 'implementation' ? '' : `, ${role}`}${state === 'merged' ? html` into ${outside(base)}` : ''}: ${outside(title)}`,
      ),
    ),
    list(
      'Waiting',
      waits.map(
        ({ what, for: party, days, address }) =>
          html`${link(address, what)} by ${partyNamed(party)} for ${daysSaid(days)}`,
      ),
    ),
    signOff
      ? term(
          'Sign-off',
          html`pull request ${signOff.pull}: ${signOff.state}${signOff.description === undefined ? '' : html`, ${outside(signOff.description)}`}`,
        )
      : undefined,
    list(
      'After code freeze',
      (checks ?? []).map(
        ({ state, evidence, address }) => html`${state}: ${link(address, sentenceOf(evidence))}`,
      ),
    ),
    list(
      'Disagreements',
      drift.map(({ message }) => sentenceOf(message)),
    ),
    list(
      'Exceptions',
      exceptions.map(
        ({ freeze, release, state, until, thread }) =>
          html`${link(thread, `${freeze} freeze of ${release}`)}: ${state}${until === undefined ? '' : ` until ${until}`}`,
      ),
    ),
    limit
      ? term(
          'Stage',
          html`at ${limit.stage} since ${limit.since}, until ${limit.last} at the latest${limit.isOver ? html`: <strong>overdue</strong>` : ''}`,
        )
      : undefined,
    tldr
      ? term(
          'In its own words',
          html`<blockquote>${outside(tldr.text)} <span class="quiet">(${link(tldr.address, tldr.by)}, ${tldr.at.slice(0, 10)})</span></blockquote>`,
        )
      : undefined,
  ];
  return html`<dl>${terms}</dl>`;
}

function provenance({ document, tracker, targetSource, acceptance }: ReportProposal): Html {
  const parts = [
    document ? link(document.address, outside(document.path)) : html`no merged document`,
    targetSource && targetSource.from !== 'none'
      ? html`target from ${link(targetSource.address, targetSource.line === undefined ? targetSource.from : `${targetSource.from}, line ${targetSource.line}`)}`
      : undefined,
    tracker
      ? html`${link(tracker.address, `tracker ${tracker.number}`)}${tracker.state === 'closed' ? ', closed' : ''}`
      : html`no tracker`,
    acceptance.isAccepted
      ? html`accepted${acceptance.since === undefined ? '' : ` ${acceptance.since.slice(0, 10)}`}`
      : html`not accepted`,
  ].filter((part) => part !== undefined);
  return html`${parts.map((part, index) => html`${index > 0 ? '; ' : ''}${part}`)}`;
}

function people({ people: { owners }, participating }: ReportProposal): Html | undefined {
  if (owners.length === 0 && participating.length === 0) return undefined;
  const sigs =
    participating.length === 0
      ? ''
      : html` with ${participating.map((sig, index) => html`${index > 0 ? ', ' : ''}${sigName(sig)}`)}`;
  return term('Owner', html`${owners.join(', ')}${sigs}`);
}

function term(name: string, value: Html): Html {
  return html`<dt>${name}</dt><dd>${value}</dd>`;
}

function list(name: string, items: readonly Html[]): Html | undefined {
  return items.length === 0
    ? undefined
    : term(name, html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`);
}
