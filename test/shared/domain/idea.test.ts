// Is it an enhancement? What the answers come to.

import { describe, expect, test } from '@jest/globals';
import {
  IDEA_QUESTIONS,
  judgeIdea,
  parseIdeaAnswers,
  renderIdea,
} from '../../../actions/shared/domain/idea.ts';

const said = (answers: string) => renderIdea(judgeIdea(parseIdeaAnswers(answers) ?? []), 'SIG compute');

describe('judgeIdea', () => {
  test.each([
    ['one reason for it', 'nnnynnn', 'Yes, this is an enhancement: it is much work, or changes the API.'],
    [
      'several',
      'yyn?nnn',
      'Yes, this is an enhancement: it is worth a blog post and several SIGs take part.',
    ],
    [
      'nothing for it',
      'nnnnnnn',
      'No, this is hardly an enhancement: nothing speaks for it. An issue and a pull request will do.',
    ],
    [
      'a refactoring',
      '??nnnny',
      'No, this is hardly an enhancement: it is a change that needs none. An issue and a pull request will do.',
    ],
    [
      'one for and one against',
      'nnnnnyy',
      'Ask SIG compute whether this is an enhancement: users will rely on it and it is a change that needs none.',
    ],
    ['nobody is sure', 'nn?nnnn', 'Ask SIG compute whether this is an enhancement.'],
    ['fewer answers than questions', 'n', 'Ask SIG compute whether this is an enhancement.'],
  ])('%s', (_name, answers, sentence) => {
    expect(said(answers)).toBe(sentence);
  });

  test.each(['', 'x', 'yes', 'y'.repeat(IDEA_QUESTIONS.length + 1)])('%j are no answers', (text) => {
    expect(parseIdeaAnswers(text)).toBeUndefined();
  });
});
