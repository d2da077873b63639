import { UserError } from '../errors.ts';
import type { World } from './command-line.ts';

/** The bytes of a file, or with `-` of the standard input. Throws `UserError` where it cannot be read. */
export async function readFileOrSay(
  file: string,
  world: Pick<World, 'readFile' | 'readInput'>,
): Promise<Uint8Array> {
  try {
    return file === '-' ? await world.readInput() : await world.readFile(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError(
      `${file} could not be read (${reason}).`,
      'Check the name and the rights of the file.',
    );
  }
}
