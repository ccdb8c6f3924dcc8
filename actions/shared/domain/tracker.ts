// What does a tracking issue say? Its fields are those of the issue template: bold lead-ins, headings of an issue form, or table rows.

import {
  isNotApplicable,
  isPlaceholder,
  isVisible,
  judgeContent,
  type TemplateWords,
  templateKey,
} from './content.ts';
import { isHazardous } from './hazard.ts';
import { type Line, type Markdown, parseMarkdown } from './markdown.ts';
import { compareReleases, type Release } from './release.ts';
import { remembered } from './remembered.ts';
import { parseTargetValue, STAGES, type Stage, stageOf, type Target } from './target.ts';

export interface TrackerField {
  readonly name: string;
  readonly line: number;
  readonly lines: readonly Line[];
}

export interface TrackerTemplate {
  readonly fields: readonly string[];
  readonly words: TemplateWords;
  /** Labels that the template gives a new issue. */
  readonly labels: readonly string[];
}

/** An issue as it stands on GitHub. */
export interface TrackerIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed';
}

export interface Tracker extends Omit<TrackerIssue, 'body'> {
  /** The number in the title. */
  readonly titleNumber?: number;
  readonly fields: readonly TrackerField[];
  readonly targets: readonly Target[];
  /** Addresses in the field "Enhancement link". */
  readonly links: readonly string[];
  /** Its text could take the parser too long, and says nothing. */
  readonly isUnreadable?: true;
}

/** Reads an issue template; the front matter's `labels` may be a list or separated by commas. */
export const parseTrackerTemplate = remembered(readTemplate);

function readTemplate(text: string): TrackerTemplate {
  const document = parseMarkdown(isHazardous(text) ? '' : text);
  const fields = readFields(document);
  const words = new Set<string>();
  for (const section of document.sections) {
    for (const line of section.lines) words.add(templateKey(line.text));
    for (const comment of section.comments)
      for (const line of comment.text.split('\n')) words.add(templateKey(line));
  }
  words.delete('');
  const labels = /^labels:(.*(?:\n[ \t]*-.*)*)/m.exec(document.frontMatter?.text ?? '')?.[1] ?? '';
  return {
    fields: fields.map((field) => field.name),
    words,
    labels: labels
      .replace(/\n[ \t]*-/g, ',')
      .replace(/[[\]'"]/g, '')
      .split(',')
      .map((label) => label.trim())
      .filter((label) => label !== ''),
  };
}

/** Reads a tracking issue. */
export function parseTracker(issue: TrackerIssue, series: string): Tracker {
  const text = issue.body.replace(/\r\n?/g, '\n');
  // Anybody may edit an issue of theirs, and its number may be that of any proposal.
  const isUnreadable = isHazardous(text);
  const document = parseMarkdown(isUnreadable ? '' : text);
  const fields = readFields(document);
  const titleNumber = new RegExp(`^\\s*${series}[\\s#-]*0*(\\d{1,9})\\b`, 'i').exec(issue.title)?.[1];
  const { body: _body, ...rest } = issue;
  return {
    ...rest,
    ...(isUnreadable ? { isUnreadable } : {}),
    ...(titleNumber === undefined ? {} : { titleNumber: Number(titleNumber) }),
    fields,
    targets: document.sections.flatMap((section) =>
      section.lines.flatMap((line) => parseTrackerTarget(line) ?? []),
    ),
    links: fields
      .filter((field) => /enhancement|proposal|vep link/i.test(field.name) && /link/i.test(field.name))
      .flatMap((field) =>
        field.lines.flatMap((line) => line.text.match(/(?:https?:\/\/|github\.com\/)[^\s)>\]]+/g) ?? []),
      ),
  };
}

/** The field of that name, whatever its case, colon or explanation in parentheses. */
export function trackerField(tracker: Tracker, name: string): TrackerField | undefined {
  return tracker.fields.find((field) => fieldKey(field.name) === fieldKey(name));
}

