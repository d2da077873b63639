import { UserError } from '../errors.ts';
import { isTooLarge, PASTE_BYTES_MAX } from '../hosts/paste.ts';
import { withoutCommandLine } from './split-request.ts';

/** The paste behind a verb, its lines counted from its own first one. Throws `UserError` for one that is too large. */
export function takePaste(rest: string): string {
  if (!isTooLarge(rest)) return withoutCommandLine(rest);
  throw new UserError(
    `The paste is larger than ${PASTE_BYTES_MAX / 1024} KB.`,
    'Paste the output of systeminfo alone.',
  );
}
