// What is wrong with a configuration that has the form of one? What leads nowhere, names nobody, or is no time.

import type { ConfigProblem } from './config.ts';
import { isLogin, type Login, normalizeLogin } from './domain/login.ts';
import { parseRelease, renderRelease } from './domain/release.ts';
import { quote } from './domain/words.ts';
import type { Yaml } from './domain/yaml.ts';
import { isZone, parseDay } from './domain/zone.ts';
import type { ConfigFile } from './generated/config.types.ts';

/** Each with its place. */
export function problemsIn(file: ConfigFile, yaml: Yaml): ConfigProblem[] {
  return [...impossiblePaths(file, yaml), ...strangers(file, yaml), ...impossibleTimes(file, yaml)];
}

/** What leads out of the repository, or to no schedule. */
function impossiblePaths({ proposals, releases, freeze }: ConfigFile, yaml: Yaml): ConfigProblem[] {
  const schedule = releases?.schedule?.path;
  const paths: (readonly [readonly string[], string | undefined])[] = [
    ...(['root', 'path', 'template', 'tracker-template'] as const).map(
      (key) => [['proposals', key], proposals?.[key]] as const,
    ),
    [['releases', 'schedule', 'path'], schedule],
    [['freeze', 'exceptions', 'file'], freeze?.exceptions?.file],
  ];
  const unsafe = paths.flatMap(([key, path]) =>
    path !== undefined &&
    (/^\/|\/$|\/\/|\\/.test(path) || path.split('/').some((part) => part === '..' || part === '.'))
      ? [
          {
            ...yaml.at(key),
            message: `\`${key.join('.')}\` is no path inside the repository: expected folders and names joined by single \`/\`.`,
          },
        ]
      : [],
  );
  if (unsafe.length > 0) return unsafe;
  const nowhere = (key: readonly string[], message: string) => [{ ...yaml.at(key), message }];
  const branch = freeze?.code?.branch;
  return [
    ...(schedule === undefined || isPathOfReleases(schedule)
      ? []
      : nowhere(
          ['releases', 'schedule', 'path'],
          '`releases.schedule.path` needs `{release}` below a folder, such as `releases/v{release}/schedule.yaml`: the folder lists what is published.',
        )),
    // Without it no branch would be that of a release, and none would be held.
    ...(branch === undefined || branch.includes('{release}')
      ? []
      : nowhere(
          ['freeze', 'code', 'branch'],
          '`freeze.code.branch` needs `{release}`, such as `release-{release}`.',
        )),
  ];
}

/** `releases/v{release}/schedule.yaml`: below a folder whose name is the same for all. */
function isPathOfReleases(path: string): boolean {
  const [before = ''] = path.split('{');
  return path.includes('{release}') && before.lastIndexOf('/') > 0;
}

/** What has the form of a zone, a day or an instant, and is none. */
function impossibleTimes({ releases, 'sign-off': signOff }: ConfigFile, yaml: Yaml): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const report = (path: (string | number)[], message: string) => problems.push({ ...yaml.at(path), message });
  const { zone } = releases ?? {};
  if (zone !== undefined && !isZone(zone))
    report(
      ['releases', 'zone'],
      `${quote(zone)} is no time zone: expected \`AoE\` or a name such as \`Europe/Berlin\`.`,
    );
  const named: string[] = [];
  for (const [release, days] of Object.entries(releases?.override ?? {})) {
    const parsed = parseRelease(release);
    const name = parsed ? renderRelease({ ...parsed, patch: 0 }) : release;
    const place = yaml.keyAt(['releases', 'override', release]);
    if (parsed && parsed.patch !== 0)
      problems.push({
        ...place,
        message: `${quote(release)} has no freeze of its own: name the release \`${name}\`.`,
      });
    else if (named.includes(name))
      problems.push({
        ...place,
        message: `${quote(release)} is \`${name}\`, which stands here for the second time.`,
      });
    named.push(name);
    for (const [name, day] of Object.entries(days)) {
      if (parseDay(day) === undefined)
        report(['releases', 'override', release, name], `${quote(day)} is no day of the calendar.`);
    }
  }
  const trusted = signOff?.['trusted-before'];
  if (
    trusted !== undefined &&
    (parseDay(trusted.slice(0, 10)) === undefined || Number.isNaN(Date.parse(trusted)))
  )
    report(['sign-off', 'trusted-before'], `${quote(trusted)} is no instant.`);
  return problems;
}

function strangers(file: ConfigFile, yaml: Yaml): ConfigProblem[] {
  return loginsIn(file).flatMap(({ path, login }) =>
    isLogin(normalizeLogin(login))
      ? []
      : [
          {
            ...yaml.at(path),
            message: `${quote(login)} is no login of GitHub: expected letters, digits and single hyphens.`,
          },
        ],
  );
}

function loginsIn({ people, sigs }: ConfigFile): { path: (string | number)[]; login: string }[] {
  const team = people?.['release-team'];
  const list = (logins: readonly (string | Login)[] | undefined, ...path: (string | number)[]) =>
    (logins ?? []).map((each, index) => ({
      path: typeof each === 'string' ? [...path, index] : [...path, index, 'login'],
      login: typeof each === 'string' ? each : each.login,
    }));
  return [
    ...list(people?.maintainers, 'people', 'maintainers'),
    ...(Array.isArray(team) ? list(team, 'people', 'release-team') : []),
    ...Object.entries(sigs?.representatives ?? {}).flatMap(([sig, { add, remove }]) => [
      ...list(add, 'sigs', 'representatives', sig, 'add'),
      ...list(remove, 'sigs', 'representatives', sig, 'remove'),
    ]),
  ];
}
