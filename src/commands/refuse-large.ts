import { UserError } from '../errors.ts';
import { isTooLarge, PASTE_BYTES_MAX } from '../hosts/paste.ts';

/** Throws `UserError` for a paste that is too large to be read. */
export function refuseLarge(paste: string): void {
  if (!isTooLarge(paste)) return;
  const kib = PASTE_BYTES_MAX / 1024;
  throw new UserError(
    `The paste is larger than ${kib} KB.`,
    'Paste the output of systeminfo for one machine.',
  );
}
