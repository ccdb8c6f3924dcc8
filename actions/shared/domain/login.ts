// Which account is meant by a login, however somebody writes it?

export interface Login {
  readonly login: string;
  /** Pins the account: somebody else with that login is somebody else. */
  readonly id?: number;
}

/** A login as people write it: with `@`, or blanks around it. */
export function normalizeLogin(text: string): string {
  return text.trim().replace(/^@/, '');
}

/** GitHub's logins compare without case; a bot's ends in `[bot]` in one API and not in the other. */
export function loginKey(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

/** Also what only old accounts (`a--b`, `a-`) and managed ones (`a_corp`) look like. */
export function isLogin(text: string): boolean {
  return /^[a-z\d][a-z\d_-]{0,38}$/i.test(text);
}
