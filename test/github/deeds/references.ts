// What does a text set off when it is written? Cross-references on the issues it names, and pings of the people it mentions.

import type { Account, Issue, Repository, World } from '../state/model.ts';
import { fullName, nextId, repositoryNamed, restLogin } from '../state/world.ts';
import { touch } from './change.ts';

/** Code and HTML comments; whichever begins first holds what looks like the other. */
const HIDDEN =
  /<!--[\s\S]*?(?:-->|$(?![\s\S]))|^(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\k<fence>[^\n]*$|$(?![\s\S]))|(?<ticks>`+)[^`][\s\S]*?\k<ticks>/gm;
const REFERENCE =
  /(?<![\w/&-])(?:(?<repository>[\w.-]+\/[\w.-]+)#|#|GH-)(?<number>\d+)\b|https:\/\/github\.com\/(?<linked>[\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(?<linkedNumber>\d+)/gi;
const MENTION = /(?<![\w/`@.-])@(?<name>[a-z\d](?:[a-z\d-]{0,38})(?:\/[\w.-]+)?)(?![\w@])/gi;
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[\da-f]{1,6})|(?<name>commat|num|sol));/gi;
const NAMED: Readonly<Record<string, string>> = { commat: '@', num: '#', sol: '/' };

/** Text as a reader sees it: no code, no HTML comments, entities as their characters. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, ' ').replace(ENTITY, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Called for each new or changed text of an issue, a comment or a review. */
export function noteReferences(
  world: World,
  issue: Issue,
  author: Account | null,
  text: string,
  at: number,
): void {
  if (!/[@#&]|GH-|github\.com/i.test(text)) return;
  const visible = visibleText(text);
  for (const match of visible.matchAll(MENTION)) {
    world.mentions.push({
      name: match.groups?.['name'] ?? '',
      by: author ? restLogin(author) : 'ghost',
      issue,
    });
  }
  for (const { groups } of visible.matchAll(REFERENCE)) {
    const target = named(
      world,
      issue.repository,
      groups?.['repository'] ?? groups?.['linked'],
      Number(groups?.['number'] ?? groups?.['linkedNumber']),
    );
    if (!target || target === issue || hasReference(target, issue)) continue;
    target.events.push({
      kind: 'event',
      event: 'cross-referenced',
      id: nextId(world),
      issue: target,
      actor: author,
      at,
      source: issue,
    });
    touch(target, at);
  }
}

function named(world: World, home: Repository, name: string | undefined, number: number): Issue | undefined {
  const [owner = '', repository = ''] = (name ?? fullName(home)).split('/');
  return repositoryNamed(world, owner, repository)?.issues.get(number);
}

/** One source gives one cross-reference, however often it names its target. */
function hasReference(target: Issue, source: Issue): boolean {
  return target.events.some((event) => event.event === 'cross-referenced' && event.source === source);
}
