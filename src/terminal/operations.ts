import { UserError } from '../errors.ts';
import { type Check, examinationData, examinationText, isSound } from './examination.ts';
import { EXIT } from './exit-code.ts';

/** What the command line can do for whoever operates the bot. */
export interface Operations {
  /** Writes a backup to a new file; resolves with what to say about it. */
  backUp(file: string): Promise<string>;
  /** Restores a backup; `replace`: in the place of what is there. Resolves with what to say about it. */
  restore(file: string, replace: boolean): Promise<string>;
  /** Looks at everything that the bot needs. */
  examine(): Promise<readonly Check[]>;
}

const VERBS = ['backup', 'restore', 'doctor'] as const;
export type OperatingVerb = (typeof VERBS)[number];

export const isOperatingVerb = (verb: string): verb is OperatingVerb => VERBS.some((known) => known === verb);

/** Runs one of them. Throws `UserError` for wrong usage and for what the operator can mend. */
export async function operate(
  verb: OperatingVerb,
  files: readonly string[],
  { replace, json }: { readonly replace: boolean; readonly json: boolean },
  { operations, output }: { readonly operations: Operations; readonly output: NodeJS.WritableStream },
): Promise<number> {
  if (verb === 'doctor') {
    const checks = await operations.examine();
    output.write(
      json ? `${JSON.stringify(examinationData(checks), undefined, 2)}\n` : examinationText(checks),
    );
    return isSound(checks) ? EXIT.ready : EXIT['needs-action'];
  }
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
