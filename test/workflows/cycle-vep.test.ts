// A year of a repository of proposals in two minutes: from the day on which the suite is installed to general availability, driven by its workflows alone.

import { expect } from '@jest/globals';
import { AUDIT_TITLE } from '../../actions/freeze-gate/audit.ts';
import { anIssue } from '../github/builders/issue.ts';
import { aPull } from '../github/builders/pull.ts';
import { addLabel } from '../github/deeds/issues.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import type { Issue, PlainIssue, Pull } from '../github/state/model.ts';
import { filesOf } from '../github/state/objects.ts';
import { aRequest } from '../support/exception-request.ts';
import { RELEASES } from '../support/freezing.ts';
import { edit, GOOD, GOOD_TRACKER, PATH, setSection, setTarget } from '../support/proposal.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';
import { type Cycle, useCycle } from './cycle.ts';
import { CONFIG, filesFor, required } from './installed.ts';

const { tell } = useCycle('vep');
const RELEASE = RELEASES['v1.10'];

/** A second proposal, of SIG network. */
const LATE = 60;
const LATE_PATH = 'veps/sig-network/60-night-watch/vep.md';
const LATE_TEXT = edit(
  GOOD,
  '# VEP #42: Memory lease for paused machines',
  '# VEP #60: A watch for the night',
);

let lease: Pull;
let watch: Pull;
let tracker: Issue | undefined;
let request: PlainIssue;
let frozenCode: Pull;

const aLatePull = (text: string, title = 'VEP-60: a watch for the night') =>
  aPull()
    .by('nell')
    .fromFork()
    .titled(title)
    .saying('Tracking issue: #60\n\nI commit to implement this before code freeze.\n')
    .labelled('sig/network')
    .changing({ [LATE_PATH]: text });
const inCode = (title: string, body: string) =>
  aPull()
    .by('bob')
    .fromFork()
    .titled(title)
    .saying(body)
    .changing({ [`pkg/${title.length}.go`]: `// ${title}\n` });
const labelsOf = ({ labels }: Issue) => labels.map(({ name }) => name).sort();
const audits = ({ home }: Cycle) => [...home.issues.values()].filter(({ title }) => title === AUDIT_TITLE);
const titled = ({ home }: Cycle, title: RegExp) =>
  [...home.issues.values()].filter((issue) => issue.kind === 'Issue' && title.test(issue.title));
const textOf = ({ home }: Cycle, path: string) => {
  const tree = home.objects.commits.get(home.refs.get('heads/main') ?? '')?.tree ?? '';
  const file = filesOf(home.objects, tree).get(path);
  return file ? `${home.objects.blobs.get(file.id)}` : undefined;
};

tell(
  'The suite is copied as it stands; run by hand, dry, it says what it would and writes nothing.',
  async (cycle) => {
    const { github, home } = cycle;
    lease = aGoodPull(setSection(GOOD, 'Goals', 'TBD')).in(github.world, home);
    await cycle.byHand({ 'dry-run': 'true' });
    expect(cycle.on(lease)).toEqual({});
    expect(ownComments(lease)).toEqual([]);
  },
);

tell('Advisory, a proposal with an empty section gets the words and no block.', async (cycle) => {
  await cycle.open(lease);
  expect(cycle.on(lease)).toMatchObject({ template: 'success: Not blocking: 1 finding to fix' });
});

tell('The maintainers set `mode: required`, and the next sweep says what it means.', async (cycle) => {
  await cycle.commit({ [CONFIG]: required(filesFor('vep'))[CONFIG] ?? '' });
  await cycle.sweep();
  expect(cycle.on(lease)).toEqual({
    template: 'failure: 1 finding to fix',
    'sig-signoff': 'pending: 0 of 3 SIGs signed off; waiting for compute, network and storage',
    freeze: 'success: targets v1.10, not frozen',
  });
  expect(await cycle.land(lease)).toBe('enhancements/template: failure, enhancements/sig-signoff: pending');
});

tell(
  'Planning: the tracker says alpha in v1.10, as the proposal does. Issues that ask for nothing start no runner.',
  async (cycle) => {
    tracker = cycle.home.issues.get(GOOD_TRACKER.number);
    expect(tracker).toMatchObject({ state: 'open', title: GOOD_TRACKER.title });
    const issue = await cycle.ask('bob', 'When is the freeze?', 'I do not find it.');
    expect(issue.comments).toEqual([]);
  },
);

