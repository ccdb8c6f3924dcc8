// Which proposals does an implementation name? In the addresses, references and names that people write into a pull request.

/** A pull request in the words of its author. */
export interface Naming {
  readonly title: string;
  readonly body: string;
  /** The name of its branch. */
  readonly branch: string;
}

/**
 * The numbers of tracking issues, ascending, each once: `kubevirt/enhancements/issues/42`, `kubevirt/enhancements#42`, `enhancements#42` anywhere;
 * `VEP-42`, `VEP 42`, `vep42` in title and branch. `repository` is that of the proposals.
 */
export function namedProposals(
  { title, body, branch }: Naming,
  repository: string,
  series: string,
): number[] {
  const name = repository.slice(repository.indexOf('/') + 1);
  const addresses = [
    new RegExp(`(?<![\\w.-])${literal(repository)}/issues/(\\d{1,9})\\b`, 'gi'),
    new RegExp(`(?<![\\w./-])(?:${literal(repository)}|${literal(name)})#(\\d{1,9})\\b`, 'gi'),
  ];
  // Branches are written with underscores, too, which a word's boundary does not see.
  const names = [new RegExp(`(?<![a-z0-9])${literal(series)}[\\s_#-]*0*(\\d{1,9})(?![a-z0-9])`, 'gi')];
  const found = [
    ...addresses.flatMap((pattern) => [...`${title}\n${visible(body)}`.matchAll(pattern)]),
    ...names.flatMap((pattern) => [...`${title}\n${branch}`.matchAll(pattern)]),
  ].map((match) => Number(match[1]));
  return [...new Set(found)].filter((number) => number > 0).sort((a, b) => a - b);
}

/** What a template says in its comments is no word of the author. */
function visible(body: string): string {
  return body.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
