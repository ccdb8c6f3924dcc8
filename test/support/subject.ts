// One proposal as the report meets it: by default accepted for v1.10, which is being implemented, with a tracker that its owner looks after.

import type { Account } from '../../actions/shared/domain/conversation.ts';
import type { Exception } from '../../actions/shared/domain/exception.ts';
import type { Release } from '../../actions/shared/domain/release.ts';
import type { Timeline } from '../../actions/shared/domain/schedule.ts';
import type {
  DocumentFacts,
  Facts,
  PullFacts,
  StageTarget,
  TrackerComment,
  TrackerFacts,
} from '../../actions/weekly-report/facts.ts';
import { type Look, lookAt } from '../../actions/weekly-report/judge/look.ts';
import { subjectsOf } from '../../actions/weekly-report/judge/subject.ts';

const DAY = 86_400_000;
/** A Monday. */
export const NOW = Date.parse('2026-11-16T08:00:00Z');
export const ago = (days: number) => NOW - days * DAY;
export const person = (login: string): Account => ({ login, kind: 'user' });
export const V110: Release = { major: 1, minor: 10, patch: 0 };
export const target = (stage: StageTarget['stage'], minor = 10): StageTarget => ({
  ...(stage ? { stage } : {}),
  release: { ...V110, minor },
});

export interface Dates {
  /** Days from now. */
  readonly freeze: number;
  readonly code: number;
  readonly ga: number;
}

export const PLANNING: Dates = { freeze: 40, code: 90, ga: 120 };
export const IMPLEMENTING: Dates = { freeze: -20, code: 40, ga: 70 };
export const STABILISING: Dates = { freeze: -60, code: -10, ga: 18 };
export const RELEASED: Dates = { freeze: -90, code: -40, ga: -5 };

const dayOf = (days: number) => new Date(NOW + days * DAY).toISOString().slice(0, 10);

function timeline(minor: number, { freeze, code, ga }: Dates): Timeline {
  return {
    release: { ...V110, minor },
    enhancementFreeze: NOW + freeze * DAY,
    codeFreeze: NOW + code * DAY,
    branchCut: NOW + code * DAY,
    ga: NOW + ga * DAY,
    days: {
      enhancementFreeze: dayOf(freeze),
      codeFreeze: dayOf(code),
      branchCut: dayOf(code),
      ga: dayOf(ga),
    },
  };
}

export function aDocument(changes: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    path: 'veps/sig-compute/7-cable/vep.md',
    number: 7,
    title: 'A second cable',
    isMisplaced: false,
    isMeta: false,
    format: 'target-lines',
    sig: 'compute',
    participating: [],
    targets: [target('alpha')],
    authors: [],
    reviewers: [],
    approvers: [],
    linked: [],
    ...changes,
  };
}

export function said(by: string, days: number, changes: Partial<TrackerComment> = {}): TrackerComment {
  return {
    id: `${1_000 - days}`,
    author: person(by),
    at: ago(days),
    address: `https://github.com/o/e/issues/7#issuecomment-${1_000 - days}`,
    isOwn: false,
    isHidden: false,
    ...changes,
  };
}

function aTracker(changes: Partial<TrackerFacts> = {}): TrackerFacts {
  return {
    number: 7,
    title: 'VEP 7: A second cable',
    state: 'open',
    author: person('olga'),
    assignees: ['olga'],
    labels: ['kind/tracker', 'sig/compute'],
    createdAt: ago(100),
    sig: 'compute',
    otherSigs: [],
    targets: [target('alpha')],
    openTargets: [],
    links: [],
    reviewers: [],
    approvers: [],
    listed: [],
    issues: [],
    references: [],
    comments: [said('olga', 3)],
    isLocked: false,
    unfilled: [],
    isReadable: true,
    ...changes,
  };
}

