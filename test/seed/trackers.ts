// Which issues follow the proposals? One for each, with its number: some cared for, some forgotten, one still half a template.

import { anIssue } from '../github/builders/issue.ts';
import { addLabel, assign, close, editBody, rename } from '../github/deeds/issues.ts';
import type { PlainIssue, StateReason } from '../github/state/model.ts';
import { type PersonName, people, type SigName } from './people.ts';
import { type Documents, PATHS } from './proposals.ts';
import type { LaterRepositories } from './repositories.ts';
import type { Later, Story } from './story.ts';
import { obey, type Said, talk } from './talk.ts';
import { plannedTrackers } from './tracker-plans.ts';

export interface TrackerPlan {
  readonly number: number;
  readonly title: string;
  readonly by: PersonName;
  readonly stage: 'New' | 'Alpha' | 'Beta' | 'N/A: no stages';
  readonly gate: string;
  readonly sig: SigName;
  readonly others?: readonly SigName[];
  /** Days ago. */
  readonly opened: number;
  /** When its description was filled; until then it is as empty as on its first day. */
  readonly written: number;
  /** When pull requests to the code were added to it, where they came later. */
  readonly coded?: number;
  /** The proposal's path, or the number of its pull request while it is not merged. */
  readonly link: string | number;
  readonly alpha?: string;
  readonly beta?: string;
  readonly ga?: string;
  /** The line of alpha, where its author wrote it another way. */
  readonly alphaLine?: string;
  readonly proposalPulls?: readonly number[];
  readonly codePulls?: readonly number[];
  readonly docsPulls?: readonly number[];
  readonly context?: string;
  /** False where nobody wrote the command that sets the label. */
  readonly commands?: false;
  /** The release team's label, and when it was set. */
  readonly target?: readonly [daysAgo: number, release: string];
  readonly said?: readonly Said[];
  /** When the bot found it stale. */
  readonly stale?: number;
  readonly closed?: readonly [daysAgo: number, by: PersonName, reason: StateReason];
}

/** By the number that issue and proposal share. */
export type LaterTrackers = ReadonlyMap<number, Later<PlainIssue>>;

const HOME = 'https://github.com/lighthouse';

export function tellTrackers(
  story: Story,
  { enhancements }: LaterRepositories,
  documents: Documents,
): LaterTrackers {
  const made = plannedTrackers().map((plan) => [plan.number, track(story, enhancements, plan)] as const);
  return new Map([...made, [47, unfilled(story, enhancements, documents)]]);
}

function track(story: Story, enhancements: LaterRepositories['enhancements'], plan: TrackerPlan) {
  const { world } = story;
  const body = renderTracker(plan);
  const { codePulls: _code, ...withoutCode } = plan;
  const {
    proposalPulls: _pulls,
    alpha: _alpha,
    beta: _beta,
    ga: _ga,
    alphaLine: _line,
    ...first
  } = withoutCode;
  const issue = story.tell(plan.opened, () =>
    anIssue()
      .numbered(plan.number)
      .titled(`VEP ${plan.number}: ${plan.title}`)
      .saying(renderTracker({ ...first, link: '' }))
      .by(people[plan.by])
      .labelled('kind/tracker', 'kind/enhancement')
      .in(world, enhancements()),
  );
  const edits: readonly (readonly [daysAgo: number, text: string])[] =
    plan.coded === undefined
      ? [[plan.written, body]]
      : [
          [plan.written, renderTracker(withoutCode)],
          [plan.coded, body],
        ];
  for (const [daysAgo, text] of edits) story.tell(daysAgo, () => editBody(world, issue(), text));
  obey(story, issue, plan.opened, plan.by, body);
  story.tell(plan.opened - 0.001, () => assign(world, issue(), people[plan.by], { by: people.bot }));
  if (plan.target) {
    const [daysAgo, release] = plan.target;
    story.tell(daysAgo, () => addLabel(world, issue(), `target/${release}`, { by: people.mo }));
  }
  talk(story, issue, plan.said ?? []);
  if (plan.stale !== undefined) grow(story, issue, plan.stale);
  if (plan.closed) {
    const [daysAgo, by, reason] = plan.closed;
    if (by === 'bot')
      talk(story, issue, [
        [daysAgo, 'bot', 'Nothing has happened here for sixty days. I close this issue.\n\n/close'],
      ]);
    story.tell(daysAgo, () => close(world, issue(), reason, { by: people[by] }));
  }
  return issue;
}

