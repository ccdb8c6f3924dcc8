// From an issue to what is known of a tracker: read as a person would read it. What cannot be read is kept apart, never guessed.

import { type Memory, parseAnswer, parseCheckIn } from '../shared/domain/check-in.ts';
import { isLogin, normalizeLogin } from '../shared/domain/login.ts';
import { sigName } from '../shared/domain/proposal.ts';
import {
  fieldKey,
  isFieldFilled,
  parseTracker,
  type Tracker,
  type TrackerTemplate,
  trackerField,
} from '../shared/domain/tracker.ts';
import type { RawComment, RawTracker } from '../shared/github/report-questions.ts';
import type { PullName, StageTarget, TrackerComment, TrackerFacts } from './facts.ts';

export interface TrackerReading {
  readonly series: string;
  /** Of the proposals, `owner/name`. */
  readonly repository: string;
  readonly server: string;
  /** `sig/{sig}` */
  readonly sigLabel: string;
  readonly template?: TrackerTemplate;
  /** Whose comments are ours where the token is a person's; none in a workflow. */
  readonly trusted?: string;
}

export function readTracker(raw: RawTracker, reading: TrackerReading): TrackerFacts {
  const tracker = parseTracker(
    { number: raw.number, title: raw.title, body: raw.body, labels: raw.labels, state: raw.state },
    reading.series,
  );
  const labelled = sigsOfLabels(raw.labels, reading.sigLabel);
  const primary = sigsIn(tracker, 'Primary SIG', 'Responsible SIGs', 'Owning SIG');
  const additional = sigsIn(tracker, 'Additional SIGs', 'Participating SIGs', 'Responsible SIGs');
  // Two names name no owner (S-2).
  const sig = primary.length === 1 ? primary[0] : labelled.length === 1 ? labelled[0] : undefined;
  const others = [...new Set([...primary, ...additional, ...labelled])].filter((name) => name !== sig);
  const { listed, issues } = linksOf(raw, reading);
  const stage = textOf(tracker, 'Current Feature Stage');
  const gate = textOf(tracker, 'Feature Gate');
  return {
    number: raw.number,
    title: raw.title,
    state: raw.state,
    isLocked: raw.isLocked,
    ...(raw.closed ? { closed: raw.closed } : {}),
    ...(raw.author ? { author: raw.author } : {}),
    assignees: raw.assignees.length > 0 ? [...raw.assignees] : assigned(raw.body),
    labels: [...raw.labels],
    createdAt: raw.createdAt,
    ...(tracker.titleNumber === undefined ? {} : { titleNumber: tracker.titleNumber }),
    ...(sig === undefined ? {} : { sig }),
    otherSigs: others,
    ...(stage === undefined ? {} : { stage }),
    ...(gate === undefined ? {} : { featureGate: gate }),
    targets: targetsOf(tracker),
    openTargets: tracker.targets
      .filter(({ state, value }) => state === 'unreadable' && value !== '')
      .map(({ label, value }) => `${label}: ${value}`),
    links: tracker.links.flatMap((link) => pathOf(link, reading)),
    reviewers: namesIn(tracker, 'Reviewers'),
    approvers: namesIn(tracker, 'Approvers'),
    listed,
    issues: [...issues, ...raw.issues],
    references: raw.pulls.map(({ repository, number }) => ({ repository, number })),
    comments: raw.comments.map((comment) => readComment(comment, reading)),
    unfilled: unfilledIn(tracker, reading.template),
    isReadable: tracker.fields.length > 0 || tracker.targets.length > 0,
  };
}

/** Texts are kept where they are ours or answer us: of ten thousand trackers the others are too many. */
export function readComment(raw: RawComment, { trusted }: Pick<TrackerReading, 'trusted'>): TrackerComment {
  const { id, author, at, address, isHidden, body } = raw;
  const isOwn = raw.isOwn || (trusted !== undefined && author?.kind === 'bot' && author.login === trusted);
  const isKept = isOwn ? parseCheckIn(body) !== undefined : parseAnswer(body) !== undefined;
  return { id, ...(author ? { author } : {}), at, address, isOwn, isHidden, ...(isKept ? { body } : {}) };
}

/** Of words that are not kept only who said the last one when: of a hundred thousand comments the rest is too much. */
export function slim(comments: readonly TrackerComment[]): TrackerComment[] {
  const last = new Map(comments.map((comment) => [comment.author?.login ?? '', comment.id]));
  return comments.flatMap((comment) => {
    if (comment.body !== undefined) return [comment];
    return last.get(comment.author?.login ?? '') === comment.id ? [{ ...comment, address: '' }] : [];
  });
}

/** What the newest check-in remembers; undefined where there is none. */
export function lastMemory(comments: readonly TrackerComment[]): Memory | undefined {
  for (const { isOwn, body } of [...comments].reverse()) {
    const memory = isOwn && body !== undefined ? parseCheckIn(body)?.memory : undefined;
    if (memory) return memory;
  }
  return undefined;
}

function targetsOf({ targets }: Tracker): StageTarget[] {
  return targets.flatMap(({ stage, releases, state, line }) =>
    state === 'set'
      ? releases.map((release) => ({ ...(stage ? { stage } : {}), release: { ...release, patch: 0 }, line }))
      : [],
  );
}

/** `/assign @lin` in the text, where nobody obeyed it. */
function assigned(body: string): string[] {
  return [...body.matchAll(/^\/assign[ \t]+(@?[\w-]+)[ \t]*$/gm)]
    .map((match) => normalizeLogin(match[1] ?? ''))
    .filter(isLogin);
}

