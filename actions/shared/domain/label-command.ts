// Which labels does a comment set or take away, by the word of anybody? For repositories without Prow, in its words.
//
//   command  = "/" family 1*( value )           sets them; of the stages only one stands
//            | "/remove-" family 1*( value )    takes them away
//   family   = "sig" | "kind" | "stage"
//
// A line that holds anything else, such as the `$SIG` of a template, sets nothing.

import type { Instant } from './conversation.ts';
import { sigName } from './proposal.ts';
import { spokenCommands } from './statement.ts';

export type LabelFamily = 'sig' | 'kind' | 'stage';

export interface LabelCommand {
  readonly family: LabelFamily;
  readonly isSet: boolean;
  /** In lower case. */
  readonly value: string;
}

const LIKE = /^[ \t]*\/(?:remove-)?(?:sig|kind|stage)\b/im;
const NAME = /^\/(remove-)?(sig|kind|stage)$/i;
/** GitHub takes no longer names of labels. */
const VALUE = /^[a-z0-9][\w.+-]{0,49}$/i;
/** Of one text. */
const MOST = 20;

/** What one text says, in its order. */
export function parseLabelCommands(text: string): LabelCommand[] {
  return spokenCommands(text, LIKE, parseLine).flat().slice(0, MOST);
}

function parseLine(line: string, isMarked: boolean): LabelCommand[] | undefined {
  const [name = '', ...values] = line.split(/[ \t]+/);
  const [, remove, family = ''] = NAME.exec(name) ?? [];
  if (family === '' || isMarked || !values.every((value) => VALUE.test(value))) return undefined;
  return values.map((value) => ({
    family: family.toLowerCase() as LabelFamily,
    isSet: remove === undefined,
    value: value.toLowerCase(),
  }));
}

export interface LabelForms {
  /** With `{sig}`. */
  readonly sig: string;
  readonly families: readonly LabelFamily[];
  /** Labels about which a word says nothing: a gate keeps them, or rests on them. */
  readonly kept: readonly string[];
}

/** `sig/network`. */
function labelOf({ family, value }: LabelCommand, { sig }: LabelForms): string {
  return family === 'sig' ? sig.replace('{sig}', sigName(value)) : `${family}/${value}`;
}

export interface LabelTalk {
  /** What people said, in the order of time. */
  readonly said: readonly { readonly text: string; readonly at: Instant }[];
  /** Labels that are set. */
  readonly standing: readonly string[];
  /** Who else set or took away what: a person's hand. Whatever was said before it is overruled. */
  readonly byHand: readonly { readonly label: string; readonly at: Instant }[];
}

export interface LabelChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** Said, and not there. */
  readonly unknown: readonly string[];
}

/**
 * What is to be set and taken away now, so that for each label the newest word holds. A word that was carried out, or that somebody overruled by hand
 * since, asks for nothing. `exists` tells of a name whether there is such a label.
 */
export function decideLabels(
  { said, standing, byHand }: LabelTalk,
  forms: LabelForms,
  exists: (name: string) => boolean,
): LabelChange {
  const wishes = new Map<string, { readonly name: string; readonly isSet: boolean; readonly at: Instant }>();
  const unknown = new Map<string, string>();
  const isOverruled = (name: string, at: Instant) =>
    byHand.some((event) => keyOf(event.label) === keyOf(name) && event.at >= at);
  for (const { text, at } of said) {
    for (const command of parseLabelCommands(text)) {
      if (!forms.families.includes(command.family)) continue;
      const name = labelOf(command, forms);
      if (isOverruled(name, at) || has(forms.kept, name)) continue;
      const { isSet } = command;
      if (!isSet) unknown.delete(keyOf(name));
      if (isSet && !has(standing, name) && !exists(name)) {
        unknown.set(keyOf(name), name);
        continue;
      }
      if (isSet && command.family === 'stage') {
        const others = [...standing, ...[...wishes.values()].map((wish) => wish.name)];
        for (const other of others.filter((each) => isStage(each) && !isOverruled(each, at)))
          wishes.set(keyOf(other), { name: other, isSet: false, at });
      }
      wishes.set(keyOf(name), { name, isSet, at });
    }
  }
  const all = [...wishes.values()];
  return {
    add: all.flatMap(({ name, isSet }) => (isSet && !has(standing, name) ? [name] : [])),
    remove: standing.filter((name) => wishes.get(keyOf(name))?.isSet === false),
    unknown: [...unknown.values()],
  };
}

/** Of a tracking issue: whether the label that asks for an owner is set as it should be. */
export function ownerLabelChange(
  standing: readonly string[],
  { add, remove }: Pick<LabelChange, 'add' | 'remove'>,
  { sig, needsOwner }: { readonly sig: string; readonly needsOwner: string },
): Pick<LabelChange, 'add' | 'remove'> {
  const [before = '', after = ''] = sig.toLowerCase().split('{sig}');
  const isSig = (name: string) =>
    name.length > before.length + after.length &&
    keyOf(name).startsWith(before) &&
    keyOf(name).endsWith(after);
  const left = [...standing.filter((name) => !has(remove, name)), ...add];
  const isOwned = left.some((name) => isSig(name) && keyOf(name) !== keyOf(needsOwner));
  if (isOwned) return { add: [], remove: standing.filter((name) => keyOf(name) === keyOf(needsOwner)) };
  return { add: has(standing, needsOwner) ? [] : [needsOwner], remove: [] };
}

/** GitHub's labels compare without case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

export function has(names: readonly string[], name: string): boolean {
  return names.some((other) => keyOf(other) === keyOf(name));
}

function isStage(name: string): boolean {
  return keyOf(name).startsWith('stage/');
}
