import type { Reply } from '../replies/reply.ts';

/** Exit codes of the command line; 64 and 70 are those of sysexits.h. */
export const EXIT = {
  ready: 0,
  'needs-action': 1,
  no: 1,
  'not-ready': 2,
  'cannot-tell': 3,
  usage: 64,
  internal: 70,
} as const;

export function exitCodeOf({ verdict, failure, answer }: Reply): number {
  if (failure !== undefined) return EXIT[failure];
  if (answer !== undefined) return EXIT[answer];
  return verdict === undefined ? EXIT.ready : EXIT[verdict];
}
