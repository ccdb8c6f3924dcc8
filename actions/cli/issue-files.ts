// What do a tracking issue and a pull request say that were saved to a file?

import { parseNumber } from '../shared/domain/proposal.ts';
import { parseTracker, type Tracker, type TrackerIssue } from '../shared/domain/tracker.ts';
import { UserError } from '../shared/errors.ts';
import type { PullText } from '../template-check/facts.ts';
import { requireText } from './files.ts';

/** A tracking issue as `gh issue view N --json number,title,body,labels,state` writes it. */
export function readTracker(file: string, cwd: string, series: string): Tracker {
  const issue = readJson(file, cwd, 'a tracking issue');
  const number = parseNumber(String(issue['number']));
  if (number === undefined || typeof issue['title'] !== 'string') {
    throw new UserError(
      `'${file}' is no issue: it has no number and title.`,
      'Write it with `gh issue view N --json number,title,body,labels,state`.',
    );
  }
  const tracker: TrackerIssue = {
    number,
    title: issue['title'],
    body: String(issue['body'] ?? ''),
    labels: labelsOf(issue),
    state: /^closed$/i.test(String(issue['state'])) ? 'closed' : 'open',
  };
  return parseTracker(tracker, series);
}

/** A pull request as `gh pr view N --json title,body,labels` writes it. */
export function readPull(file: string, cwd: string): PullText {
  const pull = readJson(file, cwd, 'a pull request');
  if (typeof pull['title'] !== 'string') {
    throw new UserError(
      `'${file}' is no pull request: it has no title.`,
      'Write it with `gh pr view N --json title,body,labels`.',
    );
  }
  return { title: pull['title'], body: String(pull['body'] ?? ''), labels: labelsOf(pull) };
}

function readJson(file: string, cwd: string, what: string): Record<string, unknown> {
  const text = requireText(file, cwd, `The file of ${what}`, 'Check the path.');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new UserError(`'${file}' is not JSON of ${what}.`, 'Write it with `gh … --json`.');
}

function labelsOf(value: Record<string, unknown>): string[] {
  const labels = Array.isArray(value['labels']) ? (value['labels'] as unknown[]) : [];
  return labels.map((label) =>
    typeof label === 'string' ? label : String((label as { name?: unknown } | null)?.name ?? ''),
  );
}
