// What does a configuration come to, with every default from its preset?

import type { Config } from './config.ts';
import { type Login, normalizeLogin } from './domain/login.ts';
import { sigName } from './domain/proposal.ts';
import { parseRelease } from './domain/release.ts';
import type { ConfigFile } from './generated/config.types.ts';
import { PRESETS } from './presets.ts';

/** Of a file that has no problems. */
export function withDefaults(file: ConfigFile): Config {
  const preset = PRESETS[file.preset ?? 'vep'];
  const { proposals, labels, template, sigs } = file;
  const since = file.since === undefined ? undefined : parseRelease(file.since);
  return {
    preset: preset.preset,
    ...(since ? { since } : {}),
    proposals: {
      series: proposals?.series ?? preset.proposals.series,
      root: proposals?.root ?? preset.proposals.root,
      path: proposals?.path ?? preset.proposals.path,
      template: proposals?.template ?? preset.proposals.template,
      trackerTemplate: proposals?.['tracker-template'] ?? preset.proposals.trackerTemplate,
      metadata: proposals?.metadata ?? preset.proposals.metadata,
      meta: proposals?.meta ?? preset.proposals.meta,
      ignore: proposals?.ignore ?? preset.proposals.ignore,
      formerHeadings: proposals?.['former-headings'] ?? preset.proposals.formerHeadings,
      nestedHeadings: proposals?.['nested-headings'] ?? preset.proposals.nestedHeadings,
    },
    template: { mode: template?.mode ?? preset.template.mode, rules: template?.rules ?? {} },
    requiredSigs: (sigs?.required ?? preset.requiredSigs).map(sigName),
    sigs: {
      isStated: sigs?.required !== undefined || preset.sigs.isStated,
      sources: sigs?.sources ?? preset.sigs.sources,
      representatives: Object.fromEntries(
        Object.entries(sigs?.representatives ?? {}).map(([sig, { add = [], remove = [] }]) => [
          sigName(sig),
          { add: add.map(toLogin), remove: remove.map(normalizeLogin) },
        ]),
      ),
    },
    people: {
      maintainers: (file.people?.maintainers ?? preset.people.maintainers).map(normalizeLogin),
      releaseTeam: releaseTeamOf(file) ?? preset.people.releaseTeam,
    },
    signOff: signOffOf(file, preset),
    releases: releasesOf(file, preset),
    freeze: freezeOf(file, preset),
    labels: {
      tracker: labels?.tracker ?? preset.labels.tracker,
      trackerExtra: labels?.['tracker-extra'] ?? preset.labels.trackerExtra,
      proposal: labels?.proposal ?? preset.labels.proposal,
      target: labels?.target ?? preset.labels.target,
      needsOwner: labels?.['needs-owner'] ?? preset.labels.needsOwner,
      sig: labels?.sig ?? preset.labels.sig,
    },
    commands: { labels: file.commands?.labels ?? preset.commands.labels },
    report: reportOf(file, preset),
  };
}

function reportOf({ report }: ConfigFile, preset: Config): Config['report'] {
  const mailingList = report?.['mailing-list'] ?? preset.report.mailingList;
  return {
    codeRepositories: report?.['code-repositories'] ?? preset.report.codeRepositories,
    day: report?.day ?? preset.report.day,
    label: report?.label ?? preset.report.label,
    ...(mailingList === undefined ? {} : { mailingList }),
  };
}

function signOffOf(file: ConfigFile, preset: Config): Config['signOff'] {
  const own = file['sign-off'] ?? {};
  const { signOff } = preset;
  const trusted = own['trusted-before'];
  return {
    mode: own.mode ?? signOff.mode,
    author: own.author ?? signOff.author,
    distinct: own.distinct ?? signOff.distinct,
    edited: own.edited ?? signOff.edited,
    contributors: own.contributors ?? signOff.contributors,
    deletions: own.deletions ?? signOff.deletions,
    holdIsVeto: own['hold-is-veto'] ?? signOff.holdIsVeto,
    requestReviewers: own['request-reviewers'] ?? signOff.requestReviewers,
    staleAfterDays: own['stale-after-days'] ?? signOff.staleAfterDays,
    ...(trusted === undefined ? {} : { trustedBefore: Date.parse(trusted) }),
    ...(own.label === undefined ? {} : { label: own.label }),
    rules: own.rules ?? {},
  };
}

function releasesOf({ releases }: ConfigFile, preset: Config): Config['releases'] {
  const schedule = releases?.schedule ?? preset.releases.schedule;
  return {
    ...(schedule ? { schedule } : {}),
    zone: releases?.zone ?? preset.releases.zone,
    who: releases?.who ?? preset.releases.who,
    override: Object.entries(releases?.override ?? {}).flatMap(([text, days]) => {
      const release = parseRelease(text);
      const { ga, 'enhancement-freeze': ef, 'code-freeze': cf, 'branch-cut': cut } = days;
      return release
        ? [
            {
              release,
              days: {
                ...(ef === undefined ? {} : { enhancementFreeze: ef }),
                ...(cf === undefined ? {} : { codeFreeze: cf }),
                ...(cut === undefined ? {} : { branchCut: cut }),
                ...(ga === undefined ? {} : { ga }),
              },
            },
          ]
        : [];
    }),
  };
}

function freezeOf({ freeze }: ConfigFile, preset: Config): Config['freeze'] {
  const { code } = freeze ?? {};
  return {
    mode: freeze?.mode ?? preset.freeze.mode,
    exceptions: {
      file: freeze?.exceptions?.file ?? preset.freeze.exceptions.file,
      label: freeze?.exceptions?.label ?? preset.freeze.exceptions.label,
    },
    rules: freeze?.rules ?? {},
    ...(code?.proposals === undefined
      ? {}
      : {
          code: {
            proposals: code.proposals,
            main: code.main ?? 'main',
            branch: code.branch ?? 'release-{release}',
            allowedLabels: code['allowed-labels'] ?? ['kind/bug', 'kind/flake'],
            allowedPaths: code['allowed-paths'] ?? [],
            ...(code['approved-label'] === undefined ? {} : { approvedLabel: code['approved-label'] }),
          },
        }),
  };
}

function releaseTeamOf({ people }: ConfigFile): Config['people']['releaseTeam'] | undefined {
  const team = people?.['release-team'];
  return Array.isArray(team) ? team.map(normalizeLogin) : team;
}

function toLogin(login: string | Login): Login {
  return typeof login === 'string'
    ? { login: normalizeLogin(login) }
    : { ...login, login: normalizeLogin(login.login) };
}
