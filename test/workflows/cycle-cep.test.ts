// A release cycle of CI proposals, from the template that is installed to general availability, driven by the workflows alone. What differs from
// VEPs: front matter, one SIG, statuses of a proposal, and an exception that is refused.

import { expect } from '@jest/globals';
import { AUDIT_TITLE } from '../../actions/freeze-gate/audit.ts';
import { aPull } from '../github/builders/pull.ts';
import { label } from '../github/deeds/issues.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import type { Issue, PlainIssue, Pull } from '../github/state/model.ts';
import { filesOf } from '../github/state/objects.ts';
import { aRequest } from '../support/exception-request.ts';
import { RELEASES } from '../support/freezing.ts';
import { setFields, setSection } from '../support/proposal.ts';
import { ownComments } from '../support/pulls.ts';
import { type Cycle, useCycle } from './cycle.ts';
import { aGoodCepPull, CONFIG, filesFor, GOOD_CEP, required } from './installed.ts';

/** Code whose proposals are CEPs: the file that is copied, with the two lines that say so. */
const { tell } = useCycle('cep', (files) => ({
  ...files,
  [CONFIG]: `${files[CONFIG]}`
    .replace('preset: vep', 'preset: cep')
    .replace('proposals: kubevirt/enhancements', 'proposals: kubevirt/project-infra'),
}));
const RELEASE = RELEASES['v1.10'];
const TEMPLATE = 'docs/ci-enhancements/NNNN-cep-template/cep.md';
const PATH = 'docs/ci-enhancements/42-memory-lease/cep.md';
const LATE_PATH = 'docs/ci-enhancements/60-quiet-jobs/cep.md';
const LATE = setFields(GOOD_CEP, { title: 'Quiet jobs', 'cep-number': '60' }).replace(
  /^# CEP #42.*$/m,
  '# CEP #60: Quiet jobs',
);

let lease: Pull;
let quiet: Pull;

const aLatePull = (text: string, title: string) =>
  aPull()
    .by('nell')
    .fromFork()
    .titled(`CEP-60: ${title}`)
    .saying('Tracking issue: #60\n\nI commit to implement this before code freeze.\n')
    .changing({ [LATE_PATH]: text });
const labelsOf = ({ labels }: Issue) => labels.map(({ name }) => name).sort();
const audits = ({ home }: Cycle) => [...home.issues.values()].filter(({ title }) => title === AUDIT_TITLE);
/** Beside the reminder of what the issue still says otherwise. */
const checkIns = (tracker: Issue) => ownComments(tracker).filter((body) => body.includes('### Check-in '));
const titled = ({ home }: Cycle, title: RegExp) =>
  [...home.issues.values()].filter(
    (issue): issue is PlainIssue => issue.kind === 'Issue' && title.test(issue.title),
  );
const textOf = ({ home }: Cycle, path: string) => {
  const tree = home.objects.commits.get(home.refs.get('heads/main') ?? '')?.tree ?? '';
  const file = filesOf(home.objects, tree).get(path);
  return file ? `${home.objects.blobs.get(file.id)}` : undefined;
};

tell(
  'The suite is copied with the template and the tracker, which no repository of CI proposals has; then it is required.',
  async (cycle) => {
    expect(textOf(cycle, TEMPLATE)).toContain('cep-number: NNNN');
    expect(textOf(cycle, '.github/ISSUE_TEMPLATE/cep.md')).toContain('labels: kind/tracker, sig/ci');
    await cycle.commit({ [CONFIG]: required(filesFor('cep'))[CONFIG] ?? '' });
  },
);

tell(
  'Planning: who does not know whether to propose at all asks by the form, and nothing is blocked or answered.',
  async (cycle) => {
    const asked = await cycle.ask(
      'bob',
      'Is it an enhancement: lease',
      '### What is it?\n\nMemory.\n\n### Who should be asked?\n\nSIG CI\n',
    );
    expect(asked.comments).toEqual([]);
  },
);

