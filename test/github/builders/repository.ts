// `aRepository('kubevirt/enhancements').holding({ 'README.md': '…' }).letting('alice', 'write').in(world)`

import { toInstant } from '../clock.ts';
import { label } from '../deeds/issues.ts';
import { addRepository, type Changes, commitFiles } from '../deeds/repositories.ts';
import type { Access, Repository, World } from '../state/model.ts';
import { account } from '../state/world.ts';

interface Spec {
  readonly name: string;
  readonly files: Changes;
  readonly access: Readonly<Record<string, Access>>;
  readonly labels: readonly string[];
  readonly members: readonly string[];
  readonly protected: readonly string[];
  readonly isPrivate: boolean;
  readonly branch: string;
  readonly at?: number;
}

export interface RepositoryBuilder {
  /** Files of the first commit on the default branch. */
  readonly holding: (files: Changes) => RepositoryBuilder;
  /** What a person may do there. */
  readonly letting: (login: string, access: Access) => RepositoryBuilder;
  readonly labelled: (...names: readonly string[]) => RepositoryBuilder;
  /** Members of the organisation that owns it. */
  readonly withMembers: (...logins: readonly string[]) => RepositoryBuilder;
  readonly protecting: (...branches: readonly string[]) => RepositoryBuilder;
  readonly private: () => RepositoryBuilder;
  readonly onBranch: (defaultBranch: string) => RepositoryBuilder;
  readonly at: (instant: string | number) => RepositoryBuilder;
  readonly in: (world: World) => Repository;
}

export function aRepository(name = 'kubevirt/enhancements'): RepositoryBuilder {
  const files = { 'README.md': '# Enhancements\n' };
  return build({
    name,
    files,
    access: {},
    labels: [],
    members: [],
    protected: [],
    isPrivate: false,
    branch: 'main',
  });
}

function build(spec: Spec): RepositoryBuilder {
  return {
    holding: (files) => build({ ...spec, files: { ...spec.files, ...files } }),
    letting: (login, access) => build({ ...spec, access: { ...spec.access, [login]: access } }),
    labelled: (...labels) => build({ ...spec, labels: [...spec.labels, ...labels] }),
    withMembers: (...members) => build({ ...spec, members: [...spec.members, ...members] }),
    protecting: (...branches) => build({ ...spec, protected: [...spec.protected, ...branches] }),
    private: () => build({ ...spec, isPrivate: true }),
    onBranch: (branch) => build({ ...spec, branch }),
    at: (instant) => build({ ...spec, at: toInstant(instant) }),
    in: (world) => {
      const at = spec.at ?? world.clock.now();
      const repository = addRepository(world, spec.name, {
        private: spec.isPrivate,
        defaultBranch: spec.branch,
        collaborators: spec.access,
        at,
      });
      for (const login of Object.keys(spec.access)) account(world, login);
      for (const login of spec.members)
        repository.owner.members.add(account(world, login).login.toLowerCase());
      for (const name of spec.labels) label(world, repository, name);
      for (const branch of spec.protected) repository.protected.add(branch);
      commitFiles(world, repository, spec.branch, spec.files, { message: 'Begin', at });
      return repository;
    },
  };
}
