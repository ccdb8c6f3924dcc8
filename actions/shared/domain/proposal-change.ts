// What kind of change is this to a proposal, and which sections does it touch? The process asks different people for different kinds (S-1).

import { templateKey } from './content.ts';
import { type Markdown, subsections } from './markdown.ts';
import { owningSigOf, type Proposal, sigName } from './proposal.ts';
import { renderRelease } from './release.ts';
import type { Target } from './target.ts';

/** The whole source beside its parsed form: every character of a section counts, also what nobody sees. */
export interface Version {
  readonly text: string;
  readonly proposal: Proposal;
}

export type ChangeKind =
  | 'new'
  | 'removed'
  | 'owner'
  | 'status'
  | 'target'
  | 'content'
  /** Only the Implementation History. */
  | 'history'
  /** The same text at another path. */
  | 'rename'
  /** The same metadata in the other format. */
  | 'conversion';

/** Kinds for which the owning SIG alone is asked; every other kind asks all. */
export const OWNERS_ALONE: readonly ChangeKind[] = ['history', 'rename', 'conversion'];

/** What stands before the first heading, and the title. No heading has such a key: all others end in a number. */
const FRONT_MATTER = '# front matter';
const BEGINNING = '# beginning';
const TITLE = '# title';

/** The gravest kind that fits. */
export function kindOfChange(base: Version | undefined, head: Version | undefined): ChangeKind {
  if (!head) return 'removed';
  if (!base) return 'new';
  const [before, after] = [base.proposal, head.proposal];
  if (owningSigOf(before) !== owningSigOf(after)) return 'owner';
  if (base.text === head.text) return 'rename';
  const isConversion = (before.metadata === undefined) !== (after.metadata === undefined);
  if (statusOf(before, isConversion) !== statusOf(after, isConversion)) return 'status';
  if (targetsOf(before) !== targetsOf(after)) return 'target';
  // A conversion may name what only the front matter has room for; taking part in a proposal is more than a form.
  if (participants(before) !== participants(after)) return 'content';
  const [old, now] = [cut(base), cut(head)];
  const changed = keysThatDiffer(old, now);
  // What was elsewhere before, or is elsewhere now, is no history: a section does not become one by where it is moved.
  const [oldHistory, newHistory] = [historyOf(base, old), historyOf(head, now)];
  const isHistory = (key: string) => isOnlyIn(key, old, oldHistory) && isOnlyIn(key, now, newHistory);
  if (changed.length > 0 && changed.every(isHistory)) return 'history';
  if (!isConversion) return 'content';
  const [oldMetadata, newMetadata] = [metadataOf(base, old), metadataOf(head, now)];
  const hasLines = before.metadata === undefined ? oldMetadata : newMetadata;
  // Target lines that came with the pull request make no metadata of a section that was there without them.
  const isMetadata = (key: string) =>
    key === FRONT_MATTER || (hasLines.has(key) && isOnlyIn(key, old, oldMetadata));
  return changed.every(isMetadata) ? 'conversion' : 'content';
}

/** Whether status, stage or a target is another one than before: what whoever follows the proposal has to know. */
export function commitsOtherwise(before: Proposal | undefined, after: Proposal): boolean {
  const said = (proposal: Proposal) => `${statusOf(proposal, false)}, ${targetsOf(proposal)}`;
  return (before ? said(before) : ' , ') !== said(after);
}

/** The headings of the sections that are not the same in both, as the later version spells them; `the front matter` for what stands before all. */
export function changedSections(base: Version, head: Version): string[] {
  const [old, now] = [cut(base), cut(head)];
  return keysThatDiffer(old, now).map(
    (key) => now.parts.get(key)?.heading ?? old.parts.get(key)?.heading ?? '',
  );
}

/** A version in pieces: each section's own source, without the sections below it. */
interface Cut {
  readonly parts: ReadonlyMap<string, { readonly heading: string; readonly text: string }>;
  /** The key of each section of the document, by its index. */
  readonly keys: readonly string[];
}

