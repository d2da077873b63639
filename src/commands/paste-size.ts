import { UserError } from '../errors.ts';
import { isTooLarge, PASTE_BYTES_MAX } from '../hosts/paste.ts';

/** Throws `UserError` for a paste that is larger than what is read. */
export function refuseTooLarge(paste: string): void {
  if (!isTooLarge(paste)) return;
  throw new UserError(
    `The paste is larger than ${PASTE_BYTES_MAX / 1024} KB.`,
    'Paste the output of systeminfo alone.',
  );
}
