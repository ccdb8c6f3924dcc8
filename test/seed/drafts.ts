// What did some documents say before they said what they say now?

import { people } from './people.ts';
import { type Documents, dayFrom } from './proposals.ts';
import { DAY } from './story.ts';

/** The second cable, as it was accepted for alpha. */
export function firstCable(now: number, { cable }: Documents): string {
  const first = replaceOnce(cable, 'targets beta for version: v1.10', 'targets beta for version:');
  const history = first.indexOf(entry(now, 141));
  if (history < 0) throw new Error('the history of the second cable is not what it was');
  const graduation = first.slice(first.indexOf('## Graduation Requirements'));
  return `${first.slice(0, history)}\n${graduation.replaceAll('[x]', '[ ]')}`;
}

/** Beacon migration, before anybody had planned beta. */
export function firstMigration(now: number, { migration }: Documents): string {
  const first = replaceOnce(migration, 'targets beta for version: v1.10', 'targets beta for version:');
  return withoutEntry(replaceOnce(first, 'targets GA for version: v1.9', 'targets GA for version:'), now, 37);
}

/** The copy before repair, before anybody was named for it. */
export function provisionalRepair(now: number, { repair }: Documents): string {
  const first = replaceOnce(repair, 'status: implementable', 'status: provisional');
  const unnamed = replaceOnce(replaceOnce(first, `"@${people.tove}"`, 'TBD'), `"@${people.ruth}"`, 'TBD');
  return withoutEntry(unnamed, now, 69);
}

/** How an entry of the Implementation History begins. */
export function entry(now: number, daysAgo: number): string {
  return `- ${dayFrom(now - daysAgo * DAY)}: `;
}

function withoutEntry(text: string, now: number, daysAgo: number): string {
  const line = text.split('\n').find((each) => each.startsWith(entry(now, daysAgo)));
  if (line === undefined) throw new Error(`nothing happened ${daysAgo} days ago`);
  return replaceOnce(text, `${line}\n`, '');
}

/** Replaces what stands there once; anything else means that the document is not the one that was read when this was written. */
export function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`expected once: ${from}`);
  return text.replace(from, () => to);
}
