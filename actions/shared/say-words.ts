// Says what was planned on one issue or pull request.

import type { ThreadWords } from './github/thread-words.ts';
import type { ThreadWord } from './plan.ts';

export function sayWord(word: ThreadWord, number: number, words: ThreadWords): Promise<void> {
  switch (word.kind) {
    case 'comment':
      return words.comment(number, word.body, word.marker);
    case 'edit-comment':
      return words.editComment(word.id, word.body);
    case 'delete-comment':
      return words.deleteComment(word.id);
    case 'add-labels':
      return words.addLabels(number, word.names);
    case 'remove-label':
      return words.removeLabel(number, word.name);
  }
}
