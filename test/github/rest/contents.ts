// What stands at a path of a commit? Files, folders, links and submodules, as the contents operation tells them apart.

import type { Repository } from '../state/model.ts';
import { entryAt, type File } from '../state/objects.ts';
import { resolveRef } from '../state/world.ts';
import { type Answer, type Call, type Handler, notFound, ok, Refusal } from './call.ts';
import { apiUrl, webUrl } from './render/repository.ts';

const MEGABYTE = 1024 * 1024;
/** Above this the content is empty and its encoding `none`. */
const LARGEST_INLINE = MEGABYTE;
const LARGEST = 100 * MEGABYTE;
/** Entries of a folder; GitHub lists no more and does not say so. */
const MOST_ENTRIES = 1_000;

function common(call: Call, home: Repository, ref: string, path: string, file: File, type: string) {
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  const isFolder = file.mode === '040000';
  const url = `${apiUrl(call.base, home)}/contents/${escaped}?ref=${encodeURIComponent(ref)}`;
  const git =
    file.mode === '160000'
      ? null
      : `${apiUrl(call.base, home)}/git/${isFolder ? 'trees' : 'blobs'}/${file.id}`;
  const html = `${webUrl(home)}/${isFolder ? 'tree' : 'blob'}/${ref}/${escaped}`;
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha: file.id,
    size: type === 'file' || type === 'symlink' ? (home.objects.blobs.get(file.id)?.length ?? 0) : 0,
    url,
    html_url: html,
    git_url: git,
    download_url:
      type === 'file' || type === 'symlink'
        ? `https://raw.githubusercontent.com/${home.owner.login}/${home.name}/${ref}/${escaped}`
        : null,
    type,
    _links: { self: url, git, html },
  };
}

/** Of a folder's entries, where links and submodules are told too. */
function typeOf({ mode }: File): string {
  if (mode === '040000') return 'dir';
  if (mode === '160000') return 'file'; // GitHub's documented quirk: a submodule in a listing is a "file"
  return mode === '120000' ? 'symlink' : 'file';
}

function file(call: Call, home: Repository, ref: string, path: string, entry: File): Answer {
  const bytes = home.objects.blobs.get(entry.id) ?? Buffer.alloc(0);
  if (bytes.length > LARGEST) {
    const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }];
    throw new Refusal(403, 'This API returns blobs up to 100 MB in size.', { errors });
  }
  if (/\braw\b/.test(call.accept))
    return { status: 200, bytes, type: 'application/vnd.github.raw; charset=utf-8' };
  const small = bytes.length <= LARGEST_INLINE;
  const content = small ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '';
  return ok({
    ...common(call, home, ref, path, entry, 'file'),
    content: small && content !== '' ? `${content.replace(/\n$/, '')}\n` : content,
    encoding: small ? 'base64' : 'none',
  });
}

function link(
  call: Call,
  home: Repository,
  ref: string,
  commitTree: string,
  path: string,
  entry: File,
): Answer {
  const target = home.objects.blobs.get(entry.id)?.toString() ?? '';
  // A link to a file of the same repository answers as that file.
  const parts: string[] = [];
  for (const part of [...path.split('/').slice(0, -1), ...target.split('/')]) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const pointed = target.startsWith('/') ? undefined : entryAt(home.objects, commitTree, parts.join('/'));
  if (pointed && /^100/.test(pointed.mode)) return file(call, home, ref, path, pointed);
  return ok({ ...common(call, home, ref, path, entry, 'symlink'), target });
}

export const contentHandlers: Readonly<Record<string, Handler>> = {
  'repos/get-content': (call, { repository: home }) => {
    const ref = String(call.query['ref'] ?? home.defaultBranch);
    const commit = home.objects.commits.get(resolveRef(home, ref) ?? '');
    if (!commit) throw new Refusal(404, `No commit found for the ref ${ref}`);
    const path = (call.parameters['path'] ?? '').replace(/^\/+|\/+$/g, '');
    const entry = entryAt(home.objects, commit.tree, path);
    if (!entry) throw notFound();
    if (entry.mode === '040000') {
      const entries = [...(home.objects.trees.get(entry.id) ?? [])].slice(0, MOST_ENTRIES);
      return ok(
        entries.map(([name, inner]) =>
          common(call, home, ref, path === '' ? name : `${path}/${name}`, inner, typeOf(inner)),
        ),
      );
    }
    if (entry.mode === '160000') {
      return ok({
        ...common(call, home, ref, path, entry, 'submodule'),
        submodule_git_url: `https://github.com/${home.owner.login}/${path.replaceAll('/', '-')}.git`,
      });
    }
    if (entry.mode === '120000') return link(call, home, ref, commit.tree, path, entry);
    return file(call, home, ref, path, entry);
  },
};
