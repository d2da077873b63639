import type { Reply } from '../replies/reply.ts';

/** Exit codes of the command line; 64 and 70 are those of sysexits.h. */
export const EXIT = {
  ready: 0,
  'needs-action': 1,
  'not-ready': 2,
  'cannot-tell': 3,
  usage: 64,
  internal: 70,
} as const;

/** What a plain answer comes to: yes as ready, no as something to do, unknown and declined as what cannot be told. */
const EXIT_OF_ANSWER = {
  yes: EXIT.ready,
  no: EXIT['needs-action'],
  unknown: EXIT['cannot-tell'],
  answered: EXIT.ready,
  declined: EXIT['cannot-tell'],
} as const;

export function exitCodeOf({ verdict, answer, failure }: Reply): number {
  if (failure !== undefined) return EXIT[failure];
  if (answer !== undefined) return EXIT_OF_ANSWER[answer];
  return verdict === undefined ? EXIT.ready : EXIT[verdict];
}