function grow(story: Story, issue: Later<PlainIssue>, daysAgo: number): void {
  const text = 'Nothing has happened here for thirty days, so this issue is stale.\n\n/lifecycle stale';
  talk(story, issue, [[daysAgo, 'bot', text]]);
  story.tell(daysAgo, () => addLabel(story.world, issue(), 'lifecycle/stale', { by: people.bot }));
}

/** The newcomer's: the template with a title and two answers. */
function unfilled(story: Story, enhancements: LaterRepositories['enhancements'], documents: Documents) {
  const { world } = story;
  const body = documents.trackerTemplate
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace('Primary SIG:\n/sig $SIG', 'Primary SIG:\n/sig storage')
    .replace('* Alpha release target (x.y):', '* Alpha release target (x.y): next one');
  const issue = story.tell(3.2, () =>
    anIssue()
      .numbered(47)
      .titled('VEP NNNN: Your short, descriptive title')
      .saying(body)
      .by(people.finn)
      .labelled('kind/tracker', 'kind/enhancement')
      .in(world, enhancements()),
  );
  obey(story, issue, 3.2, 'finn', body);
  story.tell(3.1, () => rename(world, issue(), 'VEP NNNN: Shared sea charts', { by: people.finn }));
  talk(story, issue, [[2.6, 'lin', 'The number of this issue is the number of your proposal: 47.']]);
  return issue;
}

function renderTracker(plan: TrackerPlan): string {
  const address = (number: number) => `${HOME}/enhancements/pull/${number}`;
  const code = (number: number) => `${HOME}/lighthouse/pull/${number}`;
  const command = (sig: SigName) => (plan.commands === false ? sig : `/sig ${sig}`);
  const link = typeof plan.link === 'number' ? address(plan.link) : folderOf(plan.link);
  const after = (label: string, value: string) => (value === '' ? label : `${label} ${value}`);
  const listed = (numbers: readonly number[], write: (number: number) => string) =>
    `[${numbers.length > 0 ? 'x' : ' '}]`.concat(' %: ', numbers.map(write).join(', '));
  const line = (name: string, numbers: readonly number[] = [], write = address) =>
    `  * ${listed(numbers, write).replace('%', name).trimEnd()}`;
  return `**Primary contact (assignee)**:

/assign @${people[plan.by]}

**Current Feature Stage**:

${plan.stage}

**Feature Gate**:

${plan.gate}

**Responsible SIGs**:

Primary SIG:
${command(plan.sig)}

Additional SIGs (optional):
${(plan.others ?? []).map(command).join('\n')}

**Enhancement link**:

${link}

**Timeline**:

${plan.alphaLine ?? after('* Alpha release target (x.y):', plan.alpha ?? '')}
${after('* Beta release target (x.y):', plan.beta ?? '')}
${after('* GA release target (x.y):', plan.ga ?? '')}

* [ ] ${plan.stage === 'Beta' ? 'Beta' : 'Alpha'}
${line('VEP PRs', plan.proposalPulls)}
${line('Code PRs', plan.codePulls, code)}
${line('Docs PRs', plan.docsPulls, code)}

**Additional context**:

${plan.context ?? ''}
`.replace(/\n{3,}/g, '\n\n');
}

function folderOf(path: string): string {
  if (path === '') return '';
  if (path === PATHS.names) return `${HOME}/enhancements/blob/main/${path}`;
  return `${HOME}/enhancements/tree/main/${path.slice(0, path.lastIndexOf('/'))}`;
}
