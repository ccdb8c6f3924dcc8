// The table of docs/troubleshooting.md: every error that somebody who runs the suite can put right, read from the sources, with its remedy. Why it
// comes about is written by hand in causes.yaml, where the words do not say it.

import { readdirSync, readFileSync } from 'node:fs';

const CALL = /new (?<kind>UserError|GitHubError)\(/g;
const PARTS = [
  [
    'In the log of a gate, and in its status as `error: could not tell`',
    (file) => !/^actions\/cli\//.test(file),
  ],
  ['From GitHub', undefined],
  ['At the terminal', (file) => /^actions\/cli\//.test(file)],
];
/** Where the remedy depends on the fault. */
const GOES_ON = 'what the message says next';
const BEGIN = '<!-- messages: written by `npm run build` from the sources and .ci/causes.yaml -->';

/** Of every source: what it says, and what helps. `…` stands for what only a run knows. */
export function messagesOf(top) {
  const files = readdirSync(new URL('actions/', top), { recursive: true, encoding: 'utf8' })
    .map((file) => `actions/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !/\/(?:dist|generated)\//.test(file))
    .sort();
  return files.flatMap((file) => messagesIn(file, readFileSync(new URL(file, top), 'utf8')));
}

function messagesIn(file, text) {
  return [...text.matchAll(CALL)].flatMap(({ groups: { kind }, index, 0: call }) => {
    const [message, hint] = argumentsFrom(text, index + call.length).slice(kind === 'GitHubError' ? 1 : 0);
    const hints = wordsOf(hint ?? '', text);
    return wordsOf(message ?? '', text).map((words) => ({
      file,
      kind,
      message: words,
      hint: hints.join(' '),
    }));
  });
}

/** Of a call, from behind its parenthesis: the texts of its arguments. */
function argumentsFrom(text, start) {
  const found = [''];
  const open = [];
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    const inside = open.at(-1);
    const isText = inside === "'" || inside === '"' || inside === '`';
    if (isText && character === '\\') found[found.length - 1] += text[index++];
    else if (isText && character === inside) open.pop();
    else if (inside === '`' && text.startsWith('${', index)) {
      open.push('}');
      // The brace belongs to it.
      found[found.length - 1] += text[index++];
    } else if (!isText && (character === "'" || character === '"' || character === '`')) open.push(character);
    else if (!isText && '([{'.includes(character)) open.push({ '(': ')', '[': ']', '{': '}' }[character]);
    else if (!isText && character === inside) open.pop();
    else if (open.length === 0 && character === ')') break;
    else if (open.length === 0 && character === ',') {
      found.push('');
      continue;
    }
    found[found.length - 1] += text[index];
  }
  return found.map((each) => each.trim()).filter((each) => each !== '');
}

/** What an expression can say: a literal, either side of a choice, or what a name stands for in the same file. */
function wordsOf(expression, text) {
  const literal = /^(?<quote>['"`])(?<words>[\s\S]*)\k<quote>$/.exec(expression)?.groups;
  if (literal && !isTwo(expression)) {
    const said = withoutHoles(literal.words)
      .replace(/\\n[\s\S]*$/, '')
      .replace(/\\(.)/g, '$1');
    return /[a-z]{2,}/i.test(said) ? [said] : [];
  }
  const [, first, second] = /^[\s\S]*?\? ([\s\S]*?)\s+: ([\s\S]*)$/.exec(expression) ?? [];
  if (first && second) return [...wordsOf(first, text), ...wordsOf(second, text)];
  const [, value] = /^\w+$/.test(expression)
    ? (new RegExp(`const ${expression} =\\s*('[^']*'|\`[^\`]*\`);`).exec(text) ?? [])
    : [];
  return value ? wordsOf(value, text) : [];
}

/** `'a' : 'b'` begins and ends as one literal does. */
function isTwo(expression) {
  const [quote] = expression;
  return quote !== '`' && expression.slice(1, -1).replace(/\\./g, '').includes(quote);
}

function withoutHoles(words) {
  let depth = 0;
  let said = '';
  for (let index = 0; index < words.length; index += 1) {
    if (depth === 0 && words.startsWith('${', index)) {
      said += '…';
      depth = 1;
      index += 1;
    } else if (depth > 0) depth += { '{': 1, '}': -1 }[words[index]] ?? 0;
    else said += words[index];
  }
  return said.replace(/…+/g, '…');
}

/** `causes` is the text of causes.yaml as an object: how a message begins, and why it comes about. */
export function renderMessages(messages, causes) {
  return PARTS.map(([title, isHere]) => {
    const own = messages.filter(({ file, kind }) => (kind === 'GitHubError' ? !isHere : isHere?.(file)));
    const rows = own.map(({ message, hint }) => {
      const cause = Object.entries(causes).find(([start]) => message.startsWith(start))?.[1] ?? '';
      return `| ${[message, cause, hint || GOES_ON].map(cell).join(' | ')} |`;
    });
    const once = [...new Set(rows)].sort();
    return `### ${title}\n\n| it says | because | what helps |\n|---|---|---|\n${once.join('\n')}`;
  }).join('\n\n');
}

/** Causes of messages that nobody says any more. */
export function stale(messages, causes) {
  return Object.keys(causes).filter((start) => !messages.some(({ message }) => message.startsWith(start)));
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
}

/** The page with its tables written anew. */
export function withMessages(page, messages, causes) {
  const begin = page.indexOf(BEGIN);
  if (begin < 0) throw new Error(`docs/troubleshooting.md has no ${BEGIN}`);
  return `${page.slice(0, begin)}${BEGIN}\n\n${renderMessages(messages, causes)}\n`;
}
