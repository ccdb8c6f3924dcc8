// Repositories in which the suite is installed: the files of docs/install/, as somebody would copy them, in a stand-in with people and releases.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anIssue } from '../github/builders/issue.ts';
import { aPull, type PullBuilder } from '../github/builders/pull.ts';
import { aRepository, type RepositoryBuilder } from '../github/builders/repository.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import { type WorkflowEvent, workflowDispatchEvent } from '../github/runner/events.ts';
import type { StandIn } from '../github/stand-in.ts';
import type { Repository } from '../github/state/model.ts';
import { freezing } from '../support/freezing.ts';
import {
  edit,
  FRONT_MATTER_TEMPLATE,
  GOOD_FRONT_MATTER,
  GOOD_TRACKER,
  ISSUE_TEMPLATE,
  setFields,
  TEMPLATE,
} from '../support/proposal.ts';
import { TEMPLATE_PATH } from '../support/pulls.ts';
import { ALIASES, SIGS_YAML } from '../support/signing.ts';
import { type Hosted, hostActions } from './hosted.ts';
import type { Policy } from './policy.ts';
import type { Published } from './references.ts';

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const INSTALL = join(TOP, 'docs/install');

const FOLDERS = readdirSync(INSTALL)
  .filter((name) => statSync(join(INSTALL, name)).isDirectory())
  .sort();
/** What is copied beside them by who wants it. */
export const ADDITIONS = ['commands'];
export const FLAVOURS = FOLDERS.filter((name) => !ADDITIONS.includes(name));
export type Flavour = 'vep' | 'cep' | 'implementation' | 'enterprise-server';
export type Addition = 'commands';

export const VERSION = `v${(JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { version: string }).version}`;
/** Of the commit at which the suite is published here. */
export const COMMIT = '5'.repeat(40);
export const SUITE: Published = {
  name: 'kubevirt/enhancement-actions',
  folder: TOP,
  refs: { [VERSION]: COMMIT },
};

export type Files = Readonly<Record<string, string>>;

/** What a repository copies, by its path there. */
export function filesFor(flavour: Flavour | Addition): Files {
  const folder = join(INSTALL, flavour);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => /\.(?:ya?ml|md)$/.test(name))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

export const SIGNAL = '.github/workflows/signal.yml';
export const GATES = '.github/workflows/gates.yml';
export const CONFIG = '.github/enhancements.yaml';

/** The gates, started by hand. */
export function gatesByHand(
  github: StandIn,
  repository: Repository,
  inputs: Readonly<Record<string, string>> = {},
): WorkflowEvent {
  return workflowDispatchEvent(github, repository, inputs, repository.owner, GATES);
}

export interface Installed {
  readonly repository: Repository;
  readonly actions: Hosted;
  /** State and words of what stands on a commit, by context. */
  readonly standing: (sha: string) => Readonly<Record<string, string>>;
}

export interface InstallOptions {
  readonly flavour?: Flavour;
  /** Of the files that are copied. */
  readonly change?: (files: Files) => Files;
  readonly build?: (builder: RepositoryBuilder) => RepositoryBuilder;
  readonly suite?: Published;
  readonly policy?: Policy;
}

/** The gates block: what somebody changes when the project is ready for it. */
export function required(files: Files): Files {
  return { ...files, [CONFIG]: (files[CONFIG] ?? '').replaceAll('mode: advisory', 'mode: required') };
}

export function install(
  github: StandIn,
  {
    flavour = 'vep',
    change = required,
    build = (builder) => builder,
    suite = SUITE,
    policy = {},
  }: InstallOptions = {},
): Installed {
  const { world } = github;
  const copied = filesFor(flavour);
  // On Enterprise Server the workflows differ, the configuration does not.
  const files = change({
    ...(flavour === 'enterprise-server' ? { [CONFIG]: filesFor('vep')[CONFIG] ?? '' } : {}),
    ...copied,
  });
  // Releases and their schedules, and proposals without the suite.
  const { repository: plain } = freezing(github);
  world.repositories.delete('kubevirt/enhancements');
  const repository = build(HOMES[flavour](files)).in(world);
  for (const name of ['enhancements', 'community', 'kubevirt', 'project-infra'] as const) {
    if (!world.repositories.has(`kubevirt/${name}`)) OTHERS[name]().in(world);
  }
  if (repository.name === plain.name || flavour === 'cep') openTracker(github, repository, flavour);
  return {
    repository,
    actions: hostActions(github, [suite], policy),
    standing: (sha) =>
      Object.fromEntries(
        currentStatuses(repository, sha).map(({ context, state, description }) => [
          context,
          `${state}: ${description}`,
        ]),
      ),
  };
}

const LABELS = [
  'kind/vep',
  'kind/cep',
  'sig/compute',
  'sig/ci',
  'target/v1.9',
  'target/v1.10',
  'triage/needs-owning-sig',
];

const CI_SIGS = `${SIGS_YAML}  - name: ci
    dir: sig-ci
    leadership:
      chairs:
        - github: carl
`;

const OTHERS = {
  enhancements: () => aRepository('kubevirt/enhancements'),
  community: () => aRepository('kubevirt/community').holding({ 'sigs.yaml': CI_SIGS }),
  kubevirt: () => aRepository('kubevirt/kubevirt').holding({ OWNERS_ALIASES: ALIASES }),
  'project-infra': () =>
    aRepository('kubevirt/project-infra').holding({ OWNERS_ALIASES: 'aliases:\n  ci-maintainers: [cleo]\n' }),
};

const CEP_TEMPLATE = toCep(FRONT_MATTER_TEMPLATE);
const CEP_PATH = 'docs/ci-enhancements/42-memory-lease/cep.md';
export const GOOD_CEP = toCep(
  setFields(edit(GOOD_FRONT_MATTER, '# VEP #42', '# CEP #42'), {
    'owning-sig': 'sig-ci',
    approvers: '["@carl"]',
  }),
);

/** From a fork; a new proposal where nothing else is said. */
export function aGoodCepPull(text = GOOD_CEP): PullBuilder {
  return aPull()
    .by('bob')
    .fromFork()
    .titled('CEP-42: memory lease')
    .saying('Tracking issue: #42\n\nI commit to implement this before code freeze.\n')
    .changing({ [CEP_PATH]: text });
}

function toCep(text: string): string {
  return text.replace('vep-number:', 'cep-number:').replace('owning-sig: sig-compute', 'owning-sig: sig-ci');
}

const proposals = (files: Files) =>
  OTHERS.enhancements()
    .holding({ [TEMPLATE_PATH]: TEMPLATE, '.github/ISSUE_TEMPLATE/vep.md': ISSUE_TEMPLATE, ...files })
    .labelled(...LABELS);

const HOMES: Readonly<Record<Flavour, (files: Files) => RepositoryBuilder>> = {
  vep: proposals,
  'enterprise-server': proposals,
  cep: (files) =>
    OTHERS['project-infra']()
      .holding({ 'docs/ci-enhancements/NNNN-cep-template/cep.md': CEP_TEMPLATE, ...files })
      .labelled(...LABELS),
  implementation: (files) => OTHERS.kubevirt().holding(files).labelled('kind/bug'),
};

function openTracker(github: StandIn, repository: Repository, flavour: Flavour): void {
  const { title, body, labels, number } = GOOD_TRACKER;
  anIssue()
    .numbered(number)
    .titled(flavour === 'cep' ? title.replace('VEP', 'CEP') : title)
    .saying(body)
    .labelled(...labels)
    .in(github.world, repository);
}
