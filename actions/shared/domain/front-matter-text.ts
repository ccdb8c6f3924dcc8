// How is front matter (VEP-282) written, when it is made from what a document says? What nobody knows is `TBD`, with what belongs there beside it.

import { plainLine } from './words.ts';

export interface KnownMetadata {
  readonly series: string;
  readonly title?: string;
  readonly number?: number;
  /** YYYY-MM-DD */
  readonly created?: string;
  readonly status?: string;
  readonly authors: readonly string[];
  readonly reviewers: readonly string[];
  readonly approvers: readonly string[];
  /** As the path spells it: `sig-compute`. */
  readonly owningSig?: string;
  readonly featureGate?: string;
  readonly stage?: string;
  /** In the order in which they are written; none where the targets stay in the text. */
  readonly milestones?: readonly Milestone[];
  /** A proposal about the process has neither owner nor gate nor stage. */
  readonly isMeta: boolean;
}

export interface Milestone {
  readonly key: 'alpha' | 'beta' | 'ga';
  readonly value: string;
  /** The line of the text that it replaces, where the value alone would not give it back. */
  readonly was?: string;
}

/** Where the remarks begin, as in the template of VEP-282. */
const REMARKS = 26;
/** What YAML takes for something else than text, or for more than one word. */
const PLAIN = /^(?!(?:true|false|yes|no|on|off|null|tbd)$)[\p{L}][\p{L}\p{N} ()/,.'’+-]*$/iu;

/** The lines, with `---` before and after them. */
export function writeFrontMatter(known: KnownMetadata): string[] {
  const { series, title, number, isMeta, milestones } = known;
  const lines = [
    '---',
    title === undefined ? remark('title: TBD', 'a short, descriptive title') : `title: ${yamlText(title)}`,
    number === undefined
      ? remark(`${series.toLowerCase()}-number: TBD`, 'the number of the tracking issue')
      : `${series.toLowerCase()}-number: ${number}`,
    known.created === undefined
      ? remark('creation-date: TBD', 'the day of the first pull request, as "2026-03-04"')
      : `creation-date: "${known.created}"`,
    known.status === undefined
      ? remark(
          'status: provisional',
          'TBD: the owning SIG knows; implementable needs reviewers and approvers',
        )
      : `status: ${known.status}`,
    '',
    ...people('authors', known.authors, 'logins, as "@ada"'),
    '',
    ...(known.owningSig === undefined
      ? [
          `# owning-sig: ${isMeta ? 'none owns a proposal about the process' : 'TBD, the SIG that decides on it'}`,
        ]
      : [`owning-sig: ${yamlText(known.owningSig)}`]),
    remark('participating-sigs: []', 'further SIGs that have to sign off'),
    '',
    ...people('reviewers', known.reviewers, 'named by the owning SIG'),
    ...people('approvers', known.approvers, 'named by the owning SIG'),
    '',
    ...(isMeta ? [] : gateAndStage(known)),
    ...(milestones && milestones.length > 0
      ? ['milestone:', ...milestones.map(writeMilestone)]
      : ['# milestone: none yet, or none that has a stage']),
    '---',
  ];
  return lines;
}

/** A target in the words of KubeVirt's template, without its bullet; `GA` is in capitals there. */
export function targetLine(series: string, label: string, value: string): string {
  const name = label === 'ga' ? 'GA' : label;
  return `This ${series} targets ${name} for version:${value === '' ? '' : ` ${plainLine(value)}`}`;
}

export function writeMilestone({ key, value, was }: Milestone): string {
  const line = `  ${key}: ${quoted(value)}`;
  return was === undefined ? line : remark(line, `was: ${plainLine(was)}`);
}

/** A text as YAML reads it back: plain where it is plain. */
export function yamlText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return PLAIN.test(line) ? line : quoted(line);
}

/** The same inside `[…]` and `{…}`, where a comma ends a value. */
export function flowText(text: string): string {
  const plain = yamlText(text);
  return /^[^"].*,/.test(plain) ? quoted(plain) : plain;
}

/** Every JSON text is one of YAML, with what neither may hold as it stands written out. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function gateAndStage({ featureGate, stage }: KnownMetadata): string[] {
  return [
    featureGate === undefined
      ? remark('feature-gate: TBD', 'its name; without a gate leave this out and say why in the text')
      : `feature-gate: ${yamlText(featureGate)}`,
    stage === undefined
      ? remark('# stage: TBD', 'alpha, beta or ga: what is implemented now')
      : `stage: ${stage}`,
  ];
}

function people(key: string, names: readonly string[], what: string): string[] {
  return [
    `${key}:`,
    ...(names.length > 0 ? names.map((name) => `  - ${quoted(name)}`) : [remark('  - TBD', what)]),
  ];
}

function remark(line: string, text: string): string {
  return `${line.padEnd(REMARKS - 1)} # ${text}`;
}
