// Who is who, for somebody who meets these people for the first time?

import { maintainers, type PersonName, people, releaseTeam, type Sig, sigs } from '../seed/people.ts';

export interface Somebody {
  readonly name: PersonName;
  readonly login: string;
  /** `Ana`. */
  readonly called: string;
  /** `chair of SIG compute, release team`. */
  readonly role: string;
}

/** Everybody who can act; the project's bot cannot. */
export const EVERYBODY: readonly Somebody[] = (Object.keys(people) as PersonName[])
  .filter((name) => name !== 'bot')
  .map((name) => ({ name, login: people[name], called: calledOf(name), role: roleOf(name) }));

export function somebody(login: string): Somebody | undefined {
  return EVERYBODY.find((each) => each.login === login);
}

/** First name where it is somebody of the project, else the login. */
export function called(login: string): string {
  return somebody(login)?.called ?? login;
}

/** As the configuration of this project has it. */
export function mayGrant(login: string): boolean {
  const name = somebody(login)?.name;
  return name !== undefined && (maintainers.includes(name) || releaseTeam.includes(name));
}

function calledOf(name: PersonName): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function roleOf(name: PersonName): string {
  const roles = [
    ...(maintainers.includes(name) ? ['maintainer'] : []),
    ...(Object.values(sigs) as readonly Sig[]).flatMap((sig) => {
      if (sig.chairs.includes(name)) return [`chair of SIG ${sig.name}`];
      return sig.approvers.includes(name) ? [`approver of SIG ${sig.name}`] : [];
    }),
    ...(releaseTeam.includes(name) ? ['release team'] : []),
  ];
  if (roles.length > 0) return roles.join(', ');
  return name === 'finn' ? 'came last week' : name === 'tom' ? 'left years ago' : 'member';
}