function keysThatDiffer(old: Cut, now: Cut): string[] {
  return [...new Set([...now.parts.keys(), ...old.parts.keys()])].filter(
    (key) => old.parts.get(key)?.text !== now.parts.get(key)?.text,
  );
}

/** True where a version has that section among some, or not at all. */
function isOnlyIn(key: string, { parts }: Cut, some: ReadonlySet<string>): boolean {
  return some.has(key) || !parts.has(key);
}

function cut({ text, proposal: { document } }: Version): Cut {
  const lines = text.split('\n');
  const headed = document.sections.filter(({ level }) => level > 0);
  const preface = lines.slice(0, (headed[0]?.line ?? lines.length + 1) - 1);
  const { frontMatter } = document;
  // With the line that closes it.
  const end = frontMatter ? frontMatter.line + frontMatter.text.split('\n').length : 0;
  const parts = new Map([
    [FRONT_MATTER, { heading: 'the front matter', text: preface.slice(0, end).join('\n') }],
    [BEGINNING, { heading: 'the beginning', text: preface.slice(end).join('\n').trim() }],
  ]);
  const keys = keysOf(document);
  document.sections.forEach((section, index) => {
    if (section.level === 0) return;
    const next = document.sections[index + 1]?.line;
    parts.set(keys[index] ?? '', {
      heading: section.heading,
      text: lines.slice(section.line - 1, next === undefined ? undefined : next - 1).join('\n'),
    });
  });
  return { parts, keys };
}

/** A section is known by its heading; the second of two with one heading as such. */
function keysOf({ sections }: Markdown): string[] {
  const title = sections.findIndex(({ level }) => level > 0);
  const counts = new Map<string, number>();
  return sections.map(({ heading, level }, index) => {
    // The title is one section, whatever it says; a later heading of its level is a section like any other.
    if (index === title && level === 1) return TITLE;
    const name = templateKey(heading);
    const earlier = counts.get(name) ?? 0;
    counts.set(name, earlier + 1);
    return `${name} ${earlier}`;
  });
}

function historyOf({ proposal: { document } }: Version, { keys }: Cut): ReadonlySet<string> {
  return new Set(
    document.sections.flatMap((section, index) =>
      /^implementation (?:history|phases)$/.test(templateKey(section.heading))
        ? subtree(document, index, keys)
        : [],
    ),
  );
}

/** The sections around the target lines. */
function metadataOf({ proposal: { document, targetLines } }: Version, { keys }: Cut): ReadonlySet<string> {
  const tops = new Set<number>();
  for (const { line } of targetLines) {
    let index = document.sections.findLastIndex((section) => section.line <= line && section.level > 0);
    for (let up = document.sections[index]; up && up.level > 2; up = document.sections[index])
      index = up.parent;
    if ((document.sections[index]?.level ?? 0) >= 2) tops.add(index);
  }
  return new Set([...tops].flatMap((index) => subtree(document, index, keys)));
}

function subtree(document: Markdown, index: number, keys: readonly string[]): string[] {
  return [index, ...subsections(document, index)].map((each) => keys[each] ?? '');
}

/** Front matter that is new may say any status. */
function statusOf({ metadata }: Proposal, isConversion: boolean): string {
  if (isConversion) return '';
  return [metadata?.status?.value ?? '', metadata?.stage?.value ?? ''].join(' ').toLowerCase();
}

function targetsOf({ targets }: Proposal): string {
  const said = (target: Target) =>
    `${target.stage ?? target.label.toLowerCase()} ${target.releases.map(renderRelease).join(' ')}`;
  return targets
    .filter(({ state }) => state === 'set')
    .map(said)
    .sort()
    .join(', ');
}

function participants({ metadata }: Proposal): string {
  return (metadata?.participatingSigs ?? [])
    .map(({ value }) => sigName(value))
    .sort()
    .join(' ');
}
