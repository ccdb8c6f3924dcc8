// What does a path below the proposals' root mean?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  kindOfPath,
  matchesGlob,
  type PathKind,
  type PathPattern,
  type ProposalPath,
  parseProposalPath,
} from '../../../actions/shared/domain/path.ts';

const VEP: PathPattern = {
  root: 'veps',
  path: '{sig}/{number}-{name}/vep.md',
  template: 'veps/NNNN-vep-template/vep.md',
  ignore: ['veps/README.md', 'veps/**/notes/*.md'],
};
const CEP: PathPattern = {
  root: 'docs/c.eps',
  path: '{number}-{name}/cep.md',
  template: 'docs/c.eps/NNNN/cep.md',
  ignore: [],
};

describe('parseProposalPath', () => {
  test.each<{ path: string; pattern?: PathPattern; found: ProposalPath | undefined }>([
    { path: 'veps/sig-compute/42-lease/vep.md', found: { sig: 'sig-compute', number: 42, name: 'lease' } },
    { path: 'veps/any thing/0-a1-2b/vep.md', found: { sig: 'any thing', number: 0, name: 'a1-2b' } },
    { path: 'veps/s/0171-x/vep.md', found: { sig: 's', number: 171, name: 'x' } },
    { path: 'docs/c.eps/7-x/cep.md', pattern: CEP, found: { number: 7, name: 'x' } },
    { path: 'a/x/b.md', pattern: { ...VEP, root: 'a', path: '{other}/b.md' }, found: {} },
    { path: 'a/x/y/b.md', pattern: { ...VEP, root: 'a', path: '{other}/b.md' }, found: undefined },
    { path: 'veps/42-lease/vep.md', found: undefined },
    { path: 'veps/a/b/42-lease/vep.md', found: undefined },
    { path: 'veps/s/lease/vep.md', found: undefined },
    { path: 'veps/s/42/vep.md', found: undefined },
    { path: 'veps/s/42-/vep.md', found: undefined },
    { path: 'veps/s/x42-lease/vep.md', found: undefined },
    { path: 'veps/s/42-Lease/vep.md', found: undefined },
    { path: 'veps/s/42-a--b/vep.md', found: undefined },
    { path: 'veps/s/42-a_b/vep.md', found: undefined },
    { path: 'veps/s/42-a-/vep.md', found: undefined },
    { path: 'veps/s/42-lease/vepXmd', found: undefined },
    { path: 'veps/s/42-lease/README.md', found: undefined },
    { path: 'veps/s/42-lease/vep.md/x', found: undefined },
    { path: 'x/veps/s/42-lease/vep.md', found: undefined },
    { path: 'docs/cXeps/7-x/cep.md', pattern: CEP, found: undefined },
    { path: 'docs/c.eps/7-x/cep.md\n', pattern: CEP, found: undefined },
    { path: '', found: undefined },
  ])('$path', ({ path, pattern = VEP, found }) => {
    expect(parseProposalPath(path, pattern)).toEqual(found);
  });

  test('a part that stands there twice is the same both times', () => {
    const pattern = { ...VEP, path: '{number}-{name}/{number}.md' };
    expect(parseProposalPath('veps/7-x/7.md', pattern)).toEqual({ number: 7, name: 'x' });
    expect(parseProposalPath('veps/7-x/8.md', pattern)).toBeUndefined();
  });

  test('names that every object has are any folder', () => {
    expect(parseProposalPath('veps/x/a.md', { ...VEP, path: '{constructor}/a.md' })).toEqual({});
  });

  test('case 162: signs of a pattern are literal', () => {
    const pattern = { ...VEP, root: 'a+(b)|[c]', path: '^$.*?{name}\\.md' };
    expect(parseProposalPath('a+(b)|[c]/^$.*?x\\.md', pattern)).toEqual({ name: 'x' });
    expect(parseProposalPath('aa(b)|[c]/^$.*?x\\.md', pattern)).toBeUndefined();
  });
});

