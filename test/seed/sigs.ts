// What do the files say that name people: sigs.yaml, OWNERS, OWNERS_ALIASES? In the form of the real ones, with what makes those hard to read.

import { maintainers, type PersonName, people, releaseTeam, type Sig, type SigName, sigs } from './people.ts';

const loginOf = (name: PersonName) => people[name];
const list = (names: readonly PersonName[], indent: string) =>
  names.map((name) => `${indent}- ${loginOf(name)}\n`).join('');

/** Meetings and mailing list are what a waiting author is told. */
const MEETINGS: Readonly<Partial<Record<SigName, { readonly day: string; readonly time: string }>>> = {
  compute: { day: 'Wednesday', time: '2:30 PM' },
  storage: { day: 'Monday', time: '1:00 PM' },
  network: { day: 'Thursday', time: '"12:30"' },
};

/** Names in prose, as some SIGs write theirs: the key is `dir`. */
const PROSE: Readonly<Partial<Record<SigName, string>>> = { scale: 'Lighthouse Perf and Scale SIG' };

/** Logins compare without case; the file is kept by people who do not know that anybody compares them. */
const AS_WRITTEN: Readonly<Partial<Record<PersonName, string>>> = {
  sam: 'Sam-Skerryvore',
  kofi: 'Kofi-Jamestown',
};

function renderSig(sig: Sig, name: SigName): string {
  const meeting = MEETINGS[name];
  const chairs = sig.chairs.map(
    (chair) => `            - github: ${AS_WRITTEN[chair] ?? loginOf(chair)}
              name: ${nameOf(chair)}
              company: Harbour Board
`,
  );
  const meetings = meeting
    ? `      meetings:
        - description: Lighthouse SIG ${name} meeting
          day: ${meeting.day}
          time: ${meeting.time}
          tz: UTC
          frequency: weekly
          url: https://meet.lighthouse.example/sig-${name}
          archive_url: https://docs.lighthouse.example/sig-${name}
`
    : '';
  return `    - name: ${PROSE[name] ?? name}
      dir: sig-${name}
      label: sig/${name}
      leadership:
        chairs:
${chairs.join('')}${meetings}      contact:
        slack: lighthouse-dev
        mailing_list: https://groups.lighthouse.example/lighthouse-dev
      subprojects:
        - name: lighthouse-${name}
          owners:
            - https://raw.githubusercontent.com/lighthouse/lighthouse/main/OWNERS
`;
}

/** `Ida Fastnet`. */
function nameOf(name: PersonName): string {
  return loginOf(name)
    .split('-')
    .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
    .join(' ');
}

/** With a SIG without label, one without folder and leadership, and a working group that is no SIG. */
export function renderSigs(): string {
  const known = (['compute', 'storage', 'network', 'scale'] as const).map((name) =>
    renderSig(sigs[name], name),
  );
  return `sigs:
    - name: control-tower
      dir: sig-control-tower
      leadership:
        chairs:
            - github: ${people.ida}
              name: ${nameOf('ida')}
              company: Harbour Board
    - name: documentation
      label: sig/documentation
      subprojects:
        - name: documentation
          owners:
            - https://raw.githubusercontent.com/lighthouse/user-guide/main/OWNERS
${known.join('')}workinggroups:
    - name: Solar power working group
      dir: wg-solar
      label: wg/solar
      leadership:
        chairs:
            - github: ${people.finn}
              name: ${nameOf('finn')}
              company: Longships
`;
}

export function renderOwners(): string {
  return `# Who may approve what nobody else owns.
approvers:
${list(maintainers, '  ')}reviewers:
${list(['ana', 'yuki', 'lars', 'lin', 'noor'], '  ')}`;
}

/** Of the code: what a SIG's representatives are read from, beside aliases that are none. */
export function renderAliases(): string {
  const blocks = Object.values(sigs).map(
    ({ name, approvers, reviewers }) => `  #
  # SIG ${name}
  #
  sig-${name}-approvers:${approvers.length === 0 ? ' []' : ''}
${list(approvers, '    ')}  sig-${name}-reviewers:
${list(reviewers, '    ')}`,
  );
  return `aliases:
  approvers:
${list([...maintainers, 'ana'], '    ')}  emeritus_approvers:
    - ${people.tom} # left with the old lamp
${blocks.join('')}  sig-compute-emeritus_approvers:
    - ${people.tom}
  # A part of SIG compute: these approve the command line and nothing else.
  sig-compute-lighthousectl-approvers:
    - ${people.max}
  sig-api-approvers: []
  sig-api-reviewers: []
`;
}

/** Of the schedules. Somebody stands there twice, as in the real one. */
export function renderReleaseAliases(): string {
  return `aliases:
  sig-release-approvers:
${list([...releaseTeam, 'mo'], '  ')}
  sig-release-reviewers:
${list(['vera'], '  ')}`;
}
