// Where does a repository keep proposals that are neither VEPs nor CEPs? Found from its template, and from the files that stand as the template does.

import { type PathPattern, parseProposalPath } from '../../shared/domain/path.ts';

export interface OwnSeries extends Pick<PathPattern, 'root' | 'path' | 'template'> {
  /** How many files fit the path. */
  readonly proposals: number;
}

const NUMBERLESS = /^(?:N{3,}|0{3,}|X{3,})(?![a-z0-9])/i;
const NOT_OURS = /^(?:\.|node_modules\/|vendor\/)|\/(?:node_modules|vendor)\//;

/** Files that look like the template of something, by their name or that of their folder. */
export function templatesIn(documents: readonly string[]): string[] {
  return documents.filter(
    (path) =>
      !NOT_OURS.test(path) &&
      path
        .split('/')
        .slice(-2)
        .some((part) => /template/i.test(part) || NUMBERLESS.test(part)),
  );
}

/** The series with the most proposals; undefined where nothing looks like one. What somebody said is not guessed. */
export function findSeries(
  documents: readonly string[],
  said: { readonly root?: string; readonly template?: string } = {},
): OwnSeries | undefined {
  const templates = said.template === undefined ? templatesIn(documents) : [said.template];
  const all = templates.flatMap((template) =>
    patternsOf(template, said.root).map((pattern) => ({
      ...pattern,
      proposals: documents.filter((path) => path !== template && parseProposalPath(path, pattern)).length,
    })),
  );
  const isStated = said.template !== undefined || said.root !== undefined;
  // One that nobody has used yet is only taken for one if it waits for a number.
  const possible = all.filter(
    ({ template, proposals }) =>
      isStated ||
      proposals > 0 ||
      template
        .split('/')
        .slice(-2)
        .some((part) => NUMBERLESS.test(part)),
  );
  const [first, ...others] = possible;
  if (!first) return undefined;
  const best = others.reduce((most, each) => (each.proposals > most.proposals ? each : most), first);
  return { root: best.root, path: best.path, template: best.template, proposals: best.proposals };
}

/** Proposals stand as the template does: in a folder of their own, or as a file; or a folder deeper, by SIG. */
function patternsOf(template: string, root: string | undefined): PathPattern[] {
  const parts = template.split('/');
  const file = parts.at(-1) ?? '';
  const folders = [`{number}-{name}/${file}`, `{sig}/{number}-{name}/${file}`];
  const files = ['{number}-{name}.md', '{sig}/{number}-{name}.md'];
  const ownFolder = parts.at(-2) ?? '';
  const isFolder = /template/i.test(ownFolder) || NUMBERLESS.test(ownFolder);
  const shapes = [
    { root: root ?? parts.slice(0, -2).join('/'), paths: folders },
    { root: root ?? parts.slice(0, -1).join('/'), paths: files },
  ];
  return (isFolder ? shapes : shapes.reverse())
    .filter((shape) => shape.root !== '')
    .flatMap((shape) => shape.paths.map((path) => ({ root: shape.root, path, template, ignore: [] })));
}
