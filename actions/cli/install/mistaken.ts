// What would be mistaken in this repository: another workflow for ours, another file for the configuration, KubeVirt's people for its own?

import { CONFIG_PATH, type Config } from '../../shared/config.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import { nameOf, worksOf } from './calls.ts';
import type { Kind } from './kind.ts';
import type { Prow } from './prow.ts';
import type { Sight } from './sight.ts';
import type { PlannedFile } from './standing.ts';

const GATES = '.github/workflows/gates.yml';
const SIGNAL = '.github/workflows/template-check.yml';
const OWNER = 'kubevirt';

/** In sentences. */
export function mistakenIn(
  { workflows, unread }: Pick<Sight, 'workflows' | 'unread'>,
  known: {
    readonly kind: Kind;
    readonly config: Config;
    readonly files: readonly PlannedFile[];
    readonly name: string | undefined;
    readonly prow: Prow;
    readonly commands: boolean;
  },
): string[] {
  const { kind, config, files, name, prow, commands } = known;
  return [
    ...foreignPeople(kind, config, name),
    ...sameNames(workflows, files),
    ...unread.map(
      (path) =>
        `${path} is read by nobody: the configuration is ${CONFIG_PATH}. Put what it says there, and take it away.`,
    ),
    ...(commands && prow.isThere
      ? [
          'Prow sets labels by a word already, and with commands.yml both do it: better leave `--commands` out.',
        ]
      : []),
  ];
}

/** A workflow is waited for by its name, and any of that name is meant. */
function sameNames(workflows: Sight['workflows'], files: readonly PlannedFile[]): string[] {
  const ours = files.find(({ text }) => worksOf(text).includes(SIGNAL));
  const signal = ours && nameOf(ours.text);
  const gates = files.find(({ text }) => worksOf(text).includes(GATES))?.path ?? GATES;
  if (!ours || signal === undefined) return [];
  return workflows
    .filter(({ path, text }) => path !== ours.path && nameOf(text) === signal)
    .map(
      ({ path }) =>
        `${path} is called ${quote(signal)} too: both would set off ${gates}. Give it another name.`,
    );
}

/** The presets are those of KubeVirt. In another repository they decide nothing that anybody there meant. */
function foreignPeople(kind: Kind, { sigs, releases }: Config, name: string | undefined): string[] {
  const [owner = ''] = name?.toLowerCase().split('/') ?? [];
  if ((kind !== 'vep' && kind !== 'cep') || name === undefined || owner === OWNER) return [];
  const isTheirs = ({ repository }: { readonly repository: string }) =>
    repository.toLowerCase().startsWith(`${OWNER}/`);
  const people = [...new Set(sigs.sources.filter(isTheirs).map(({ repository }) => repository))];
  const schedule = releases.schedule && isTheirs(releases.schedule) ? releases.schedule : undefined;
  if (people.length === 0 && !schedule) return [];
  const brought = [
    ...(people.length > 0
      ? [`those who sign off come from ${enumerate(people)} (\`sigs.required\`, \`sigs.sources\`)`]
      : []),
    ...(schedule ? [`the freezes from the schedules in ${schedule.repository} (\`releases.schedule\`)`] : []),
  ];
  return [
    `${name} is not of KubeVirt, and the preset ${quote(kind)} brings KubeVirt's: ${enumerate(brought)}. Name your own by these keys in ${CONFIG_PATH} before a gate is required.`,
  ];
}
