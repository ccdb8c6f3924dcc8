import { STATUSES, type Status } from '../../../actions/shared/domain/front-matter.ts';
import { statusTransition } from '../../../actions/template-check/rules/status-transition.ts';
import { GOOD, GOOD_FRONT_MATTER, placeOf, setFields } from '../../support/proposal.ts';
import { describeRule, type RuleCase } from '../../support/rule.ts';

const is = (status: string | undefined) => setFields(GOOD_FRONT_MATTER, { status });

/** From each status, the ones that it may not become, and the hint that says which it may. */
const FORBIDDEN: Readonly<Record<Status, { never: readonly Status[]; hint: string }>> = {
  provisional: {
    never: ['implemented'],
    hint:
      'From `provisional` it can go to `implementable`, `deferred`, `withdrawn`, ' +
      '`rejected` or `replaced`.',
  },
  implementable: {
    never: ['provisional'],
    hint:
      'From `implementable` it can go to `implemented`, `deferred`, `withdrawn`, ' +
      '`rejected` or `replaced`.',
  },
  deferred: {
    never: ['implemented'],
    hint:
      'From `deferred` it can go to `provisional`, `implementable`, `withdrawn`, ' +
      '`rejected` or `replaced`.',
  },
  implemented: {
    never: ['provisional', 'implementable', 'deferred', 'rejected', 'withdrawn'],
    hint: 'From `implemented` it can go to `replaced`.',
  },
  rejected: {
    never: ['provisional', 'implementable', 'implemented', 'deferred', 'withdrawn', 'replaced'],
    hint: '`rejected` is final: open a new proposal that refers to this one.',
  },
  withdrawn: {
    never: ['provisional', 'implementable', 'implemented', 'deferred', 'rejected', 'replaced'],
    hint: '`withdrawn` is final: open a new proposal that refers to this one.',
  },
  replaced: {
    never: ['provisional', 'implementable', 'implemented', 'deferred', 'rejected', 'withdrawn'],
    hint: '`replaced` is final: open a new proposal that refers to this one.',
  },
};

const changes = STATUSES.flatMap((before) =>
  STATUSES.map((after): RuleCase => {
    const { never, hint } = FORBIDDEN[before];
    const text = is(after);
    const message = `The status cannot go from \`${before}\` to \`${after}\`.`;
    const at = placeOf(text, after);
    return {
      name: `from ${before} to ${after}`,
      job: { text, base: { text: is(before) } },
      found: never.includes(after) ? [{ outcome: 'failed', subject: 'transition', message, hint, at }] : [],
    };
  }),
);

describeRule(statusTransition, [
  ...changes,
  ...(['provisional', 'implementable', 'deferred'] as const).map((status) => ({
    name: `a new proposal begins as ${status}`,
    job: { text: is(status), base: 'none' as const },
    found: [],
  })),
  ...(['implemented', 'rejected', 'withdrawn', 'replaced'] as const).map(
    (status): RuleCase => ({
      name: `a new proposal begins as ${status}`,
      job: { text: is(status), base: 'none' },
      found: [
        {
          outcome: 'failed',
          subject: 'first',
          message: `A new proposal cannot begin as \`${status}\`.`,
          hint: 'Begin as `provisional`, `implementable` or `deferred`.',
          at: placeOf(is(status), status),
        },
      ],
    }),
  ),
  { name: 'nobody compared', job: { text: is('rejected'), base: 'unknown' }, found: [] },
  {
    name: 'front matter added to a proposal may say any',
    job: { text: is('implemented'), base: { text: GOOD } },
    found: [],
  },
  {
    name: 'a status that was none may become any',
    job: { text: is('implemented'), base: { text: is('done') } },
    found: [],
  },
  { name: 'a status that is none is said elsewhere', job: { text: is('done'), base: 'none' }, found: [] },
  { name: 'no status', job: { text: is(undefined), base: { text: is('rejected') } }, found: [] },
]);
