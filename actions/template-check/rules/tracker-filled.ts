// Is every field of the tracking issue filled?

import type { Rule } from '../../shared/domain/rule.ts';
import { fieldKey, isFieldFilled, trackerField } from '../../shared/domain/tracker.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

/** Fields that the issue template marks as optional, or that only hold others. */
const MAY_BE_EMPTY = /optional|additional context|^responsible sigs$|^additional sigs/;

export const trackerFilled: Rule<Facts> = {
  id: 'tracker-filled',
  description: 'Every field of the tracking issue is filled.',
  why: 'The issue is where the release team looks: primary contact, stage, feature gate, SIG, links and timeline.',
  reference: 'P-9',
  check: ({ tracker, trackerTemplate }) => {
    if (!tracker || !trackerTemplate) return [];
    if (tracker.isUnreadable)
      return [
        {
          outcome: 'warning',
          subject: 'tracker',
          message: `Tracking issue #${tracker.number} cannot be read: its text is nested too deeply, or has very long runs of one sign.`,
          hint: 'Edit the description of the issue.',
        },
      ];
    return trackerTemplate.fields.flatMap((name) => {
      const key = fieldKey(name);
      if (MAY_BE_EMPTY.test(name.toLowerCase()) || MAY_BE_EMPTY.test(key)) return [];
      const field = trackerField(tracker, name);
      if (field && isFieldFilled(field, trackerTemplate.words)) return [];
      const state = field ? 'is not filled' : 'is missing';
      return [
        {
          outcome: 'warning' as const,
          subject: key,
          message: `Field ${quote(name)} of tracking issue #${tracker.number} ${state}.`,
          hint: 'Edit the description of the issue.',
        },
      ];
    });
  },
};
