// The name under which GraphQL finds what REST shows.

import type { TimelineEvent } from '../../state/model.ts';

const PREFIX: Readonly<Record<string, string>> = {
  User: 'U',
  Bot: 'BOT',
  Organization: 'O',
  Mannequin: 'M',
  Team: 'T',
  Repository: 'R',
  Issue: 'I',
  PullRequest: 'PR',
  IssueComment: 'IC',
  PullRequestReview: 'PRR',
  Label: 'LA',
  Milestone: 'MI',
  StatusContext: 'SC',
  MergeQueueEntry: 'MQE',
};

export function nodeId(
  node:
    | { readonly kind: string; readonly id: number }
    | TimelineEvent
    | { kind: 'Commit' | 'Tree' | 'Blob'; id: string },
): string {
  const prefix =
    node.kind === 'event' && 'event' in node ? `E${node.event.slice(0, 2).toUpperCase()}` : PREFIX[node.kind];
  return `${prefix ?? node.kind.charAt(0)}_${Buffer.from(`k${node.id}`).toString('base64url')}`;
}

/** The number behind a node id; undefined for what is no id of ours. */
export function idOfNode(node: string): number | undefined {
  const text = Buffer.from(node.replace(/^[A-Z]+_/, ''), 'base64url').toString();
  return /^k\d+$/.test(text) ? Number(text.slice(1)) : undefined;
}
