// Everything that is read about a pull request before its proposals are judged. After this nothing is read.

import { createHash } from 'node:crypto';
import { gatherChanges } from '../shared/changes.ts';
import type { Config } from '../shared/config.ts';
import { parseProposalPath } from '../shared/domain/path.ts';
import { parseTracker, parseTrackerTemplate, type Tracker } from '../shared/domain/tracker.ts';
import type { GitHub, Pull } from '../shared/github/github.ts';
import type { CheckJob } from './check.ts';
import type { SharedFacts } from './facts.ts';
import { requireTemplate } from './template.ts';

/** A job with the tracking issue of its own proposal. */
export interface PullJob extends CheckJob {
  readonly tracker?: Tracker;
  readonly missingTracker?: number;
  /** The head's text is the file, to the byte: line ends were not made alike, and no mark was dropped. */
  readonly isExact: boolean;
}

export interface Gathered {
  readonly jobs: readonly PullJob[];
  readonly shared: SharedFacts;
  /** What the template of {@link shared} was read from. */
  readonly templateText: string;
  /** Paths of proposals that the pull request takes away. */
  readonly removed: readonly string[];
}

/** GitHub takes no higher number; no issue has it. */
const HIGHEST_NUMBER = 2 ** 31 - 1;

/** Undefined where the pull request changes no proposal. The template is that of the base branch's tip, whatever the pull request does to it. */
export async function gatherFacts(github: GitHub, pull: Pull, config: Config): Promise<Gathered | undefined> {
  const { template: path, trackerTemplate, series } = config.proposals;
  const numberOf = (proposal: string) => {
    const number = parseProposalPath(proposal, config.proposals)?.number;
    return number !== undefined && number <= HIGHEST_NUMBER ? number : undefined;
  };
  let numbers: number[] = [];
  const gathered = await gatherChanges(github, pull, config, (files) => {
    numbers = [...new Set(files.flatMap((file) => numberOf(file.path) ?? []))];
    return {
      files: [path, trackerTemplate].map((each) => ({ commit: pull.base.tip, path: each })),
      issues: numbers,
      labels: [],
    };
  });
  if (!gathered) return undefined;
  const { changes, more } = gathered;
  const [templateFile, form] = more.files;
  const template = requireTemplate(templateFile?.source, path, ` on the branch ${pull.base.branch}`);
  const shared: SharedFacts = {
    config,
    template,
    pull: { title: pull.title, body: pull.body, labels: pull.labels },
    ...(form && 'text' in form.source ? { trackerTemplate: parseTrackerTemplate(form.source.text) } : {}),
  };
  const trackers = new Map(
    numbers.map((number, index) => {
      const issue = more.issues[index];
      return [number, issue && parseTracker(issue, series)];
    }),
  );
  const jobs = changes.flatMap(({ head, base }): PullJob[] => {
    if (!head) return [];
    const number = numberOf(head.path);
    const tracker = number === undefined ? undefined : trackers.get(number);
    return [
      {
        path: head.path,
        kind: head.kind,
        head: head.source,
        base: base ? { path: base.path, kind: base.kind, file: base.source } : 'none',
        isExact: 'text' in head.source && blobName(head.source.text) === head.oid,
        ...(tracker ? { tracker } : {}),
        ...(number !== undefined && !tracker && head.kind === 'proposal' ? { missingTracker: number } : {}),
      },
    ];
  });
  // Taken away is also what is moved to where no proposal lies.
  const removed = changes.flatMap(({ head, base }) =>
    !head && base?.kind === 'proposal' ? [base.path] : [],
  );
  const templateText = templateFile && 'text' in templateFile.source ? templateFile.source.text : '';
  return { jobs, shared, templateText, removed };
}

/** As git names a file's content. */
function blobName(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}