/** To the code, and naming the tracker. */
export function aPullTo(number: number, changes: Partial<PullFacts> = {}): PullFacts {
  const repository = changes.repository ?? 'o/code';
  return {
    repository,
    number,
    title: `Change ${number}`,
    address: `https://github.com/${repository}/pull/${number}`,
    state: 'open',
    author: person('olga'),
    base: 'main',
    createdAt: ago(3),
    updatedAt: ago(3),
    labels: [],
    names: [7],
    reviews: [],
    requested: [],
    touches: [],
    ...changes,
  };
}

export const merged = (number: number, days: number, changes: Partial<PullFacts> = {}) =>
  aPullTo(number, {
    state: 'merged',
    createdAt: ago(days + 2),
    updatedAt: ago(days),
    mergedAt: ago(days),
    ...changes,
  });

export const proposing = (number: number, changes: Partial<PullFacts> = {}) =>
  aPullTo(number, { repository: 'o/e', touches: ['veps/sig-compute/7-cable/vep.md'], ...changes });

export const documenting = (number: number, changes: Partial<PullFacts> = {}) =>
  merged(number, 2, { repository: 'o/user-guide', ...changes });

export interface Given {
  readonly dates?: Dates;
  readonly document?: Partial<DocumentFacts> | null;
  readonly tracker?: Partial<TrackerFacts> | null;
  readonly pulls?: readonly PullFacts[];
  readonly exceptions?: readonly Exception[];
  readonly now?: number;
  readonly facts?: Partial<Facts>;
}

export function factsOf({
  dates = IMPLEMENTING,
  document,
  tracker,
  pulls = [],
  exceptions = [],
  facts,
}: Given = {}): Facts {
  const timelines = new Map([
    [9, timeline(9, { freeze: -200, code: -150, ga: -120 })],
    [10, timeline(10, dates)],
  ]);
  const representative = (login: string) => ({ login, sources: ['sigs.yaml'] });
  return {
    repository: 'o/e',
    server: 'https://github.com',
    series: 'VEP',
    now: NOW,
    commit: 'a'.repeat(40),
    documents: document === null ? [] : [aDocument(document)],
    trackers: tracker === null ? [] : [aTracker(tracker)],
    pulls,
    known: ({ minor }) => {
      const found = timelines.get(minor);
      return found ? { state: 'known', timeline: found } : { state: 'unpublished' };
    },
    published: [
      { ...V110, minor: 9 },
      { ...V110, minor: 10 },
    ],
    sigs: new Map([
      [
        'compute',
        {
          name: 'compute',
          representatives: [representative('cal'), representative('cora')],
          meetings: [{ day: 'Monday', time: '15:00', zone: 'UTC', url: '' }],
          mailingList: 'https://groups.example/compute',
        },
      ],
      ['network', { name: 'network', representatives: [representative('nora')], meetings: [] }],
    ]),
    requiredSigs: ['compute'],
    exceptions,
    releaseTeam: ['rita'],
    maintainers: ['mo'],
    problems: [],
    unread: new Map(),
    isWhole: true,
    ...facts,
  };
}

/** The look at proposal 7. */
export function look(given: Given = {}): Look {
  const facts = factsOf(given);
  const [subject] = subjectsOf(facts);
  if (!subject) throw new Error('there is no proposal');
  return lookAt(subject, {
    facts,
    known: facts.known,
    published: facts.published,
    now: given.now ?? NOW,
    week: '2026-W47',
    current: V110,
    labelOf: (release) => `target/${release}`,
    sigLabelOf: (sig) => `sig/${sig}`,
    series: 'VEP',
    trackerLabel: 'kind/tracker',
  });
}

/** State, the reasons, and the next step with who has it: `at-risk · no-pull-request · open-pull-request by owner olga`. */
export function verdictOf({ judged: { state, reasons, next } }: Look): string {
  const step = next ? `${next.id} by ${next.by.kind} ${next.by.logins.join('+')}` : 'nothing';
  return `${state} · ${reasons.map(({ id }) => id).join('+')} · ${step}`;
}