tell(
  'The author fills the section from his fork: the template passes, the labels are set, three SIGs are waited for.',
  async (cycle) => {
    await cycle.push(lease, { [PATH]: GOOD });
    expect(cycle.on(lease)).toEqual({
      template: expect.stringMatching(/^success: 1 document checked/),
      'sig-signoff': 'pending: 0 of 3 SIGs signed off; waiting for compute, network and storage',
      freeze: 'success: targets v1.10, not frozen',
    });
    expect(labelsOf(lease)).toEqual(['kind/vep', 'sig/compute', 'target/v1.10']);
  },
);

tell(
  'Representatives speak: compute by a comment, network by a review; a passer-by and the author count for nothing.',
  async (cycle) => {
    await cycle.say('mallory', lease, '/lgtm');
    await cycle.say('bob', lease, '/lgtm');
    await cycle.say('cal', lease, '/lgtm');
    await cycle.review('nick', lease, 'APPROVED');
    expect(cycle.on(lease)['sig-signoff']).toBe('pending: 2 of 3 SIGs signed off; waiting for storage');
  },
);

tell(
  'Storage objects; the answer changes the text, so who had signed is asked again, with the section that changed.',
  async (cycle) => {
    await cycle.review('stan', lease, 'CHANGES_REQUESTED', 'What about volumes?');
    expect(cycle.on(lease)['sig-signoff']).toMatch(/^failure: .*stan/);
    await cycle.push(lease, { [PATH]: edit(GOOD, '- Machines that run keep what they have.', '- Volumes.') });
    expect(cycle.on(lease)['sig-signoff']).toMatch(/^failure: .*stan/);
    await cycle.review('stan', lease, 'APPROVED');
    expect(cycle.on(lease)['sig-signoff']).toMatch(/^pending: 1 of 3 SIGs signed off/);
    expect(ownComments(lease).join('\n')).toContain('Non Goals');
  },
);

tell(
  'One person who represents two SIGs signs again for both, and the merge queue lands the proposal before the freeze.',
  async (cycle) => {
    await cycle.say('cora', lease, '/lgtm');
    expect(cycle.on(lease)['sig-signoff']).toMatch(/^success/);
    expect(await cycle.land(lease)).toBeUndefined();
    expect(textOf(cycle, PATH)).toContain('- Volumes.');
    expect(audits(cycle)).toEqual([]);
  },
);

tell('Two weeks before the freeze a late proposal is told of it, once.', async (cycle) => {
  const { github, home } = cycle;
  anIssue()
    .numbered(LATE)
    .titled('VEP 60: A watch for the night')
    .saying(GOOD_TRACKER.body.replace(PATH, LATE_PATH).replace('/sig compute', '/sig network'))
    .labelled('kind/tracker', 'kind/enhancement', 'sig/network', 'target/v1.10')
    .in(github.world, home);
  watch = aLatePull(LATE_TEXT).in(github.world, home);
  await cycle.open(watch);
  const before = ownComments(watch).length;
  cycle.goTo(RELEASE.freeze - 13);
  await cycle.sweep();
  await cycle.sweep();
  expect(ownComments(watch)).toHaveLength(before + 1);
  expect(ownComments(watch).at(-1)).toContain('within two weeks');
});

tell(
  'Once a week each tracked proposal is looked at, on its tracker, and the release team has one report.',
  async (cycle) => {
    await cycle.week();
    await cycle.week();
    expect(titled(cycle, /^Weekly report /)).toHaveLength(1);
    const lookedAt = [GOOD_TRACKER.number, LATE].map((number) => cycle.home.issues.get(number));
    expect(lookedAt.map((issue) => issue && ownComments(issue).length)).toEqual([1, 1]);
  },
);

tell(
  'The freeze begins without an event: a sweep holds what is not merged, though all SIGs sign that very hour.',
  async (cycle) => {
    cycle.goTo(RELEASE.freeze + 2);
    await cycle.sweep();
    expect(cycle.on(watch).freeze).toMatch(
      /^failure: held: targets v1\.10, frozen since 2026-12-21 12:00 UTC/,
    );
    await cycle.say('cora', watch, '/lgtm');
    await cycle.say('stan', watch, '/lgtm');
    expect(await cycle.land(watch)).toBe('enhancements/freeze: failure');
  },
);

