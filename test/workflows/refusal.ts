// Two ways of not running a workflow: GitHub would not start it, or this runner does not know what GitHub would do.

/** GitHub does not start it: no job, no log, and whatever is required waits for ever. In GitHub's words where they are known. */
export class StartupFailure extends Error {}

/** GitHub does this and the runner does not; nothing is left out in silence. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`${what} is not modelled by test/workflows`);
  }
}