/** Whether a field says more than its template. Prow commands without their argument (`/sig $SIG`) say nothing. */
export function isFieldFilled(field: TrackerField, words: TemplateWords): boolean {
  const content = judgeContent(
    field.lines.filter((line) => !/^\/\w+\s*(?:\$\w+)?$/.test(line.text.trim())),
    words,
  );
  return content === 'filled' || content === 'not-applicable';
}

export function fieldKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/[*:]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a tracking issue and its proposal name other releases for a stage; either may name none. */
export interface TargetDifference {
  readonly stage: Stage;
  /** Of the issue. */
  readonly wished: readonly Release[];
  /** Of the proposal. */
  readonly committed: readonly Release[];
}

/** One release that both name is enough: a stage may be reached in two steps. */
export function differingTargets(
  wishedIn: (stage: Stage) => readonly Release[],
  committedIn: (stage: Stage) => readonly Release[],
): TargetDifference[] {
  return STAGES.flatMap((stage): TargetDifference[] => {
    const [wished, committed] = [wishedIn(stage), committedIn(stage)];
    const agree = wished.some((wish) => committed.some((other) => compareReleases(wish, other) === 0));
    return agree || wished.length + committed.length === 0 ? [] : [{ stage, wished, committed }];
  });
}

const LEAD_IN = /^(?:\*\*|__)(?<name>[^*_]{1,80}?)(?:\*\*|__)(?<rest>.*)/;
/** Lines inside the field "Responsible SIGs" and lists that are fields of their own in the template. */
const SUB_FIELD =
  /^(?<name>(?:Primary|Additional) SIGs?(?: \(optional\))?|Reviewers|Approvers|Proposal status)(?<rest>:.*)/i;

function readFields(document: Markdown): TrackerField[] {
  const fields: { name: string; line: number; lines: Line[] }[] = [];
  for (const section of document.sections) {
    if (section.level > 0) fields.push({ name: section.heading, line: section.line, lines: [] });
    for (const line of section.lines) {
      const text = line.kind === 'text' ? line.text.trim() : '';
      const lead = (LEAD_IN.exec(text) ?? SUB_FIELD.exec(text))?.groups ?? {};
      const name = lead['name']?.replace(/:\s*$/, '').trim();
      if (!name) {
        fields.at(-1)?.lines.push(line);
        continue;
      }
      const rest = lead['rest']?.replace(/^[\s:]+/, '').trim() ?? '';
      fields.push({ name, line: line.line, lines: isVisible(rest) ? [{ ...line, text: rest }] : [] });
    }
  }
  return fields;
}

/**
 * `* Alpha release target (x.y): 1.9`, `* Alpha release target (1.8):`, `* [ ] Alpha (v1.5.0?)`, `* Stable [no FG] release target (1.10):`, and a
 * table row `| Alpha | v1.9 | … |`.
 */
function parseTrackerTarget(line: Line): Target | undefined {
  // One blank for many: the patterns look through each run of them from several places.
  const text = line.text
    .replace(/[*_`~]/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  const match =
    /^(?:\[.{0,3}\]\s*)?(?<label>[A-Za-z][\w ]{0,30}?)\s*(?:\[[^\]]*\]\s*)?(?:release\s+)?target\s*(?:\((?<inside>[^)]*)\))?\s*:\s*(?<value>.*)/i.exec(
      text,
    ) ??
    /^\[.{0,3}\]\s*(?<label>Alpha|Beta|GA|Stable)\s*\((?<inside>[^)]*)\)$/i.exec(text) ??
    /^\|\s*(?<label>Alpha|Beta|GA|Stable)\s*\|\s*(?<value>v?\d+\.\d[^|]*|TBD\s*|)\|/i.exec(text);
  if (!match?.groups) return undefined;
  const { value: outside = '', inside: between = '' } = match.groups;
  const label = match.groups['label']?.replace(/\brelease$/i, '').trim() ?? '';
  const inside = between
    .trim()
    .replace(/^x\.y$/i, '')
    .replace(/\?$/, '');
  const answered = outside !== '' && !isPlaceholder(outside) && !isNotApplicable(outside);
  return {
    line: line.line,
    column: line.column,
    label,
    ...stageOf(label),
    ...parseTargetValue(answered || inside === '' ? outside : inside),
  };
}
