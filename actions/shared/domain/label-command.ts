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
/** Anybody's text is read here, and a parser's time grows faster than the text: who asks for a label needs no more than this. */
const LONGEST = 4_000;
/** Of all texts, the newest. */
const MOST_TEXTS = 100;

export interface LabelWord {
  readonly commands: readonly LabelCommand[];
  readonly at: Instant;
}

/** What the newest texts say that say anything of labels. `texts` in the order of time. */
export function labelWords(texts: readonly { readonly text: string; readonly at: Instant }[]): LabelWord[] {
  return texts
    .filter(({ text }) => LIKE.test(text))
    .slice(-MOST_TEXTS)
    .map(({ text, at }) => ({ commands: parseLabelCommands(text), at }));
}

/** What one text says, in its order. A text that is too long says nothing. */
export function parseLabelCommands(text: string): LabelCommand[] {
  if (text.length > LONGEST) return [];
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
  /** Labels about which a word says nothing: a gate keeps them, or rests on them. Forms: `target/v{release}` is all that begin so. */
  readonly kept: readonly string[];
  /** Forms of labels that a word sets and does not take away. */
  readonly lasting: readonly string[];
}

/** `sig/network`. */
function labelOf({ family, value }: LabelCommand, { sig }: LabelForms): string {
  return family === 'sig' ? sig.replace('{sig}', sigName(value)) : `${family}/${value}`;
}

export interface LabelTalk {
  /** What people said, in the order of time. */
  readonly said: readonly LabelWord[];
  /** Labels that are set. */
  readonly standing: readonly string[];
  /** Who set or took away what: another's hand overrules whatever was said before it; what we did ourselves is what words asked for. */
  readonly events: readonly LabelEvent[];
}

export interface LabelEvent {
  readonly label: string;
  readonly at: Instant;
  readonly isSet: boolean;
  readonly isOwn: boolean;
}

export interface LabelChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** Said, and not there. */
  readonly unknown: readonly string[];
}

interface Wish {
  readonly name: string;
  readonly isSet: boolean;
}

/**
 * What is to be set and taken away now, so that for each label the newest word holds. A word that was carried out, or that somebody overruled by hand
 * since, asks for nothing; it stays carried out where a newer word that undid it is edited or deleted later. `exists` tells of a name whether there is
 * such a label.
 */
export function decideLabels(
  { said, standing, events }: LabelTalk,
  forms: LabelForms,
  exists: (name: string) => boolean,
): LabelChange {
  // Undefined: the newest word of this label was carried out.
  const wishes = new Map<string, Wish | undefined>();
  const unknown = new Map<string, string>();
  const of = (name: string) => events.filter(({ label }) => keyOf(label) === keyOf(name));
  const isOverruled = (name: string, at: Instant) => of(name).some((event) => !event.isOwn && event.at >= at);
  const isSetAgain = (name: string, since: Instant) =>
    of(name).some((event) => event.isOwn && event.isSet && event.at > since);
  const isKept = (name: string) => forms.kept.some((form) => isOfForm(name, form));
  const isLasting = (name: string) => forms.lasting.some((form) => isOfForm(name, form));
  for (const { commands, at } of said) {
    for (const command of commands) {
      if (!forms.families.includes(command.family)) continue;
      const name = labelOf(command, forms);
      const { isSet } = command;
      if (isOverruled(name, at) || isKept(name) || (!isSet && isLasting(name))) continue;
      if (!isSet) unknown.delete(keyOf(name));
      if (isSet && !has(standing, name) && !exists(name)) {
        unknown.set(keyOf(name), name);
        continue;
      }
      // The direction tells, not the time alone: what we did after this word may have been for the one before it.
      const done = of(name).find((event) => event.isOwn && event.isSet === isSet && event.at > at);
      if (isSet && command.family === 'stage') {
        const others = [...standing, ...[...wishes.values()].flatMap((wish) => wish?.name ?? [])].filter(
          (other) => isStage(other) && keyOf(other) !== keyOf(name) && !isOverruled(other, at),
        );
        for (const other of others) {
          if (isKept(other) || isLasting(other) || (done && isSetAgain(other, done.at))) continue;
          wishes.set(keyOf(other), { name: other, isSet: false });
        }
      }
      wishes.set(keyOf(name), done ? undefined : { name, isSet });
    }
  }
  const all = [...wishes.values()].flatMap((wish) => wish ?? []);
  return {
    add: all.flatMap(({ name, isSet }) => (isSet && !has(standing, name) ? [name] : [])),
    remove: standing.filter((name) => wishes.get(keyOf(name))?.isSet === false),
    unknown: [...unknown.values()],
  };
}

/** `target/v1.9` is of the form `target/v{release}`. */
function isOfForm(name: string, form: string): boolean {
  const [before = '', after] = keyOf(form).split(/\{\w+\}/);
  const key = keyOf(name);
  if (after === undefined) return key === before;
  return key.length > before.length + after.length && key.startsWith(before) && key.endsWith(after);
}

/**
 * Of a tracking issue: whether the label that asks for an owner is set as it should be. Who sets it or takes it away by hand, after all that was done to
 * labels of SIGs, is not contradicted: it may be a program of the repository, with which this would go on for ever.
 */
export function ownerLabelChange(
  { standing, events }: Pick<LabelTalk, 'standing' | 'events'>,
  { add, remove }: Pick<LabelChange, 'add' | 'remove'>,
  { sig, needsOwner }: { readonly sig: string; readonly needsOwner: string },
): Pick<LabelChange, 'add' | 'remove'> {
  const isSig = (name: string) =>
    sig.includes('{sig}') && isOfForm(name, sig) && keyOf(name) !== keyOf(needsOwner);
  const isNeed = (name: string) => keyOf(name) === keyOf(needsOwner);
  const byHand = events.findLast(({ label, isOwn }) => !isOwn && isNeed(label));
  const ofSigs = events.findLast(({ label }) => isSig(label));
  const isNew = [...add, ...remove].some(isSig);
  if (byHand && !isNew && byHand.at > (ofSigs?.at ?? Number.NEGATIVE_INFINITY))
    return { add: [], remove: [] };
  const left = [...standing.filter((name) => !has(remove, name)), ...add];
  if (left.some(isSig)) return { add: [], remove: standing.filter(isNeed) };
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
