// What many pull requests rest on is parsed once: the configuration, the template, the people.

/** Other texts than these are not met in one run, but for those of several branches. */
const MOST = 16;

/** The same function, which knows the results for the last texts that it was given. It is pure, and nobody changes what it returned. */
export function remembered<Given extends readonly unknown[], Result>(
  parse: (...given: Given) => Result,
): (...given: Given) => Result {
  const known = new Map<string, Result>();
  return (...given) => {
    const key = JSON.stringify(given);
    if (known.has(key)) return known.get(key) as Result;
    const result = parse(...given);
    const [oldest] = known.keys();
    if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
    known.set(key, result);
    return result;
  };
}