describe('kindOfPath', () => {
  const tree = new Set(['veps/s/42-lease/vep.md', 'docs/c.eps/7-x/cep.md']);

  test.each<{ path: string; pattern?: PathPattern; kind: PathKind }>([
    { path: 'veps/s/42-lease/vep.md', kind: 'proposal' },
    { path: 'veps/s/43-new/vep.md', kind: 'proposal' },
    { path: 'veps/s/42-lease/notes.md', kind: 'appendix' },
    { path: 'veps/s/42-lease/deep/er/x.md', kind: 'appendix' },
    { path: 'veps/s/43-new/notes.md', kind: 'misplaced' },
    { path: 'veps/s/some-name.md', kind: 'misplaced' },
    { path: 'veps/some-name.md', kind: 'misplaced' },
    { path: 'veps/s/42-Lease/vep.md', kind: 'misplaced' },
    { path: 'veps/s/42-lease/x.MD', kind: 'appendix' },
    { path: 'veps/s/x.markdown', kind: 'misplaced' },
    { path: 'veps/s/x.mdown', kind: 'misplaced' },
    { path: 'veps/s/x.mkd', kind: 'misplaced' },
    { path: 'veps/s/42-lease/x.png', kind: 'none' },
    { path: 'veps/s/42-lease/md', kind: 'none' },
    { path: 'veps/s/42-lease/x.mdx', kind: 'none' },
    { path: 'veps/s/42-lease/x.md.txt', kind: 'none' },
    { path: 'docs/x.md', kind: 'none' },
    { path: 'vepsx/x.md', kind: 'none' },
    { path: 'x/veps/x.md', kind: 'none' },
    { path: 'veps/README.md', kind: 'none' },
    { path: 'veps/s/42-lease/notes/x.md', kind: 'none' },
    { path: 'veps/s/42-lease/notes/y/x.md', kind: 'appendix' },
    { path: 'docs/c.eps/7-x/more.md', pattern: CEP, kind: 'appendix' },
    { path: 'docs/c.eps/8-x/more.md', pattern: CEP, kind: 'misplaced' },
    { path: 'docs/c.eps/7-x.md', pattern: CEP, kind: 'misplaced' },
  ])('$path: $kind', ({ path, pattern = VEP, kind }) => {
    expect(kindOfPath(path, pattern, (asked) => tree.has(asked))).toBe(kind);
  });

  test.each<{ path: string; kind: PathKind }>([
    { path: 'veps/NNNN-vep-template/vep.md', kind: 'none' },
    { path: 'veps/NNNN-vep-template/more/x.md', kind: 'none' },
    { path: 'veps/NNNN-vep-template.md', kind: 'misplaced' },
    { path: 'veps/NNNN-vep-templates/vep.md', kind: 'misplaced' },
  ])('case 160: $path: $kind', ({ path, kind }) => {
    expect(kindOfPath(path, VEP, () => true)).toBe(kind);
  });

  test('a template beside the proposals exempts itself alone', () => {
    const pattern = { ...VEP, template: 'veps/template.md' };
    expect(kindOfPath('veps/template.md', pattern, () => false)).toBe('none');
    expect(kindOfPath('veps/s/42-lease/vep.md', pattern, () => false)).toBe('proposal');
  });

  test('a template at the top of the repository exempts itself alone', () => {
    const pattern = { ...VEP, template: 'vep.md' };
    expect(kindOfPath('veps/s/42-lease/vep.md', pattern, () => false)).toBe('proposal');
    expect(kindOfPath('veps/x.md', { ...VEP, root: 'veps', template: 'veps/x.md' }, () => false)).toBe(
      'none',
    );
  });

  test('a proposal whose file has no folder of its own has no appendices', () => {
    const pattern = { ...VEP, path: '{number}-{name}.md', template: 'template.md' };
    expect(kindOfPath('veps/7-x.md', pattern, () => true)).toBe('proposal');
    expect(kindOfPath('veps/y.md', pattern, () => true)).toBe('misplaced');
  });
});

describe('matchesGlob', () => {
  test.each([
    { glob: 'a/*.md', path: 'a/b.md', matches: true },
    { glob: 'a/*.md', path: 'a/.md', matches: true },
    { glob: 'a/*.md', path: 'a/b/c.md', matches: false },
    { glob: 'a/*.md', path: 'a/bXmd', matches: false },
    { glob: 'a/**', path: 'a/b/c.md', matches: true },
    { glob: 'a/**', path: 'a/', matches: true },
    { glob: 'a/**', path: 'a/b\nc', matches: true },
    { glob: 'constructor', path: 'constructor', matches: true },
    { glob: 'a/**', path: 'a', matches: false },
    { glob: 'a/**', path: 'ab/c', matches: false },
    { glob: '**/x.md', path: 'x.md', matches: true },
    { glob: '**/x.md', path: 'a/b/x.md', matches: true },
    { glob: '**/x.md', path: 'a/bx.md', matches: false },
    { glob: 'a/**/x.md', path: 'a/x.md', matches: true },
    { glob: 'a/**/x.md', path: 'a/b/c/x.md', matches: true },
    { glob: 'a?c', path: 'abc', matches: true },
    { glob: 'a?c', path: 'ac', matches: false },
    { glob: 'a?c', path: 'a/c', matches: false },
    { glob: 'a?c', path: 'a🎯c', matches: true },
    { glob: 'a.md', path: 'xa.md', matches: false },
    { glob: 'a.md', path: 'a.mdx', matches: false },
    { glob: '(a+)+$', path: '(a+)+$', matches: true },
    { glob: '(a+)+$', path: 'aaaa', matches: false },
  ])('$glob on $path: $matches', ({ glob, path, matches }) => {
    expect(matchesGlob(path, glob)).toBe(matches);
  });

  test('without stars and question marks a glob is the path itself', () => {
    const literal = fc.string({ unit: 'grapheme' }).filter((text) => !/[*?]/.test(text));
    fc.assert(
      fc.property(literal, literal, (path, other) => {
        expect(matchesGlob(path, path)).toBe(true);
        expect(matchesGlob(other, path)).toBe(other === path);
      }),
    );
  });
});
