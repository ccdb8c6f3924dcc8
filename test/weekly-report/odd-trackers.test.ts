// Old trackers, with everything that people wrote into them: read as a person would read them; what says nothing is listed with what to do.

import { expect, test } from '@jest/globals';
import { removeLabel } from '../github/deeds/issues.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { tellHere } from '../support/reporting.ts';
import { tracked } from '../support/tracked.ts';

const standIn = useStandIn({ now: '2026-11-18T08:00:00Z' });

interface Odd {
  readonly name: string;
  readonly title?: string;
  readonly body: string;
  readonly without?: string;
  /** Target, SIG, what disagrees, and what is to be put right. */
  readonly read: string;
}

const SIG = '/sig compute\n';
const TARGET = '* Alpha release target: v1.10\n';

const ODD: readonly Odd[] = [
  { name: 'as it should be', body: `${SIG}${TARGET}`, read: 'alpha v1.10 of compute' },
  {
    name: 'placeholders of the template',
    body: `/assign $ASSIGNEE\n/sig $SIG\n${TARGET}`,
    read: 'alpha v1.10 of compute',
  },
  {
    name: 'the placeholder in its title',
    title: 'VEP NNNN: Your short, descriptive title',
    body: `${SIG}${TARGET}`,
    read: 'alpha v1.10 of compute',
  },
  {
    name: 'another number in its title',
    title: 'VEP 999: A cable',
    body: `${SIG}${TARGET}`,
    read: 'alpha v1.10 of compute; title-number',
  },
  {
    name: 'a target in the parentheses of its label',
    body: `${SIG}* Alpha release target (1.10):\n* Beta release target (x.y):\n`,
    read: 'alpha v1.10 of compute',
  },
  {
    name: 'a target with the product before it',
    body: `${SIG}* Beta release target: kubevirt 1.10\n`,
    read: 'beta v1.10 of compute',
  },
  {
    name: 'a target with a patch and a full stop',
    body: `${SIG}* Alpha release target: v1.10.0. \n`,
    read: 'alpha v1.10 of compute',
  },
  {
    name: 'keys of its own',
    body: `${SIG}* FG release target: v1.10\n* Alpha release target: v1.10\n`,
    read: 'alpha v1.10 of compute',
  },
  {
    name: 'a target that names no release',
    body: `${SIG}* Alpha release target: soon\n* Beta release target: v1.10\n`,
    read: 'beta v1.10 of compute; target-unread',
  },
  {
    name: 'no label of its kind',
    body: `${SIG}${TARGET}`,
    without: 'sig/compute',
    read: 'alpha v1.10 of compute',
  },
  {
    name: 'an owner in words',
    body: `the people of compute, I think\n${TARGET}`,
    without: 'sig/compute',
    read: 'alpha v1.10 of nobody; no-owner',
  },
  {
    name: 'no target at all',
    body: SIG,
    read: 'no target of compute',
  },
  {
    name: 'nothing like a tracker',
    body: 'Can somebody look into this?',
    read: 'no target of compute; unreadable',
  },
];

test('each oddity', async () => {
  const project = tracked(standIn());
  const numbers = ODD.map(({ title, body, without }) => {
    const isBare = body.startsWith('Can ');
    const tracker = project.track({
      document: null,
      body: isBare ? body : `**Responsible SIGs**:\n\n${body}`,
      more: (builder) => (title === undefined ? builder : builder.titled(title)),
    });
    if (without !== undefined) removeLabel(standIn().world, tracker, without, { by: 'mo' });
    return tracker.number;
  });
  const { report, complaints } = await tellHere(standIn(), project.repository);
  const read = ODD.map(({ name }, index) => {
    const number = numbers[index];
    const proposal = report?.proposals.find((each) => each.number === number);
    const target = proposal?.target ? `${proposal.target.stage} ${proposal.target.release}` : 'no target';
    const found = [
      ...(proposal?.drift ?? []).map(({ id }) => id),
      ...(report?.cleanup ?? []).filter(({ tracker }) => tracker === number).map(({ id }) => id),
    ];
    return [name, [`${target} of ${proposal?.sig ?? 'nobody'}`, ...found].join('; ')];
  });
  expect(read).toEqual(ODD.map(({ name, read: expected }) => [name, expected]));
  expect(complaints).toEqual([]);
});

test('links without a scheme, and words where a pull request should be', async () => {
  const project = tracked(standIn());
  const pull = project.pull(5, (builder) => builder.titled('A cable'));
  project.track({
    document: null,
    body: `**Responsible SIGs**:\n\n${SIG}${TARGET}\n**PRs**:\n- Code: github.com/kubevirt/kubevirt/pull/${pull.number}\n- Docs: See https://example.org/a-wiki\n`,
  });
  const { report } = await tellHere(standIn(), project.repository);
  expect(report?.proposals[0]?.pulls.map(({ number, role, foundBy }) => [number, role, foundBy])).toEqual([
    [pull.number, 'implementation', ['tracker']],
  ]);
});