function sigsOfLabels(labels: readonly string[], form: string): string[] {
  const [before = '', after = ''] = form.toLowerCase().split('{sig}');
  if (before === '' && after === '') return [];
  return labels.flatMap((label) => {
    const name = label.toLowerCase();
    return name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length
      ? [sigName(name.slice(before.length, name.length - after.length))]
      : [];
  });
}

/** `/sig network`, `sig-network`, `node, storage` in the first of the fields that says any. */
function sigsIn(tracker: Tracker, ...names: readonly string[]): string[] {
  for (const name of names) {
    const field = tracker.fields.find((each) => fieldKey(each.name) === fieldKey(name));
    const found = (field?.lines ?? []).flatMap(({ text }) => {
      const line = text.trim().toLowerCase();
      const command = /^\/sig[ \t]+([a-z][a-z\d-]*)$/.exec(line)?.[1];
      if (command !== undefined) return [sigName(command)];
      return /^(?:sig[-/ ])?[a-z][a-z-]{1,30}(?:\s*,\s*(?:sig[-/ ])?[a-z][a-z-]{1,30})*$/.test(line)
        ? line.split(/\s*,\s*/).map(sigName)
        : [];
    });
    if (found.length > 0) return [...new Set(found)].filter((each) => each !== 'none' && each !== 'n/a');
  }
  return [];
}

function textOf(tracker: Tracker, name: string): string | undefined {
  const text = trackerField(tracker, name)
    ?.lines.map((line) => line.text.trim())
    .find((line) => line !== '' && !line.startsWith('/'));
  return text?.slice(0, 120);
}

function namesIn(tracker: Tracker, name: string): string[] {
  const lines = trackerField(tracker, name)?.lines ?? [];
  const found = lines.flatMap(({ text }) => [...text.matchAll(/(?<![\w/.-])@([a-z\d][a-z\d-]{0,38})\b/gi)]);
  return [...new Set(found.map((match) => match[1] ?? ''))].slice(0, 20);
}

const MAY_BE_EMPTY = /optional|additional context|^responsible sigs$|^additional sigs/;

function unfilledIn(tracker: Tracker, template: TrackerTemplate | undefined): string[] {
  return (template?.fields ?? []).filter((name) => {
    if (MAY_BE_EMPTY.test(name.toLowerCase()) || MAY_BE_EMPTY.test(fieldKey(name))) return false;
    const field = trackerField(tracker, name);
    return !(field && template && isFieldFilled(field, template.words));
  });
}

const MOST_LISTED = 100;

/** Pull requests and issues that the text lists, by the words before them or the head of their column. */
function linksOf(
  { body, number }: RawTracker,
  { repository, server }: TrackerReading,
): { readonly listed: TrackerFacts['listed']; readonly issues: readonly PullName[] } {
  const host = server.replace(/^https?:\/\//, '').replace(/[.]/g, '\\.');
  const pattern = new RegExp(
    `(?:https?://)?(?:www\\.)?${host}/([\\w.-]+/[\\w.-]+)/(pull|issues)/(\\d{1,9})\\b|(?<![\\w/&.-])([\\w.-]+/[\\w.-]+)?#(\\d{1,9})\\b`,
    'g',
  );
  const listed: TrackerFacts['listed'][number][] = [];
  const issues: PullName[] = [];
  let columns: readonly string[] = [];
  let heading = '';
  const visible = body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r?\n/);
  visible.forEach((line, index) => {
    if (/^\s*(?:#{1,6}\s|\*\*)/.test(line)) heading = line;
    const isTable = line.trim().startsWith('|');
    if (!isTable) columns = [];
    else if (/^[\s|:-]+$/.test(visible[index + 1] ?? '')) columns = cellsOf(line);
    const cells = isTable && columns.length > 0 ? cellsOf(line) : [line];
    cells.forEach((cell, column) => {
      const before = isTable ? (columns[column] ?? '') : line;
      for (const match of cell.matchAll(pattern)) {
        const [, linked, kind, linkedNumber, short, shortNumber] = match;
        const name = {
          repository: linked ?? short ?? repository,
          number: Number(linkedNumber ?? shortNumber),
        };
        if (name.number === number && name.repository === repository) continue;
        if (kind === 'issues') issues.push(name);
        else if (listed.length < MOST_LISTED) listed.push({ ...name, as: roleIn(before, heading) });
      }
    });
  });
  return { listed, issues };
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function roleIn(words: string, heading: string): TrackerFacts['listed'][number]['as'] {
  for (const text of [words.replace(/https?:\S+/g, ' '), heading]) {
    if (/\bdoc(?:s|umentation)?\b/i.test(text)) return 'documentation';
    if (/\b(?:code|implementation|impl)\b/i.test(text)) return 'implementation';
    if (/\b(?:[vck]ep|proposal|enhancement)\b/i.test(text)) return 'proposal';
  }
  return 'other';
}

/** The path of a proposal, or of its folder, that a link leads to. */
function pathOf(link: string, { repository, server }: TrackerReading): string[] {
  const prefix = `${server.replace(/^https?:\/\//, '')}/${repository}/`;
  const rest = link.replace(/^https?:\/\//, '').replace(/[#?][\s\S]*$/, '');
  if (!rest.toLowerCase().startsWith(prefix.toLowerCase())) return [];
  const path = /^(?:blob|tree)\/[^/]+\/(.+?)\/?$/.exec(rest.slice(prefix.length))?.[1];
  if (path === undefined) return [];
  try {
    return [decodeURIComponent(path)];
  } catch {
    return [path];
  }
}
