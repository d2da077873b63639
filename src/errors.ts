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

/** Why nothing can listen on a port; `undefined` where the error is about something else. */
export function portFailure(error: unknown, port: number): UserError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new UserError(`Port ${port} is in use.`, 'Set PORT in .env to a free one.');
  if (code === 'EACCES')
    return new UserError(`Port ${port} may not be opened.`, 'Set PORT in .env to one above 1023.');
  return undefined;
}
