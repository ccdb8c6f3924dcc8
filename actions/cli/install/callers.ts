// Which files does a repository of this kind get beside its configuration? Those of docs/install/, for its default branch and the commit that is wanted.

import { CONFIG_PATH } from '../../shared/config.ts';
import { flowText } from '../../shared/domain/front-matter-text.ts';
import { INSTALLATION, VERSION } from '../../shared/generated/installation.ts';
import type { Kind } from './kind.ts';
import type { TextFile } from './sight.ts';

export interface CallerOptions {
  readonly kind: Kind;
  /** The default one. */
  readonly branch: string;
  /** Enterprise Server knows no `$/`: what calls reusable workflows cannot run there. */
  readonly isEnterprise: boolean;
  /** Releases are known, and with them freezes. */
  readonly hasSchedule: boolean;
  /** Labels by a word, where no Prow does it. */
  readonly hasCommands: boolean;
  /** A whole commit of the suite, in place of its tag. */
  readonly pin?: string;
}

const AUDIT = '.github/workflows/audit.yml';
const WEEKLY = '.github/workflows/weekly.yml';
/** It is the audit that answers it. */
const EXCEPTION = '.github/ISSUE_TEMPLATE/exception.yml';
/** It names the SIGs of KubeVirt. */
const IDEA = '.github/ISSUE_TEMPLATE/is-it-an-enhancement.yml';

/** In the order in which they are written. */
export function callersFor({
  kind,
  branch,
  isEnterprise,
  hasSchedule,
  hasCommands,
  pin,
}: CallerOptions): TextFile[] {
  const left = new Set<string>([
    CONFIG_PATH,
    ...(isEnterprise ? [AUDIT, WEEKLY, EXCEPTION] : []),
    ...(kind === 'none' ? [IDEA] : []),
    ...(kind === 'none' && !hasSchedule ? [AUDIT, EXCEPTION] : []),
  ]);
  const files: Readonly<Record<string, readonly string[]>> = {
    ...INSTALLATION[kind === 'none' ? 'vep' : kind],
    ...(isEnterprise ? INSTALLATION['enterprise-server'] : hasCommands ? INSTALLATION.commands : {}),
  };
  return Object.entries(files).flatMap(([path, lines]) => {
    if (left.has(path)) return [];
    const text = lines.join('\n');
    const pinned = pin === undefined ? text : text.replaceAll(`@${VERSION}`, `@${pin} # ${VERSION}`);
    const onBranch =
      path === AUDIT && branch !== 'main'
        ? pinned.replace(/branches: \[main\b/, () => `branches: [${flowText(branch)}`)
        : pinned;
    return [{ path, text: onBranch }];
  });
}
