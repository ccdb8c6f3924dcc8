// One account, however its login is written.

import { expect, test } from '@jest/globals';
import { isLogin, loginKey, normalizeLogin } from '../../../actions/shared/domain/login.ts';

test.each([
  ['@ada', 'ada'],
  [' ada\t', 'ada'],
  [' @Ada ', 'Ada'],
  ['ada', 'ada'],
  ['@@ada', '@ada'],
  ['a@da', 'a@da'],
])('case 2: %j is written as %j', (text, login) => {
  expect(normalizeLogin(text)).toBe(login);
});

test.each([
  ['case 1: case', 'IHolder101', 'iholder101'],
  ['case 7: the suffix of a bot', 'dependabot[bot]', 'Dependabot'],
])('%s does not matter', (_name, a, b) => {
  expect(loginKey(a)).toBe(loginKey(b));
});

test('only at its end it is the suffix of a bot', () => {
  expect(loginKey('a[bot]b')).toBe('a[bot]b');
});

test.each(['a', '0xFelix', 'vamsikrishna-siddu', 'a'.repeat(39), 'ada_corp', 'old--name', 'old-'])(
  '%j can be one',
  (login) => {
    expect(isLogin(login)).toBe(true);
  },
);

test.each([
  '',
  '-ada',
  '_ada',
  '@ada',
  'ada lovelace',
  'ada@x.org',
  'a'.repeat(40),
  'dependabot[bot]',
  'ada\n',
  '\nada',
  'Ådа',
])('%j can be none', (login) => {
  expect(isLogin(login)).toBe(false);
});