tell(
  'That day the mail with what is accepted waits in an issue, without the late proposal.',
  async (cycle) => {
    await cycle.week();
    const [announcement, ...more] = titled(cycle, /^Announce what is accepted for v1\.10$/);
    expect(more).toEqual([]);
    expect(announcement?.body).toMatch(/^ +VEP 42 /m);
    expect(announcement?.body).not.toMatch(/^ +VEP 60 /m);
  },
);

tell(
  'The author asks for an exception by the form; without its thread the answer has the mail to send.',
  async (cycle) => {
    const fields = { proposal: `${LATE}`, until: '2027-01-10' };
    request = await cycle.ask('nell', 'Exception: VEP 60', aRequest({ ...fields, thread: '' }));
    expect(ownComments(request)).toHaveLength(1);
    expect(ownComments(request)[0]).toContain('Subject: Exception for VEP-60: enhancement freeze of v1.10');
    await cycle.edit(request, aRequest(fields));
    expect(ownComments(request)).toHaveLength(1);
    expect(ownComments(request)[0]).not.toContain('Subject:');
  },
);

tell(
  'Only the release team’s word grants it; its entry goes into the ledger, and the sweep lets the proposal through.',
  async (cycle) => {
    await cycle.say('nell', request, '/exception grant until 2027-01-10');
    expect(ownComments(request)[0]).not.toContain('```yaml');
    await cycle.say('rita', request, '/exception grant until 2027-01-10');
    const [, entry = ''] = /```yaml\n([^`]*)```/.exec(ownComments(request)[0] ?? '') ?? [];
    expect(entry).toContain('granted-by: "rita"');
    await cycle.commit({ 'exceptions.yaml': entry });
    await cycle.sweep();
    expect(cycle.on(watch).freeze).toMatch(/^success: v1\.10 by exception, until 2027-01-11 12:00 UTC/);
    expect(await cycle.land(watch)).toBeUndefined();
    expect(audits(cycle)).toEqual([]);
  },
);

tell('The work does not converge: a late retarget to v1.11 needs no leave, only the SIGs.', async (cycle) => {
  const { github, home } = cycle;
  const pull = aLatePull(setTarget(LATE_TEXT, 'alpha', 'v1.11'), 'VEP-60: alpha in v1.11').in(
    github.world,
    home,
  );
  await cycle.open(pull);
  expect(cycle.on(pull).freeze).toBe('success: targets v1.11, not frozen');
  await cycle.say('cora', pull, '/lgtm');
  await cycle.say('stan', pull, '/lgtm');
  expect(await cycle.land(pull)).toBeUndefined();
});

tell(
  'Back to v1.10 when the exception is over is held; an administrator merges it all the same, and the audit says so.',
  async (cycle) => {
    const { github, home } = cycle;
    cycle.goTo(RELEASE.freeze + 30);
    const back = aLatePull(LATE_TEXT, 'VEP-60: alpha in v1.10 after all').in(github.world, home);
    await cycle.open(back);
    expect(cycle.on(back).freeze).toMatch(/^failure: held/);
    expect(ownComments(back).join('\n')).toContain('its exception ended after 2027-01-10');
    await cycle.force(back);
    const [issue] = audits(cycle);
    expect(issue).toMatchObject({ state: 'open', body: expect.stringContaining(`[#${back.number}]`) });
  },
);

tell(
  'Taken back to v1.11, nothing of it is left in the freeze, and the next audit closes its issue.',
  async (cycle) => {
    const { github, home } = cycle;
    const pull = aLatePull(setTarget(LATE_TEXT, 'alpha', 'v1.11'), 'VEP-60: alpha in v1.11').in(
      github.world,
      home,
    );
    await cycle.open(pull);
    await cycle.say('cora', pull, '/lgtm');
    await cycle.say('stan', pull, '/lgtm');
    expect(await cycle.land(pull)).toBeUndefined();
    expect(audits(cycle).map(({ state }) => state)).toEqual(['closed']);
  },
);

