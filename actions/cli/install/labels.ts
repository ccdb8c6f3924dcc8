// Which labels help in a repository of this kind, and what for? Nothing needs them: the suite sets those that exist, and makes none by itself.

import type { Config } from '../../shared/config.ts';
import { type Release, renderRelease } from '../../shared/domain/release.ts';
import { STAGE_NAMES, STAGES } from '../../shared/domain/target.ts';
import type { Label } from '../../shared/github/github.ts';
import type { Kind } from './kind.ts';

/** Such as those that Prow gives: people, kinds, and what needs attention. */
const COLORS = { kind: 'c7def8', sig: 'd2b48c', target: '5319e7', attention: 'ededed' } as const;
/** Those that nearly every project has; others are made by hand. */
const KINDS: Readonly<Record<string, string>> = {
  bug: 'Something that does not work',
  cleanup: 'The same, said better',
  documentation: 'Words for those who use it',
  enhancement: 'Something new',
};

/** Each once, in the order in which a proposal meets them. `sigs` are those that have proposals. */
export function labelsFor(
  kind: Kind,
  { labels, freeze, report, requiredSigs, proposals, commands }: Config,
  sigs: readonly string[],
  release: Release | undefined,
): Label[] {
  const label = (name: string, description: string, color: string): Label => ({ name, description, color });
  const exception = label(
    freeze.exceptions.label,
    'Let through a freeze, if the release team set it',
    COLORS.attention,
  );
  const sigLabels = [...new Set([...requiredSigs, ...sigs])].map((sig) =>
    label(labels.sig.replaceAll('{sig}', sig), `Concerns SIG ${sig}`, COLORS.sig),
  );
  // A word sets only what is there.
  const spoken = commands.labels.flatMap((family) => {
    if (family === 'sig') return sigLabels;
    if (family === 'stage')
      return STAGES.map((stage) => label(`stage/${stage}`, `Is at ${STAGE_NAMES[stage]}`, COLORS.kind));
    return Object.entries(KINDS).map(([name, what]) => label(`kind/${name}`, what, COLORS.kind));
  });
  if (kind === 'implementation') {
    const allowed = freeze.code?.allowedLabels ?? [];
    return distinct([
      ...allowed.map((name) => label(name, 'Never held by a code freeze', COLORS.kind)),
      exception,
      ...spoken,
    ]);
  }
  const { series } = proposals;
  return distinct([
    label(labels.tracker, `The tracking issue of a ${series}`, COLORS.kind),
    ...labels.trackerExtra.map((name) =>
      label(name, `Every tracking issue of a ${series} has it`, COLORS.kind),
    ),
    label(labels.proposal, `Changes a ${series}`, COLORS.kind),
    ...sigLabels,
    ...(proposals.path.includes('{sig}')
      ? [label(labels.needsOwner, `No SIG owns the ${series} yet`, COLORS.attention)]
      : []),
    ...(release
      ? [
          label(
            labels.target.replaceAll('{release}', renderRelease(release)),
            `Targets ${renderRelease(release)}`,
            COLORS.target,
          ),
        ]
      : []),
    ...(freeze.mode === 'off' ? [] : [exception]),
    label(report.label, 'Reports of the week', COLORS.attention),
    ...spoken,
  ]);
}

/** GitHub compares them without case. */
function distinct(labels: readonly Label[]): Label[] {
  const known = new Map<string, Label>();
  for (const each of labels)
    if (!known.has(each.name.toLowerCase())) known.set(each.name.toLowerCase(), each);
  return [...known.values()];
}
