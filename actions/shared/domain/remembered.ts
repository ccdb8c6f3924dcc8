// What many pull requests rest on is parsed once: the configuration, the template, the people.

/** More than a run meets: a file for each SIG, configurations of several branches. */
const MOST = 64;

/** The same function, which knows the results for the last texts that it was given. It is pure, and nobody changes what it returned. */
export function remembered<Given extends readonly unknown[], Result>(
  parse: (...given: Given) => Result,
): (...given: Given) => Result {
  const known = new Map<string, Result>();
  return (...given) => {
    const key = JSON.stringify(given);
    const result = known.has(key) ? (known.get(key) as Result) : parse(...given);
    // What was asked for last is forgotten last.
    known.delete(key);
    const [oldest] = known.keys();
    if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
    known.set(key, result);
    return result;
  };
}
