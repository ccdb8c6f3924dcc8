// What does a comment or a review say about a proposal? The one grammar of commands, and of what only looks like one.
//
//   command  = "/lgtm" | "/lgtm no-issue"                 sign-off for every SIG that the writer represents
//            | "/lgtm" 1*( "sig-" name )                  for these SIGs only
//            | "/lgtm" 40HEX                              for the proposal as it is at that commit
//            | "/lgtm cancel" | "/remove-lgtm"            takes one's own sign-off back
//            | "/veto" [ reason ]                         objects, until it is lifted
//            | "/veto cancel" | "/remove-veto"            lifts the objection of one's SIG
//            | "/approve" | "/approve cancel" | "/remove-approve"      Prow's: shown, no sign-off
//            | "/hold" [ reason ] | "/hold cancel" | "/unhold" | "/remove-hold"      Prow's brake: shown
//
// Further commands, said by the same rules: exception-command.ts, label-command.ts.
//
// A command is a whole line of a paragraph at the top level of the comment; only blanks and tabs may stand around it; case does not matter. What
// stands in quotes (also where a quote goes on without its mark), code, lists, headings, tables or HTML, is not said by the writer but shown.
// Of one comment, what takes back or objects wins over what signs off.

import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isHazardous } from './hazard.ts';

export type Command =
  | {
      readonly kind: 'lgtm';
      /** Without `sig-`, in lower case; empty: all that the writer represents. */
      readonly sigs: readonly string[];
      /** In lower case. */
      readonly commit?: string;
    }
  | { readonly kind: 'lgtm-cancel' }
  | { readonly kind: 'veto'; readonly reason: string }
  | { readonly kind: 'veto-cancel' }
  | { readonly kind: 'approve' | 'approve-cancel' | 'hold' | 'hold-cancel' };

export interface Said {
  /** In the order of the text. A sign-off beside a cancel or a veto in the same text is left out. */
  readonly commands: readonly Command[];
  /** Lines that look like a sign-off and are none, as they stand there. */
  readonly nearMisses: readonly string[];
}

const NOTHING: Said = { commands: [], nearMisses: [] };