tell(
  'The template copied and not filled, from a fork: every section is named, and the gate waits for one SIG.',
  async (cycle) => {
    const { github, home } = cycle;
    lease = aGoodCepPull(textOf(cycle, TEMPLATE)).in(github.world, home);
    const runs = await cycle.open(lease);
    expect(runs.find(({ workflow }) => workflow === 'Enhancement signal')?.conclusion).toBe('failure');
    expect(cycle.on(lease).template).toMatch(/^failure: \d+ findings to fix/);
    expect(cycle.on(lease)['sig-signoff']).toBe('pending: 0 of 1 SIG signed off; waiting for ci');
  },
);

tell(
  'Filled, but provisional: it may land as that, once SIG CI has signed; its maintainers count beside the chairs.',
  async (cycle) => {
    await cycle.push(lease, { [PATH]: setFields(GOOD_CEP, { status: 'provisional' }) });
    expect(cycle.on(lease).template).toMatch(/^success/);
    await cycle.say('cal', lease, '/lgtm');
    expect(cycle.on(lease)['sig-signoff']).toBe('pending: 0 of 1 SIG signed off; waiting for ci');
    await cycle.say('cleo', lease, '/lgtm');
    expect(cycle.on(lease)['sig-signoff']).toMatch(/^success/);
    expect(labelsOf(lease)).toEqual(['kind/cep', 'target/v1.10']);
    expect(await cycle.land(lease)).toBeUndefined();
  },
);

tell('A chair accepts it before the freeze: the status becomes implementable.', async (cycle) => {
  const { github, home } = cycle;
  const pull = aGoodCepPull(GOOD_CEP).in(github.world, home);
  await cycle.open(pull);
  expect(cycle.on(pull).freeze).toBe('success: targets v1.10, not frozen');
  await cycle.review('carl', pull, 'APPROVED');
  expect(await cycle.land(pull)).toBeUndefined();
});

tell(
  'The freeze begins without an event: a second proposal is too late, and its exception is refused with a reason.',
  async (cycle) => {
    const { github, home } = cycle;
    quiet = aLatePull(LATE, 'quiet jobs').in(github.world, home);
    await cycle.open(quiet);
    await cycle.say('carl', quiet, '/lgtm');
    cycle.goTo(RELEASE.freeze + 2);
    await cycle.sweep();
    expect(cycle.on(quiet).freeze).toMatch(/^failure: held: targets v1\.10/);
    await cycle.say('rita', quiet, '/exception deny nobody would review it in time');
    expect(cycle.on(quiet).freeze).toMatch(/^failure: held/);
    expect(ownComments(quiet).join('\n')).toContain('nobody would review it in time');
    expect(await cycle.land(quiet)).toBe('enhancements/freeze: failure');
  },
);

tell(
  'That day the mail with what is accepted waits in an issue, and the week has one report, however often it runs.',
  async (cycle) => {
    await cycle.week();
    await cycle.week();
    const [announcement, ...more] = titled(cycle, /^Announce what is accepted for v1\.10$/);
    expect(more).toEqual([]);
    expect(announcement?.body).toMatch(/^ +CEP 42 /m);
    expect(announcement?.body).not.toMatch(/^ +CEP 60 /m);
    const [report, ...others] = titled(cycle, /^Weekly report /);
    expect(others).toEqual([]);
    expect(report?.body).toContain('quiet jobs');
    const tracker = cycle.home.issues.get(42);
    expect(tracker && checkIns(tracker)).toHaveLength(1);
  },
);

tell(
  'A late retarget: moved to v1.11 it is free, and lands when SIG CI has seen the change.',
  async (cycle) => {
    // Labels are set where they exist, and never made.
    label(cycle.github.world, cycle.home, 'target/v1.11');
    await cycle.push(quiet, { [LATE_PATH]: setFields(LATE, { milestone: '{alpha: "v1.11"}' }) });
    expect(cycle.on(quiet).freeze).toBe('success: targets v1.11, not frozen');
    expect(await cycle.land(quiet)).toBe('enhancements/sig-signoff: pending');
    await cycle.say('carl', quiet, '/lgtm');
    expect(labelsOf(quiet)).toEqual(['kind/cep', 'target/v1.11']);
    expect(await cycle.land(quiet)).toBeUndefined();
  },
);

