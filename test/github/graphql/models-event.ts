// What happened, as GraphQL shows it: each event is a type of its own.

import { toTimestamp } from '../clock.ts';
import { webUrlOf } from '../rest/render/issue.ts';
import { nodeId } from '../rest/render/node-id.ts';
import { webUrl } from '../rest/render/repository.ts';
import type { Issue, Pull, TimelineEvent } from '../state/model.ts';
import { commitNode, type Models } from './context.ts';

type Of<Name extends TimelineEvent['event']> = Extract<TimelineEvent, { readonly event: Name }>;

const event = {
  id: nodeId,
  actor: ({ actor }: TimelineEvent) => actor,
  createdAt: ({ at }: TimelineEvent) => toTimestamp(at),
};
const onPull = { ...event, pullRequest: ({ issue }: TimelineEvent) => issue };
const labelled = {
  ...event,
  label: ({ label }: Of<'labeled'>) => label,
  labelable: ({ issue }: TimelineEvent) => issue,
};
const milestoned = { ...event, milestoneTitle: ({ milestone }: Of<'milestoned'>) => milestone };
const assigned = { ...event, assignee: ({ assignee }: Of<'assigned'>) => assignee };
const closable = { ...event, closable: ({ issue }: TimelineEvent) => issue };
const requested = { ...onPull, requestedReviewer: ({ reviewer }: Of<'review_requested'>) => reviewer };

const commitOf = ({ repository }: Issue, sha: string) => commitNode(repository, sha);

export const eventModels: Models = {
  LabeledEvent: labelled,
  UnlabeledEvent: labelled,
  MilestonedEvent: milestoned,
  DemilestonedEvent: milestoned,
  AssignedEvent: assigned,
  UnassignedEvent: assigned,
  RenamedTitleEvent: {
    ...event,
    previousTitle: ({ from }: Of<'renamed'>) => from,
    currentTitle: ({ to }: Of<'renamed'>) => to,
    subject: ({ issue }: TimelineEvent) => issue,
  },
  ClosedEvent: {
    ...closable,
    stateReason: ({ reason }: Of<'closed'>) => reason?.toUpperCase() ?? null,
    url: ({ issue, id }: TimelineEvent) => `${webUrlOf(issue)}#event-${id}`,
  },
  ReopenedEvent: closable,
  MergedEvent: {
    ...onPull,
    commit: ({ issue, commit }: Of<'merged'>) => commitOf(issue, commit),
    mergeRefName: ({ issue }: Of<'merged'>) => (issue as Pull).base.ref,
    url: ({ issue, id }: TimelineEvent) => `${webUrlOf(issue)}#event-${id}`,
  },
  HeadRefForcePushedEvent: {
    ...onPull,
    beforeCommit: ({ issue, before }: Of<'head_ref_force_pushed'>) => commitOf(issue, before),
    afterCommit: ({ issue, after }: Of<'head_ref_force_pushed'>) => commitOf(issue, after),
  },
  BaseRefChangedEvent: {
    ...onPull,
    previousRefName: ({ from }: Of<'base_ref_changed'>) => from,
    currentRefName: ({ to }: Of<'base_ref_changed'>) => to,
  },
  ReadyForReviewEvent: onPull,
  ConvertToDraftEvent: onPull,
  ReviewRequestedEvent: requested,
  ReviewRequestRemovedEvent: requested,
  ReviewDismissedEvent: {
    ...onPull,
    review: ({ review }: Of<'review_dismissed'>) => review,
    previousReviewState: ({ previous }: Of<'review_dismissed'>) => previous,
    dismissalMessage: ({ message }: Of<'review_dismissed'>) => message,
    url: ({ issue, id }: TimelineEvent) => `${webUrlOf(issue)}#event-${id}`,
  },
  CrossReferencedEvent: {
    ...event,
    source: ({ source }: Of<'cross-referenced'>) => source,
    target: ({ issue }: TimelineEvent) => issue,
    referencedAt: ({ at }: TimelineEvent) => toTimestamp(at),
    isCrossRepository: ({ source, issue }: Of<'cross-referenced'>) => source.repository !== issue.repository,
    willCloseTarget: () => false,
    url: ({ source }: Of<'cross-referenced'>) => `${webUrl(source.repository)}/issues/${source.number}`,
  },
  AddedToMergeQueueEvent: onPull,
  RemovedFromMergeQueueEvent: onPull,
};