/** GitHub takes no longer comments. */
const LONGEST = 65_536;
/** What may be a command at all: most comments hold none and are not parsed. */
const COMMAND_LIKE = /^[ \t>*`\-#]*\/?(?:remove-)?(?:lgtm|veto|approve|hold|unhold)\b/im;
const PARSER = unified().use(remarkParse);

/**
 * Reads one text. Its time is bounded: a text that could take the parser too long is not parsed; of it nothing signs off, and each line that could be
 * an objection is one.
 */
export function parseStatement(text: string): Said {
  if (!isCommandLike(text)) return NOTHING;
  if (text.length > LONGEST || isHazardous(text)) {
    return { commands: linesOf(text).flatMap((line) => onlyVeto(parseCommand(line))), nearMisses: [] };
  }
  const root: Root = PARSER.parse(text);
  const lines = linesOf(text);
  const said = root.children.flatMap((node) => (node.type === 'paragraph' ? spokenLines(node, lines) : []));
  const commands = said.flatMap(commandOf);
  const isNegative = commands.some(({ kind }) => kind === 'lgtm-cancel' || kind === 'veto');
  return {
    commands: isNegative ? commands.filter(({ kind }) => kind !== 'lgtm') : commands,
    nearMisses: lines.filter(
      (line, index) =>
        /\blgtm\b/i.test(line) &&
        !said.some((spoken) => spoken.index === index && commandOf(spoken).length > 0),
    ),
  };
}

/**
 * Commands of another grammar that are said in a text by the same rules: a line of a paragraph at the top level. A text that could take the parser too
 * long says nothing. `isMarked`: there is more than plain text behind its beginning.
 */
export function spokenCommands<Spoken>(
  text: string,
  like: RegExp,
  parse: (line: string, isMarked: boolean) => Spoken | undefined,
): Spoken[] {
  if (!like.test(text) || text.length > LONGEST || isHazardous(text)) return [];
  const root: Root = PARSER.parse(text);
  const lines = linesOf(text);
  return root.children
    .flatMap((node) => (node.type === 'paragraph' ? spokenLines(node, lines) : []))
    .flatMap(({ line, isMarked }) => parse(withoutBlanks(line), isMarked) ?? []);
}

/** Around it. Blanks are looked through only where they begin: from each of them on it would take quadratic time. */
function withoutBlanks(line: string): string {
  return line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '');
}

/** False for a text that holds neither a command nor anything that looks like one. */
export function isCommandLike(text: string): boolean {
  return COMMAND_LIKE.test(text);
}

/** One line, blanks around it allowed; undefined for anything else. */
export function parseCommand(line: string): Command | undefined {
  const words = withoutBlanks(line);
  const match =
    /^\/(remove-lgtm|lgtm|remove-veto|veto|approve|remove-approve|hold|unhold|remove-hold)(?:[ \t]+((?![ \t]).*))?$/i.exec(
      words,
    );
  if (!match) return undefined;
  const name = (match[1] ?? '').toLowerCase();
  const rest = match[2] ?? '';
  if (name === 'veto')
    return /^cancel$/i.test(rest) ? { kind: 'veto-cancel' } : { kind: 'veto', reason: rest };
  if (name === 'hold') return { kind: /^cancel$/i.test(rest) ? 'hold-cancel' : 'hold' };
  if (name === 'lgtm') return parseLgtm(rest);
  if (name === 'approve') {
    if (rest === '' || /^no-issue$/i.test(rest)) return { kind: 'approve' };
    return /^cancel$/i.test(rest) ? { kind: 'approve-cancel' } : undefined;
  }
  if (rest !== '') return undefined;
  return name === 'remove-lgtm'
    ? { kind: 'lgtm-cancel' }
    : name === 'remove-veto'
      ? { kind: 'veto-cancel' }
      : { kind: name === 'remove-approve' ? 'approve-cancel' : 'hold-cancel' };
}

function parseLgtm(rest: string): Command | undefined {
  const words = rest
    .toLowerCase()
    .split(/[ \t]+/)
    .filter((word) => word !== '');
  const [first] = words;
  if (first === undefined || (words.length === 1 && first === 'no-issue')) return { kind: 'lgtm', sigs: [] };
  if (words.length === 1 && first === 'cancel') return { kind: 'lgtm-cancel' };
  if (words.length === 1 && /^[0-9a-f]{40}$/.test(first)) return { kind: 'lgtm', sigs: [], commit: first };
  if (!words.every((word) => /^sig-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word))) return undefined;
  return { kind: 'lgtm', sigs: [...new Set(words.map((word) => word.slice('sig-'.length)))] };
}

interface SpokenLine {
  readonly line: string;
  /** In the whole text. */
  readonly index: number;
  /** Nothing but its beginning is plain: the reason of an objection may hold code or a link. */
  readonly isMarked: boolean;
}

function commandOf({ line, isMarked }: SpokenLine): Command[] {
  const command = parseCommand(line);
  if (!command) return [];
  return !isMarked || command.kind === 'veto' || command.kind === 'hold' ? [command] : [];
}

/** The lines of a paragraph that begin as plain text: no code, emphasis, link or HTML reaches into their beginning. */
function spokenLines(paragraph: Paragraph, lines: readonly string[]): SpokenLine[] {
  const { start, end } = positionOf(paragraph);
  const spoken: SpokenLine[] = [];
  for (let line = start; line <= end; line += 1) {
    const text = lines[line - 1] ?? '';
    if (isTableOrMath(text)) return [];
    const first = text.search(/[^ \t]|$/) + 1;
    const marks = paragraph.children.flatMap(({ type, position }) =>
      type === 'text' || type === 'break' || !position ? [] : [position],
    );
    const reaches = marks.filter((mark) => mark.start.line <= line && line <= mark.end.line);
    const begins = reaches.some((mark) => mark.start.line < line || mark.start.column <= first);
    // An entity or an escape is plain text for the parser; a command has neither.
    if (!begins) spoken.push({ line: text, index: line - 1, isMarked: reaches.length > 0 });
  }
  return spoken;
}

/** GitHub shows tables and formulas, which this parser takes for paragraphs. */
function isTableOrMath(line: string): boolean {
  return /^[ \t]*\$\$/.test(line) || (/^[ \t|:-]+$/.test(line) && line.includes('-') && line.includes('|'));
}

function positionOf(node: Nodes | RootContent): { start: number; end: number } {
  return { start: node.position?.start.line ?? 0, end: node.position?.end.line ?? 0 };
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

function onlyVeto(command: Command | undefined): Command[] {
  return command?.kind === 'veto' ? [command] : [];
}