tell(
  'Code freeze in the code: what implements the proposal needs leave, which the ledger of the proposals gives.',
  async (cycle) => {
    const { github, code } = cycle;
    cycle.goTo(RELEASE.code + 2);
    const cut = { parents: [code.refs.get('heads/main') ?? ''] };
    commitFiles(github.world, code, 'release-1.10', { VERSION: '1.10.0-rc.0\n' }, cut);
    const pull = aPull()
      .by('bob')
      .fromFork()
      .onto('release-1.10')
      .saying('For kubevirt/project-infra#42\n')
      .changing({ 'hack/lease.sh': 'true\n' })
      .in(github.world, code);
    await cycle.open(pull);
    expect(cycle.on(pull)).toEqual({
      freeze: expect.stringMatching(/^failure: held: code freeze of v1\.10/),
    });
    const until = '2027-02-20';
    const asked: PlainIssue = await cycle.ask(
      'bob',
      'Exception: CEP 42',
      aRequest({ freeze: 'code', until }),
    );
    await cycle.say('rita', asked, `/exception grant until ${until}`);
    const [, entry = ''] = /```yaml\n([^`]*)```/.exec(ownComments(asked)[0] ?? '') ?? [];
    await cycle.commit({ 'exceptions.yaml': entry });
    await cycle.sweep(code);
    expect(cycle.on(pull)).toEqual({
      freeze: `success: code freeze of v1.10: by exception, until the end of ${until}`,
    });
  },
);

tell(
  'After code freeze the tracker has its list of what is in, with evidence, in a week of its own.',
  async (cycle) => {
    await cycle.week();
    const tracker = cycle.home.issues.get(42);
    const latest = (tracker && checkIns(tracker).at(-1)) ?? '';
    expect(latest.match(/^\| [✅❌❔] \| .*$/gmu)).toHaveLength(5);
    expect(latest).toContain('`kubevirt/kubevirt#1` is not merged');
    const open = titled(cycle, /^Weekly report /).filter(({ state }) => state === 'open');
    expect(open).toHaveLength(1);
  },
);

tell(
  'General availability: the proposal is implemented and says so; the record of what came out holds nobody up.',
  async (cycle) => {
    const { github, home } = cycle;
    cycle.goTo(RELEASE.ga + 1);
    const done = setSection(
      setFields(textOf(cycle, PATH) ?? '', { status: 'implemented' }),
      'Implementation History',
      '- 2026-08-11: proposal opened, PR: https://github.com/kubevirt/project-infra/pull/43\n- 2027-03-10: came out with v1.10, PR: https://github.com/kubevirt/kubevirt/pull/1',
    );
    const pull = aGoodCepPull(done).in(github.world, home);
    await cycle.open(pull);
    await cycle.say('cleo', pull, '/lgtm');
    expect(cycle.on(pull)).toEqual({
      template: expect.stringMatching(/^success/),
      'sig-signoff': expect.stringMatching(/^success/),
      freeze: expect.stringMatching(/^success/),
    });
    expect(await cycle.land(pull)).toBeUndefined();
  },
);

tell(
  'In the end one proposal is implemented in v1.10, the other waits for v1.11, and the audit had nothing to name.',
  (cycle) => {
    expect(textOf(cycle, PATH)).toMatch(/^status: implemented$/m);
    expect(textOf(cycle, LATE_PATH)).toMatch(/^milestone: \{alpha: "v1\.11"\}$/m);
    expect(cycle.home.issues.get(42)?.state).toBe('open');
    expect(audits(cycle)).toEqual([]);
  },
);
