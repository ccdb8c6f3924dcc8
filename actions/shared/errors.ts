// Who has to act on this error? A UserError is shown word for word to whoever runs the suite; anything else is a bug of ours.

/** Something that whoever runs the workflow or the command can put right. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do, and who can. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
