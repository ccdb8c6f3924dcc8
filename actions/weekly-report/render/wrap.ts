// How does text stand in a mail? In lines of at most 72 characters, which every reader shows as they are.

const WIDTH = 72;

/**
 * Words in lines: the first begins with `lead`, the others with as many blanks. A word that is longer than a line, such as an address, stands alone
 * and whole.
 */
export function wrap(text: string, lead = '', width = WIDTH): string {
  const indent = ' '.repeat(widthOf(lead));
  const lines: string[] = [];
  let line = lead;
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (!isEmpty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line = `${line}${isEmpty ? '' : ' '}${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** The columns that text takes: ideographs and the like take two. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return [...new Intl.Segmenter('en').segment(text)].reduce(
    (sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1),
    0,
  );
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
