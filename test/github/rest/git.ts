// Git objects by their names: blobs, trees, commits, refs.

import type { Repository } from '../state/model.ts';
import type { File } from '../state/objects.ts';
import { resolveRef } from '../state/world.ts';
import { type Call, type Handler, notFound, ok, Refusal } from './call.ts';
import { gitCommit } from './render/commit.ts';
import { nodeId } from './render/node-id.ts';
import { apiUrl } from './render/repository.ts';

/** GitHub stops a recursive tree here and says so. */
const MOST_ENTRIES = 100_000;
const LARGEST_BLOB = 100 * 1024 * 1024;

function ref(call: Call, home: Repository, name: string, sha: string) {
  const url = `${apiUrl(call.base, home)}/git`;
  return {
    ref: `refs/${name}`,
    node_id: `REF_${Buffer.from(name).toString('base64url')}`,
    url: `${url}/refs/${name}`,
    object: { sha, type: 'commit', url: `${url}/commits/${sha}` },
  };
}

function* walk(home: Repository, tree: string, recursive: boolean, folder = ''): Generator<[string, File]> {
  for (const [name, file] of home.objects.trees.get(tree) ?? []) {
    yield [folder + name, file];
    if (recursive && file.mode === '040000') yield* walk(home, file.id, recursive, `${folder}${name}/`);
  }
}

export const gitHandlers: Readonly<Record<string, Handler>> = {
  'git/get-blob': (call, { repository: home }) => {
    const sha = call.parameters['file_sha'] ?? '';
    const bytes = home.objects.blobs.get(sha);
    if (!bytes) throw notFound();
    if (bytes.length > LARGEST_BLOB) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.');
    if (/\braw\b/.test(call.accept))
      return { status: 200, bytes, type: 'application/vnd.github.raw; charset=utf-8' };
    const content = bytes.toString('base64').replace(/.{60}(?=.)/g, '$&\n');
    return ok({
      sha,
      node_id: nodeId({ kind: 'Blob', id: sha }),
      size: bytes.length,
      url: `${apiUrl(call.base, home)}/git/blobs/${sha}`,
      content: content === '' ? '' : `${content}\n`,
      encoding: 'base64',
    });
  },

  'git/get-tree': (call, { repository: home }) => {
    const name = call.parameters['tree_sha'] ?? '';
    const { objects } = home;
    const tree = objects.trees.has(name) ? name : objects.commits.get(resolveRef(home, name) ?? '')?.tree;
    if (tree === undefined || !objects.trees.has(tree)) throw notFound();
    const url = `${apiUrl(call.base, home)}/git`;
    // Any value, even `0` or `false`, makes it recursive (documentation).
    const recursive = call.query['recursive'] !== undefined;
    const entries = [...walk(home, tree, recursive)];
    const shown = entries.slice(0, MOST_ENTRIES).map(([path, { mode, id }]) => {
      const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
      return {
        path,
        mode,
        type,
        sha: id,
        ...(type === 'blob' ? { size: objects.blobs.get(id)?.length ?? 0 } : {}),
        ...(type === 'commit' ? {} : { url: `${url}/${type}s/${id}` }),
      };
    });
    return ok({
      sha: tree,
      url: `${url}/trees/${tree}`,
      tree: shown,
      truncated: entries.length > MOST_ENTRIES,
    });
  },

  'git/get-commit': (call, { repository: home }) => {
    const commit = home.objects.commits.get(call.parameters['commit_sha'] ?? '');
    if (!commit) throw notFound();
    return ok(gitCommit(call.base, home, commit));
  },

  'git/get-ref': (call, { repository: home }) => {
    const name = call.parameters['ref'] ?? '';
    const sha = home.refs.get(name);
    if (sha === undefined) throw notFound();
    return ok(ref(call, home, name, sha));
  },

  'git/list-matching-refs': (call, { repository: home }) => {
    const start = call.parameters['ref'] ?? '';
    const found = [...home.refs]
      .filter(([name]) => name.startsWith(start))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return ok(found.map(([name, sha]) => ref(call, home, name, sha)));
  },
};
