// Could this Markdown take the parser too long? One pass over the text, far cheaper than parsing it.
//
// micromark is quadratic in a few things: containers nested in one line, deep indentation, and constructs that look for their end over a whole
// block. Real proposals stay far below every bound here; what is above one is parsed in a worker with a deadline.

const DEEPEST_INDENT = 100;
const LARGEST_CALM = 192 * 1024;
/** Openers that search the rest of their block, times the block's length. */
const MOST_SEARCH = 400_000;
const MOST_LINES = 6_000;
/** Columns of indentation and container markers over the whole text: each is walked through again for each line. */
const MOST_NESTING = 40_000;

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))){15}/;

/** True for a text that is to be parsed under a deadline. */
export function isHazardous(text: string): boolean {
  if (text.length > LARGEST_CALM) return true;
  let length = 0;
  let openers = 0;
  let lines = 0;
  let nesting = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    start = end + 1;
    lines += 1;
    // Only spaces and tabs indent, and only they make a line blank: behind any other white space a block goes on.
    const indent = line.search(/[^ \t]|$/);
    if (indent === line.length) {
      length = 0;
      openers = 0;
      continue;
    }
    if (indent > DEEPEST_INDENT || CONTAINERS.test(line)) return true;
    nesting += indent + 4 * (line.search(/[^ \t>*+\-\d.)]|$/) - indent);
    length += line.length + 1;
    openers += countOpeners(line);
    if (length * openers > MOST_SEARCH) return true;
  }
  return lines > MOST_LINES || nesting > MOST_NESTING;
}

/** What searches for its end, and that end: no other one closes it, and none before it. */
const SEARCHES = [
  { opener: /<!--/g, length: 4, end: '-->' },
  { opener: /<\?/g, length: 2, end: '?>' },
  { opener: /<!\[CDATA\[/g, length: 9, end: ']]>' },
  { opener: /<!(?!--|\[CDATA\[)/g, length: 2, end: '>' },
];

/** Comments, instructions and the like search for their end, and so do backtick runs of odd lengths; what is closed on its line does not count. */
function countOpeners(line: string): number {
  const html = SEARCHES.reduce((sum, { opener, length, end }) => {
    const last = line.lastIndexOf(end);
    // `<?>` is no whole one.
    const rest = line.slice(Math.max(0, last - length + 1));
    return sum + (rest.match(opener)?.length ?? 0);
  }, 0);
  const ticks = line.match(/`+/g);
  const lengths = ticks ? new Set(ticks.map((run) => run.length)).size : 0;
  return html + (lengths > 2 ? lengths : 0);
}
