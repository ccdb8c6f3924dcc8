// What does a path below the proposals' root mean: a proposal, an appendix of one, a proposal at a wrong path, or none of ours?

export interface PathPattern {
  /** The folder, without a slash at its end. */
  readonly root: string;
  /** Below the root, with `{sig}`, `{number}` and `{name}`. */
  readonly path: string;
  /** The path of the template: its folder is exempt, unless that holds all proposals; then the template alone is. */
  readonly template: string;
  readonly ignore: readonly string[];
}

export interface ProposalPath {
  readonly sig?: string;
  readonly number?: number;
  readonly name?: string;
}

export type PathKind = 'proposal' | 'misplaced' | 'appendix' | 'none';

const PARTS: ReadonlyMap<string, string> = new Map([
  ['sig', '[^/]+'],
  ['number', '[0-9]+'],
  ['name', '[a-z0-9]+(?:-[a-z0-9]+)*'],
]);

/** The parts of a path that fits the pattern; `undefined` for any other. Paths have `/` and start at the top of the repository. */
export function parseProposalPath(path: string, pattern: PathPattern): ProposalPath | undefined {
  const seen = new Set<string>();
  const source = literal(pattern.path).replace(/\\\{(\w+)\\\}/g, (_, part: string) => {
    const form = PARTS.get(part);
    if (form === undefined) return '[^/]+';
    // A part that stands there twice is the same both times.
    if (seen.has(part)) return `\\k<${part}>`;
    seen.add(part);
    return `(?<${part}>${form})`;
  });
  const match = new RegExp(`^${literal(pattern.root)}/${source}$`, 'u').exec(path);
  if (!match) return undefined;
  const { sig, number, name } = match.groups ?? {};
  return {
    ...(sig === undefined ? {} : { sig }),
    ...(number === undefined ? {} : { number: Number(number) }),
    ...(name === undefined ? {} : { name }),
  };
}

/**
 * What a path is. `exists` answers whether a path is in the tree that is judged: a Markdown file beside a proposal is its appendix; without
 * a proposal there it is a proposal at a wrong path.
 */
export function kindOfPath(path: string, pattern: PathPattern, exists: (path: string) => boolean): PathKind {
  if (!path.startsWith(`${pattern.root}/`) || !/\.(?:md|markdown|mdown|mkd)$/i.test(path)) return 'none';
  const exempt = directory(pattern.template);
  if (path === pattern.template || (isBelow(exempt, pattern.root) && isBelow(path, exempt))) return 'none';
  if (pattern.ignore.some((glob) => matchesGlob(path, glob))) return 'none';
  if (parseProposalPath(path, pattern)) return 'proposal';
  const file = pattern.path.slice(pattern.path.lastIndexOf('/') + 1);
  for (let folder = directory(path); isBelow(folder, pattern.root); folder = directory(folder)) {
    const main = `${folder}/${file}`;
    if (parseProposalPath(main, pattern) && exists(main)) return 'appendix';
  }
  return 'misplaced';
}

/** `**` is any folders, `*` anything within one, `?` one character; everything else is literal. */
export function matchesGlob(path: string, glob: string): boolean {
  const source = glob
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => GLOB.get(part) ?? literal(part))
    .join('');
  return new RegExp(`^${source}$`, 'u').test(path);
}

const GLOB: ReadonlyMap<string, string> = new Map([
  ['**/', '(?:[^/]+/)*'],
  ['**', '[^]*'],
  ['*', '[^/]*'],
  ['?', '[^/]'],
]);

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

function directory(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
