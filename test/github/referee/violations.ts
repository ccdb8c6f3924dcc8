// What was said that GitHub would not have said, or not have understood? Collected, and brought up when the test ends.

export interface Violation {
  /** `request`: the client is wrong. `answer` and `handler`: the stand-in is. */
  readonly of: 'request' | 'answer' | 'handler';
  readonly message: string;
}

export interface Violations {
  readonly list: readonly Violation[];
  readonly add: (of: Violation['of'], ...messages: readonly string[]) => void;
  /** Takes the violations that a test provoked on purpose; throws where there is none that matches. */
  readonly expect: (pattern: RegExp) => readonly Violation[];
  /** Throws where any is left. */
  readonly assertNone: () => void;
}

export function makeViolations(): Violations {
  let list: Violation[] = [];
  return {
    get list() {
      return list;
    },
    add: (of, ...messages) => {
      list.push(...messages.map((message) => ({ of, message })));
    },
    expect: (pattern) => {
      const matching = list.filter(({ message }) => pattern.test(message));
      if (matching.length === 0)
        throw new Error(`no violation matches ${pattern}; there are:\n${write(list)}`);
      list = list.filter((violation) => !matching.includes(violation));
      return matching;
    },
    assertNone: () => {
      const found = list;
      list = [];
      if (found.length > 0) throw new Error(`GitHub's description was violated:\n${write(found)}`);
    },
  };
}

function write(list: readonly Violation[]): string {
  return list.map(({ of, message }) => `- ${of}: ${message}`).join('\n') || '(none)';
}
