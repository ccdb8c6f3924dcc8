// What has the configuration of this repository to say? Only what differs from its preset, each with the reason beside it.

import { flowText, quoted, yamlText } from '../../shared/domain/front-matter-text.ts';
import type { PeopleSource } from '../../shared/domain/people.ts';
import { type Release, renderRelease } from '../../shared/domain/release.ts';
import { plainLine } from '../../shared/domain/words.ts';
import type { FoundKind } from './kind.ts';
import type { Maintainers } from './maintainers.ts';

/** What was decided for a repository, each with where it comes from. */
export interface Settings extends FoundKind {
  /** The one that is planned now; none where nobody knows. */
  readonly release?: { readonly release: Release; readonly from: string };
  readonly maintainers: Maintainers;
  /** Where the template is not at the place of the preset. */
  readonly template?: string;
  /** Of another series: what its template calls it. */
  readonly seriesName?: string;
  /** Of another series: where the people of its SIGs stand. */
  readonly source?: PeopleSource;
  readonly schedule?: { readonly repository: string; readonly path: string };
  /** Of code: where its proposals are. `owner/name` */
  readonly proposals: string;
  /** Labels by a word. */
  readonly commands: boolean;
  readonly branch: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const FIRST =
  '# Written by `enhancements init`. What is not said here has the default of the preset; `enhancements config` explains all of it.';
const MODES =
  '# advisory shows and does not block; required blocks. Begin with the first, one gate after the other.';

export function renderConfiguration(settings: Settings): string {
  const { kind, because, release } = settings;
  const isCode = kind === 'implementation';
  const blocks = [
    [FIRST, `preset: ${isCode ? 'vep' : kind}${remark(because)}`, ...(isCode ? [] : [since(release)])],
    proposalsOf(settings),
    people(settings.maintainers),
    ...(isCode ? code(settings) : [sigs(settings), releases(settings), [MODES, ...modes(settings)]]),
    settings.commands
      ? [
          'commands: { labels: [sig, kind, stage] } # who writes `/sig network` sets that label; commands.yml carries it out',
        ]
      : [],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function since(release: Settings['release']): string {
  const effect = 'proposals that only target earlier releases are only shown';
  return release
    ? `since: ${renderRelease(release.release)}${remark(`${release.from}; ${effect}`)}`
    : `# since: v1.10${remark(`write the release that is planned now, and ${effect}`)}`;
}

function remark(text: string): string {
  return ` # ${plainLine(text)}`;
}

function proposalsOf({ series, seriesName, template }: Settings): string[] {
  if (series) {
    return [
      'proposals:',
      ...(seriesName === undefined
        ? []
        : [`  series: ${yamlText(seriesName)} # as the template's title says`]),
      `  root: ${pathText(series.root)}`,
      `  path: ${quoted(series.path)} # as ${series.proposals} of them stand`,
      `  template: ${pathText(series.template)}`,
    ];
  }
  return template === undefined
    ? []
    : ['proposals:', `  template: ${pathText(template)} # it stands at another place than the preset's`];
}

/** A path to the letter, and nothing in it that turns or hides what a reader sees. */
function pathText(path: string): string {
  if (/^[a-z][\w/.-]*$/i.test(path)) return path;
  return quoted(path).replace(/\p{Cf}/gu, (hidden) =>
    hidden.length === 1 ? `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}` : hidden,
  );
}

function people({ logins, from }: Maintainers): string[] {
  const role = 'they may grant exceptions, and are called where a SIG does not answer';
  if (from === undefined)
    return ['people:', `  maintainers: []${remark(`nobody is known: write their logins; ${role}`)}`];
  return ['people:', `  maintainers: [${logins.map(flowText).join(', ')}]${remark(`${from}; ${role}`)}`];
}

/** Another series has none but its own. */
function sigs({ kind, source }: Settings): string[] {
  if (kind !== 'none') return [];
  return [
    'sigs:',
    '  required: []'.concat(remark('the owning SIG alone signs off; name those that are always asked')),
    ...(source
      ? [
          '  sources:',
          `    - { repository: ${quoted(source.repository)}, path: ${quoted(source.path)}, alias: ${quoted(source.alias ?? '')} }`,
        ]
      : []),
  ];
}

function releases({ schedule }: Settings): string[] {
  if (!schedule) return [];
  return [
    'releases:',
    `  schedule: { repository: ${quoted(schedule.repository)}, path: ${quoted(schedule.path)} }`,
  ];
}

/** Where nobody is known who could sign off, and no date on which anything freezes, a gate could only say that it cannot tell. */
function modes({ kind, source, schedule, now }: Settings): string[] {
  const instant = new Date(Math.floor(now / 1_000) * 1_000).toISOString().replace('.000Z', 'Z');
  const signsOff = kind !== 'none' || source !== undefined;
  const freezes = kind !== 'none' || schedule !== undefined;
  return [
    'template: { mode: advisory }',
    ...(signsOff
      ? [
          'sign-off:',
          '  mode: advisory',
          `  trusted-before: ${instant} # when this was written: what was said before counts for the heads of that time`,
        ]
      : [
          "sign-off: { mode: 'off' } # who represents which SIG is not known: name it in `sigs.sources`, then begin with advisory",
        ]),
    freezes
      ? 'freeze: { mode: advisory }'
      : "freeze: { mode: 'off' } # no schedule is known: name it in `releases.schedule`, then begin with advisory",
  ];
}

function code({ proposals, branch }: Settings): string[][] {
  return [
    ["template: { mode: 'off' } # the proposals are elsewhere", "sign-off: { mode: 'off' }"],
    [
      'freeze:',
      '  mode: advisory # shows and does not block; required blocks',
      '  code:',
      `    proposals: ${yamlText(proposals)} # where the proposals are, and the ledger of exceptions`,
      `    main: ${yamlText(branch)}`,
      '    branch: release-{release}',
      '    allowed-labels: [kind/bug, kind/flake] # such a pull request is never held',
      '    allowed-paths: [docs/**]',
    ],
  ];
}