tell(
  'Code freeze: the branch of the release is cut; a feature into it is held, a bug fix goes through.',
  async (cycle) => {
    const { github, code } = cycle;
    cycle.goTo(RELEASE.code + 2);
    const cut = { parents: [code.refs.get('heads/main') ?? ''] };
    commitFiles(github.world, code, 'release-1.10', { VERSION: '1.10.0-rc.0\n' }, cut);
    frozenCode = inCode('Lend memory', 'Implements kubevirt/enhancements/issues/42\n')
      .onto('release-1.10')
      .in(github.world, code);
    await cycle.open(frozenCode);
    expect(cycle.on(frozenCode)).toEqual({
      freeze: expect.stringMatching(/^failure: held: code freeze of v1\.10/),
    });
    expect(ownComments(frozenCode)[0]).toContain('; proposal 42 has no exception.');
    const fix = inCode('Do not lose memory', '/kind bug\n').onto('release-1.10').in(github.world, code);
    addLabel(github.world, fix, 'kind/bug', { by: 'cal' });
    await cycle.open(fix);
    expect(cycle.on(fix)).toEqual({
      freeze: 'success: code freeze of v1.10: let through by the label kind/bug',
    });
  },
);

tell(
  'An exception from the code freeze, granted where the proposals are, lets the feature through in the code.',
  async (cycle) => {
    const until = '2027-02-20';
    const asked = await cycle.ask('bob', 'Exception: VEP 42', aRequest({ freeze: 'code', until }));
    await cycle.say('rita', asked, `/exception grant until ${until}`);
    const [, entry = ''] = /```yaml\n([^`]*)```/.exec(ownComments(asked)[0] ?? '') ?? [];
    await cycle.commit({ 'exceptions.yaml': `${textOf(cycle, 'exceptions.yaml')}${entry}` });
    await cycle.sweep(cycle.code);
    expect(cycle.on(frozenCode)).toEqual({
      freeze: `success: code freeze of v1.10: by exception, until the end of ${until}`,
    });
  },
);

tell(
  'General availability: the branch is free, a late record of v1.10 only warns, and beta is planned for v1.11.',
  async (cycle) => {
    const { github, home, code } = cycle;
    cycle.goTo(RELEASE.ga + 1);
    const after = inCode('Lend more memory', 'For kubevirt/enhancements#42\n')
      .onto('release-1.10')
      .in(github.world, code);
    await cycle.open(after);
    expect(cycle.on(after).freeze).toMatch(/^success/);
    const graduated = [
      (text: string) => setTarget(text, 'beta', 'v1.11'),
      (text: string) => text.replaceAll(/- \[ \] (The feature gate|One machine|\(R\) Beta)/g, '- [x] $1'),
      (text: string) =>
        setSection(
          text,
          'Implementation History',
          '- 2026-08-11: proposal opened, PR: https://github.com/kubevirt/enhancements/pull/43\n- 2027-03-10: alpha came out in v1.10, PR: https://github.com/kubevirt/kubevirt/pull/1',
        ),
      (text: string) => setSection(text, 'Beta', '- [ ] A hundred machines lend their memory'),
      (text: string) =>
        setSection(text, 'On-By-Default Readiness', 'Nothing changes for machines that are not paused.'),
    ].reduce((text, change) => change(text), textOf(cycle, PATH) ?? '');
    const beta = aPull()
      .by('bob')
      .fromFork()
      .titled('VEP-42: beta in v1.11')
      .saying('Tracking issue: #42\n\nI commit to implement this before code freeze.\n')
      .labelled('sig/compute')
      .changing({ [PATH]: graduated })
      .in(github.world, home);
    await cycle.open(beta);
    await cycle.say('cora', beta, '/lgtm');
    await cycle.say('stan', beta, '/lgtm');
    expect(cycle.on(beta)).toEqual({
      template: expect.stringMatching(/^success/),
      'sig-signoff': expect.stringMatching(/^success/),
      freeze: 'success: targets v1.11, not frozen',
    });
    expect(await cycle.land(beta)).toBeUndefined();
  },
);

tell(
  'In the end each proposal targets what was agreed, the trackers are open, the ledger has both exceptions, and nothing landed without leave.',
  (cycle) => {
    const targets = (path: string) =>
      [...(textOf(cycle, path) ?? '').matchAll(/targets \w+ for version: (\S+)/g)].map(
        ([, release]) => release,
      );
    expect(targets(PATH)).toEqual(['v1.10', 'v1.11']);
    expect(targets(LATE_PATH)).toEqual(['v1.11']);
    expect([tracker, cycle.home.issues.get(LATE)].map((each) => each?.state)).toEqual(['open', 'open']);
    expect(textOf(cycle, 'exceptions.yaml')?.match(/freeze: "?\w+/g)).toEqual([
      'freeze: "enhancement',
      'freeze: "code',
    ]);
    expect(audits(cycle).map(({ state }) => state)).toEqual(['closed']);
  },
);
