// What do the open pull requests change?

import type { Changes } from '../github/deeds/repositories.ts';
import { entry, replaceOnce } from './drafts.ts';
import { type Documents, PATHS } from './proposals.ts';

export function changesOf(now: number, documents: Documents) {
  return {
    radio: { [PATHS.radio]: documents.radio },
    dimmed: {
      first: { [PATHS.dimmed]: firstDimmed(documents) },
      later: { [PATHS.dimmed]: documents.dimmed },
    },
    docs: { [PATHS.readme]: `${documents.readme}\nMeetings are in the calendar, each SIG has its own.\n` },
    warmUp: { [PATHS.warmUp]: documents.warmUp },
    late: { [PATHS.tide]: tideBeta(now, documents) },
    rename: { [PATHS.names]: null, 'veps/sig-network/26-harbour-names/vep.md': documents.names },
    typo: { [PATHS.migration]: fuses(documents) },
    two: { [PATHS.cable]: quietProbe(documents), [PATHS.rest]: deafRest(documents) },
    retarget: { [PATHS.repair]: laterRepair(now, documents) },
    history: { [PATHS.rest]: heldPacket(now, documents) },
    charts: { [PATHS.charts]: documents.charts },
  } satisfies Readonly<Record<string, Changes | { readonly first: Changes; readonly later: Changes }>>;
}

/** As the SIGs saw it when they signed. */
function firstDimmed({ dimmed }: Documents): string {
  return replaceOnce(dimmed, 'when the power has been there for five minutes', 'when the power comes back');
}

/** All that beta asks for, two weeks before general availability and long after the freeze. */
function tideBeta(now: number, { tide }: Documents): string {
  const target = replaceOnce(tide, 'targets beta for version:', 'targets beta for version: v1.9');
  const box = replaceOnce(target, '[ ] (R) Beta target version', '[x] (R) Beta target version');
  const history = replaceOnce(
    box,
    '\n## Graduation Requirements',
    `${entry(now, 40)}the gauges of two makers work; beta planned for v1.9.\n  PR: https://github.com/lighthouse/lighthouse/pull/2602\n\n## Graduation Requirements`,
  );
  return replaceOnce(
    replaceOnce(history, '- [ ] Real gauges of two makers', '- [x] Real gauges of two makers'),
    '#### On-By-Default Readiness\n',
    '#### On-By-Default Readiness\n\nA harbour without a gauge raises no alarm, so turning the gate on changes nothing for it.\n',
  );
}

function fuses({ migration }: Documents): string {
  return replaceOnce(
    migration,
    'twice the light for as long as both are lit, see the fuses of most nodes.',
    'twice the light for as long as both are lit, and the fuses of most\nnodes do not stand that.',
  );
}

function quietProbe({ cable }: Documents): string {
  return replaceOnce(
    cable,
    'every half second. After four',
    'every half second, marked so that it wakes no beacon at rest.\nAfter four',
  );
}

function deafRest({ rest }: Documents): string {
  return replaceOnce(
    rest,
    'The first packet wakes the machine;',
    'The first packet that is no\nprobe wakes the machine;',
  );
}

/** The target of the front matter, and the reason. */
function laterRepair(now: number, { repair }: Documents): string {
  const target = replaceOnce(repair, 'alpha: "v1.10"', 'alpha: "v1.11"');
  return replaceOnce(
    target,
    '\n## Graduation Requirements',
    `${entry(now, 6)}snapshots are not ready; alpha moves from v1.10 to v1.11.\n  PR: https://github.com/lighthouse/enhancements/pull/45\n\n## Graduation Requirements`,
  );
}

function heldPacket(now: number, { rest }: Documents): string {
  return replaceOnce(
    rest,
    '\n## Graduation Requirements',
    `${entry(now, 4)}the keeper holds the first packet. PR: https://github.com/lighthouse/lighthouse/pull/2621\n\n## Graduation Requirements`,
  );
}
