/** The only error whose message reaches the person who asked. Thrown by commands, settings and the start of the Slack app, nothing else. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** One more sentence: what to do instead. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
