// Who represents the SIGs of KubeVirt, by its real files, where the corpus lies beside this checkout?

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { loginKey } from '../../../actions/shared/domain/login.ts';
import {
  mergePeople,
  type PeopleSource,
  parsePeople,
  type Sig,
} from '../../../actions/shared/domain/people.ts';
import { PRESETS } from '../../../actions/shared/presets.ts';

function readPeople(text: string, source: PeopleSource, sigs: readonly string[]) {
  const file = parsePeople(text, source, sigs);
  if ('problems' in file) throw new Error(file.problems.map(({ message }) => message).join('\n'));
  return file;
}

const corpus = fileURLToPath(new URL('../../../../shared/corpus/people/', import.meta.url));
const describeCorpus = existsSync(corpus) ? describe : describe.skip;

describeCorpus('the people of KubeVirt', () => {
  const file = (name: string) => readFileSync(`${corpus}${name}`, 'utf8');
  /** The files as the presets name their sources. */
  const NAMES: Readonly<Record<string, string>> = {
    'kubevirt/community sigs.yaml': 'sigs.yaml',
    'kubevirt/kubevirt OWNERS_ALIASES': 'OWNERS_ALIASES.kubevirt',
    'kubevirt/sig-release OWNERS_ALIASES': 'OWNERS_ALIASES.sig-release',
    'kubevirt/project-infra OWNERS_ALIASES': 'OWNERS_ALIASES.project-infra',
  };
  const peopleOf = (preset: 'vep' | 'cep') => {
    const { sigs, requiredSigs } = PRESETS[preset];
    const files = sigs.sources.map((source) =>
      readPeople(file(NAMES[`${source.repository} ${source.path}`] ?? ''), source, requiredSigs),
    );
    return mergePeople(files, sigs.representatives, requiredSigs);
  };
  const has = (sigs: ReadonlyMap<string, Sig>, sig: string, login: string) =>
    sigs.get(sig)?.representatives.some((person) => loginKey(person.login) === loginKey(login));

  test.each<['vep' | 'cep', string, string]>([
    ['vep', 'compute', 'IHolder101'],
    ['vep', 'compute', 'fossedihelm'],
    ['vep', 'network', 'eddev'],
    ['vep', 'network', 'maiqueb'],
    ['vep', 'storage', 'AKALENYU'],
    ['vep', 'scale', 'rthallisey'],
    ['vep', 'release', 'aburdenthehand'],
    ['cep', 'ci', 'dhiller'],
    ['cep', 'ci', 'brianmcarey'],
  ])('case 1: %s: sig-%s is represented by %s', (preset, sig, login) => {
    expect(has(peopleOf(preset), sig, login)).toBe(true);
  });

  test('who stands in both lists counts once', () => {
    const compute = peopleOf('vep').get('compute')?.representatives ?? [];
    expect(compute.filter(({ login }) => loginKey(login) === 'iholder101')).toHaveLength(1);
  });

  test('sub-projects are no SIGs', () => {
    expect([...peopleOf('vep').keys()].filter((name) => /virtctl|instancetype|emeritus/.test(name))).toEqual(
      [],
    );
  });

  test('nobody emeritus in OWNERS_ALIASES of kubevirt represents the SIG of that list', () => {
    const lists = [
      ...file('OWNERS_ALIASES.kubevirt').matchAll(
        /^ {2}(?:sig-([a-z]+)-)?emeritus_approvers:\n((?: +- .*\n)+)/gm,
      ),
    ];
    const retired = lists.flatMap(([, sig, list = '']) =>
      [...list.matchAll(/- (\S+)/g)].map((match) => ({ sig, login: match[1] ?? '' })),
    );
    expect(retired.length).toBeGreaterThan(10);
    const all = peopleOf('vep');
    const only = (login: string) =>
      [...all.values()].flatMap(({ representatives }) =>
        representatives
          .filter((person) => loginKey(person.login) === loginKey(login))
          .flatMap(({ sources }) => sources),
      );
    expect(retired.flatMap(({ login }) => only(login)).filter((source) => /emeritus/.test(source))).toEqual(
      [],
    );
    expect(retired.filter(({ sig, login }) => sig !== undefined && has(all, sig, login))).toEqual([]);
  });
});
