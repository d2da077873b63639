/** Tells of a bug at the terminal, with the reference that the person was given. */
export function tellBug(error: unknown, reference: string): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${reference} ${trace}\n`);
}
