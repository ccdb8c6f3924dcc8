// Which labels are not for anybody's word? What a gate keeps by itself, and what it rests on. Pure.

import type { Config } from '../shared/config.ts';
import type { LabelForms } from '../shared/domain/label-command.ts';

/** Of a pull request all that any of its configurations keeps: its gates read that of its base branch. */
export function keptLabels(
  configs: readonly Config[],
  isPull: boolean,
): Pick<LabelForms, 'kept' | 'lasting'> {
  return {
    kept: configs.flatMap((config) => (isPull ? keptOnPulls(config) : [config.labels.needsOwner])),
    // Without them an issue is no tracking issue any more; the tracker's own form may say the words that set them.
    lasting: configs.flatMap(({ labels }) => [labels.tracker, ...labels.trackerExtra]),
  };
}

function keptOnPulls({
  labels,
  freeze: { exceptions, code },
  signOff,
  commands,
  proposals,
}: Config): string[] {
  return [
    labels.proposal,
    labels.target,
    labels.needsOwner,
    labels.tracker,
    ...labels.trackerExtra,
    exceptions.label,
    ...(code?.allowedLabels ?? []),
    ...(code?.approvedLabel === undefined ? [] : [code.approvedLabel]),
    ...(signOff.label === undefined ? [] : [signOff.label]),
    // Where no directory names the owner, this label may (S-2): who signs off is not for anybody's word.
    ...(commands.labels.includes('sig') && proposals.path.includes('{sig}') ? [] : [labels.sig]),
  ];
}
