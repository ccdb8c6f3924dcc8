// Is this file a text that can be judged? Bytes in, text or the reason why not out.

/** The largest real proposal has 55 KB; what is larger than this is refused before it is parsed. */
export const MAX_BYTES = 256 * 1024;

export interface Unreadable {
  readonly message: string;
  readonly hint: string;
}

export type Source = { readonly text: string } | { readonly unreadable: Unreadable };

/**
 * Decodes a file strictly: UTF-8, at most {@link MAX_BYTES} bytes, no NUL. A byte order mark is dropped and every line end
 * becomes `\n`, so that lines and columns are the same whatever the author's editor wrote.
 */
export function parseSource(bytes: Uint8Array): Source {
  if (bytes.byteLength > MAX_BYTES) return tooLarge(bytes.byteLength);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = firstUndecodableLine(bytes);
    return {
      unreadable: {
        message: `The file is not UTF-8 text: the first byte that cannot be read is in line ${line}.`,
        hint: 'Save it as UTF-8.',
      },
    };
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const line = countLines(text.slice(0, nul));
    return {
      unreadable: {
        message: `The file holds a NUL character in line ${line}: it is not a text.`,
        hint: 'Remove the character, or save the file as UTF-8 text.',
      },
    };
  }
  return { text: text.replace(/\r\n?/g, '\n') };
}

/** The same answer for a file whose size is known before it is read, so that 50 MB are never loaded. */
export function tooLarge(size: number): { readonly unreadable: Unreadable } {
  return {
    unreadable: {
      message: `The file is too large to judge: ${size} bytes, at most ${MAX_BYTES} are read.`,
      hint: 'Move long listings into an appendix beside the proposal.',
    },
  };
}

function firstUndecodableLine(bytes: Uint8Array): number {
  // A replacement character that the file itself does not spell (EF BF BD) marks the first fault.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  let before = '';
  for (const character of text) {
    const expected = encoder.encode(character);
    if (expected.some((byte, index) => bytes[offset + index] !== byte)) break;
    offset += expected.length;
    before += character;
  }
  return countLines(before);
}

function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}
