// What kind of repository is this, and what says so? Evidence in, an answer out; where there is none, or too much, nobody guesses.

import type { Config } from '../../shared/config.ts';
import { count, enumerate, quote } from '../../shared/domain/words.ts';
import { PRESETS } from '../../shared/presets.ts';
import { findSeries, type OwnSeries } from './series.ts';
import type { Sight } from './sight.ts';

/** Three hold proposals, by their preset; `implementation` holds the code that freezes with a release. */
export const KINDS = ['vep', 'cep', 'implementation', 'none'] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  vep: 'proposals as in kubevirt/enhancements',
  cep: 'CI proposals as in kubevirt/project-infra',
  implementation: 'code that freezes with a release',
  none: 'proposals of another series',
};

export interface FoundKind {
  readonly kind: Kind;
  /** Ends the sentence "…, because". */
  readonly because: string;
  /** Of the kind `none`. */
  readonly series?: OwnSeries;
}

export type KindAnswer = FoundKind | { readonly unclear: string };

/** Of a configuration that stands already. */
export function kindOfConfig(config: Config): Kind {
  return config.freeze.code ? 'implementation' : config.preset;
}

export function findKind(
  sight: Pick<Sight, 'documents' | 'aliases' | 'releaseBranches' | 'remote'>,
): KindAnswer {
  const { documents, aliases, releaseBranches, remote } = sight;
  const rooted = (['vep', 'cep'] as const).filter((preset) =>
    documents.some((path) => path.startsWith(`${PRESETS[preset].proposals.root}/`)),
  );
  const [preset, other] = rooted;
  if (other !== undefined) {
    const roots = rooted.map((each) => quote(PRESETS[each].proposals.root));
    return { unclear: `It has ${enumerate(roots)}: two kinds of proposals.` };
  }
  if (preset !== undefined) {
    return { kind: preset, because: `there is the folder ${quote(PRESETS[preset].proposals.root)}` };
  }
  const series = findSeries(documents);
  if (series && series.proposals > 0) {
    const found = count(series.proposals, 'document');
    return {
      kind: 'none',
      series,
      because: `${found} below ${quote(series.root)} stand as ${quote(series.template)} does`,
    };
  }
  if (aliases.some((name) => name.toLowerCase() === 'ci-maintainers'))
    return { kind: 'cep', because: 'OWNERS_ALIASES has `ci-maintainers`, who sign off CI proposals' };
  if (remote?.repository === 'kubevirt/project-infra')
    return { kind: 'cep', because: `it is ${quote(remote.repository)}` };
  const [branch] = releaseBranches;
  if (branch !== undefined)
    return { kind: 'implementation', because: `it has no proposals, and branches such as ${quote(branch)}` };
  if (series) return { kind: 'none', series, because: `there is the template ${quote(series.template)}` };
  return { unclear: 'It has no proposals, no template, and no branch of a release.' };
}
