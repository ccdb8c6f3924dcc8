// What people do in a release, day by day, from two weeks before its enhancement freeze (16 December) to the week of its code freeze (3 February) and after it.

import type { Pull } from '../../github/state/model.ts';
import type { Planned, Project } from './project.ts';

const plan = (
  number: number,
  name: string,
  sig: string,
  owner: string,
  stage: Planned['stage'] = 'Alpha',
) => ({
  number,
  name,
  sig,
  owner,
  stage,
});

/** By what becomes of them. */
const PLANS = {
  /** Accepted long ago, merged in time, documented: done. */
  smooth: plan(10, 'Live resize of memory', 'compute', 'olga', 'Beta'),
  /** Its proposal waits for sign-offs and lands on the last day; a review of its code lags. */
  slow: plan(20, 'Hotplug of host devices', 'network', 'oki'),
  /** Misses the freeze, gets an exception, lands with it. */
  late: plan(30, 'Snapshots of running machines', 'storage', 'sana'),
  /** Nobody begins; its owner moves it to v1.11. */
  moved: plan(40, 'Quiet boot', 'compute', 'ole'),
  /** A lifecycle bot closes its tracker. */
  closed: plan(50, 'Passthrough of sound', 'network', 'ona'),
  /** Nobody says anything. */
  silent: plan(60, 'Shared cache of images', 'storage', 'sven'),
  /** Still open when code freezes. */
  open: plan(70, 'Fast migration', 'compute', 'otto'),
} as const;

const ASKED = 'proposal: 30, release: v1.10, freeze: enhancement, thread: "https://groups.example/t/30"';
const GRANTED = `${ASKED}, granted-by: rita, until: "2027-01-15"`;

/** Accepted before the first report. */
const EARLY = [PLANS.smooth, PLANS.moved, PLANS.closed, PLANS.silent, PLANS.open];

export interface Deed {
  readonly day: string;
  readonly does: (project: Project) => void;
}

/** What was opened, by the name that the story has for it. */
const opened = new Map<string, Pull>();
const pull = (name: string): Pull => {
  const found = opened.get(name);
  if (!found) throw new Error(`nobody opened ${name}`);
  return found;
};
const keep = (name: string, made: Pull) => {
  opened.set(name, made);
};

export const STORY: readonly Deed[] = [
  {
    day: '2026-11-12',
    does: (project) => {
      for (const planned of Object.values(PLANS)) project.track(planned);
      project.home.nextNumber = 101;
    },
  },
  {
    day: '2026-11-13',
    does: (project) => {
      for (const planned of EARLY) keep(planned.name, project.propose(planned));
    },
  },
  {
    day: '2026-11-18',
    does: (project) => {
      for (const { name } of EARLY) {
        project.review('cal', pull(name), 'APPROVED');
        project.gate(pull(name));
        project.merge(pull(name));
      }
    },
  },
  {
    day: '2026-11-20',
    does: (project) => {
      keep('slow', project.propose(PLANS.slow));
      project.review('nora', pull('slow'), 'APPROVED');
      project.gate(pull('slow'), 'compute', 'storage');
      keep('late', project.propose(PLANS.late));
      project.gate(pull('late'), 'compute', 'network', 'storage');
    },
  },
  {
    day: '2026-11-25',
    does: (project) => {
      project.review('stan', pull('late'), 'CHANGES_REQUESTED');
      project.say('otto', 70, 'I start with the code in January.');
    },
  },
  // Monday 30 November: the first report.
  {
    day: '2026-12-08',
    does: (project) => {
      project.review('cal', pull('slow'), 'APPROVED');
      project.gate(pull('slow'), 'storage');
    },
  },
  {
    day: '2026-12-11',
    does: (project) => {
      project.say(
        'sana',
        30,
        'TL;DR: the answer to stan takes me until January, @torvalds knows why, see #10\n/close',
      );
    },
  },
  {
    day: '2026-12-13',
    does: (project) => {
      project.say('olga', 10, 'I begin after the holidays.');
      project.say('ona', 50, 'The code is half done.');
    },
  },
  // Monday 14 December: the week of the enhancement freeze.
  {
    day: '2026-12-15',
    does: (project) => {
      project.review('stan', pull('slow'), 'APPROVED');
      project.gate(pull('slow'));
      project.merge(pull('slow'));
    },
  },
  {
    day: '2026-12-22',
    does: (project) => {
      project.ledger([ASKED]);
      project.closeByBot(50);
    },
  },
  {
    day: '2026-12-30',
    does: (project) => {
      project.ledger([GRANTED]);
      keep('smooth code', project.code(PLANS.smooth, 'Resize memory while a machine runs'));
      project.ask(pull('smooth code'), 'cora');
    },
  },
  {
    day: '2027-01-05',
    does: (project) => {
      project.review('stan', pull('late'), 'APPROVED');
      project.gate(pull('late'), 'compute', 'network');
      keep('slow code', project.code(PLANS.slow, 'Plug host devices into a running machine'));
      project.ask(pull('slow code'), 'nils');
      keep('closed code', project.code(PLANS.closed, 'Pass sound through'));
    },
  },
  {
    day: '2027-01-13',
    does: (project) => {
      for (const by of ['cal', 'nora']) project.review(by, pull('late'), 'APPROVED');
      project.gate(pull('late'));
      project.merge(pull('late'));
      project.review('cora', pull('smooth code'), 'APPROVED');
      project.merge(pull('smooth code'));
      project.list(10, 'code', pull('smooth code'));
      keep('open code', project.code(PLANS.open, 'Migrate with fewer copies'));
      project.review('cal', pull('open code'), 'CHANGES_REQUESTED');
    },
  },
  {
    day: '2027-01-15',
    does: (project) => {
      project.say('oki', 20, '**TL;DR:** the code is complete, I only wait for a review');
      project.say('ole', 40, 'I have no time for this before February.');
    },
  },
  // Monday 18 January: implementation, sixteen days before code freeze.
  {
    day: '2027-01-20',
    does: (project) => {
      project.review('nils', pull('slow code'), 'APPROVED');
      keep('smooth docs', project.docs(PLANS.smooth));
      project.review('nora', pull('closed code'), 'APPROVED');
      project.merge(pull('closed code'));
      keep('late code', project.code(PLANS.late, 'Snapshot while a machine runs'));
      project.ask(pull('late code'), 'stan');
    },
  },
  {
    day: '2027-01-26',
    does: (project) => {
      keep('moved', project.propose(PLANS.moved, 'v1.11', 'alpha in v1.11'));
      project.gate(pull('moved'));
      project.review('cal', pull('moved'), 'APPROVED');
      project.merge(pull('moved'));
      project.merge(pull('slow code'));
      project.list(20, 'code', pull('slow code'));
      project.push(pull('open code'));
      project.say('otto', 70, 'TL;DR: reworked as cal asked, two days of tests to go');
    },
  },
  {
    day: '2027-02-02',
    does: (project) => {
      project.merge(pull('smooth docs'));
      project.list(10, 'docs', pull('smooth docs'));
      project.review('stan', pull('late code'), 'APPROVED');
      project.merge(pull('late code'));
    },
  },
  // Wednesday 3 February: code freeze.
  {
    day: '2027-02-05',
    does: (project) => {
      project.ledger([
        GRANTED,
        'proposal: 70, release: v1.10, freeze: code, thread: "https://groups.example/t/70"',
      ]);
    },
  },
  // Monday 8 February: after code freeze.
];
