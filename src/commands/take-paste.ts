import { refuseLarge } from './refuse-large.ts';
import { withoutCommandLine } from './split-request.ts';

/** The paste behind a verb, its lines counted from its own first one. Throws `UserError` for one that is too large. */
export function takePaste(rest: string): string {
  refuseLarge(rest);
  return withoutCommandLine(rest);
}
