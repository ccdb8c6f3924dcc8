// Which proposals does a pull request name?

import { describe, expect, test } from '@jest/globals';
import { namedProposals } from '../../../actions/shared/domain/named-proposals.ts';

const named = (words: Partial<Parameters<typeof namedProposals>[0]>) =>
  namedProposals({ title: '', body: '', branch: '', ...words }, 'kubevirt/enhancements', 'VEP');

describe('a pull request names', () => {
  test.each([
    ['an address', { body: 'Implements https://github.com/kubevirt/enhancements/issues/42.' }, [42]],
    ['an address without a host', { body: 'kubevirt/enhancements/issues/42' }, [42]],
    ['a reference', { body: 'Part of kubevirt/enhancements#42' }, [42]],
    ['a short reference', { body: 'See enhancements#42, please' }, [42]],
    ['a reference in the title', { title: '(kubevirt/enhancements#42) Do it' }, [42]],
    ['a name in the title', { title: 'VEP-42: do it' }, [42]],
    ['a name with blanks and zeros', { title: 'VEP 0042 do it' }, [42]],
    ['a reference in emphasis', { body: '**kubevirt/enhancements#42**' }, [42]],
    ['a reference in a link', { body: '[enhancements#42](https://example.org)' }, [42]],
    ['a reference behind a colon', { body: 'Tracked-by:kubevirt/enhancements#42' }, [42]],
    ['a name in the branch', { branch: 'vep42-memory' }, [42]],
    ['a name between underscores', { branch: 'fix_vep_42_memory' }, [42]],
    [
      'several, once each, in order',
      { title: 'VEP 7', body: 'enhancements#42 kubevirt/enhancements/issues/7' },
      [7, 42],
    ],
    ['several, by number and not by name', { title: 'VEP 9, VEP 10, VEP 42 and VEP 7' }, [7, 9, 10, 42]],
    ['two on both sides of a comment', { body: 'enhancements#7<!-- and -->enhancements#42' }, [7, 42]],
  ])('by %s', (_name, words, numbers) => {
    expect(named(words)).toEqual(numbers);
  });
});

describe('nothing is named by', () => {
  test.each([
    ['an issue of its own repository', { body: 'Fixes #42' }],
    ['another repository', { body: 'kubevirt/kubevirt#42, other/enhancements#7' }],
    ['a repository whose name ends the same', { body: 'my-enhancements#42' }],
    ['the issue of a repository whose owner ends the same', { body: 'my-kubevirt/enhancements/issues/42' }],
    ['a word that ends with the series', { title: 'TVEP 42' }],
    ['a number that goes on', { title: 'VEP 42a, VEP 1234567890' }],
    ['a comment of the template', { body: '<!-- kubevirt/enhancements#42 -->' }],
    ['an open comment', { body: 'x <!-- enhancements#42' }],
    ['a number in the text', { body: 'VEP 42 is nice' }],
    ['a word that begins with the series', { title: 'VEPs 42' }],
    ['zero', { title: 'VEP-0' }],
  ])('%s', (_name, words) => {
    expect(named(words)).toEqual([]);
  });
});
