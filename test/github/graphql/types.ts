// Which GraphQL type is an object of the state?

import type { TimelineEvent } from '../state/model.ts';

const EVENT_TYPES: Readonly<Record<TimelineEvent['event'], string>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  milestoned: 'MilestonedEvent',
  demilestoned: 'DemilestonedEvent',
  assigned: 'AssignedEvent',
  unassigned: 'UnassignedEvent',
  renamed: 'RenamedTitleEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  merged: 'MergedEvent',
  head_ref_force_pushed: 'HeadRefForcePushedEvent',
  base_ref_changed: 'BaseRefChangedEvent',
  ready_for_review: 'ReadyForReviewEvent',
  convert_to_draft: 'ConvertToDraftEvent',
  review_requested: 'ReviewRequestedEvent',
  review_request_removed: 'ReviewRequestRemovedEvent',
  review_dismissed: 'ReviewDismissedEvent',
  'cross-referenced': 'CrossReferencedEvent',
  added_to_merge_queue: 'AddedToMergeQueueEvent',
  removed_from_merge_queue: 'RemovedFromMergeQueueEvent',
};

export function typeOf(object: { readonly kind: string; readonly event?: string }): string {
  if (object.kind === 'event') return EVENT_TYPES[object.event as TimelineEvent['event']];
  if (object.kind === 'CommitNode') return 'Commit';
  return object.kind;
}

/** `LabeledEvent` as `itemTypes` names it: `LABELED_EVENT`. */
export function itemTypeOf(object: { readonly kind: string; readonly event?: string }): string {
  return typeOf(object)
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase();
}
