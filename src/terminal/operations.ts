import { UserError } from '../errors.ts';
import { EXIT } from './exit-code.ts';

/** What the command line can do for whoever operates the bot. */
export interface Operations {
  /** Writes a backup to a new file; resolves with what to say about it. */
  backUp(file: string): Promise<string>;
  /** Restores a backup; `replace`: in the place of what is there. Resolves with what to say about it. */
  restore(file: string, replace: boolean): Promise<string>;
}

const VERBS = ['backup', 'restore'] as const;
export type OperatingVerb = (typeof VERBS)[number];

export const isOperatingVerb = (verb: string): verb is OperatingVerb => VERBS.some((known) => known === verb);

/** Runs `backup` or `restore`. Throws `UserError` for wrong usage and for what the operator can mend. */
export async function operate(
  verb: OperatingVerb,
  files: readonly string[],
  { replace }: { readonly replace: boolean },
  { operations, output }: { readonly operations: Operations; readonly output: NodeJS.WritableStream },
): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new UserError(
      `${verb} takes one file; ${files.length} were given.`,
      'hyperv help shows the usage.',
    );
  if (replace && verb === 'backup')
    throw new UserError('A backup never replaces a file.', 'Give the name of a file that does not exist.');
  const said = verb === 'backup' ? operations.backUp(file) : operations.restore(file, replace);
  output.write(`${await said}\n`);
  return EXIT.ready;
}
