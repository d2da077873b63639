import { z } from 'zod';

const Vote = z.strictObject({
  topic: z.string(),
  releases: z.array(z.string()).readonly(),
  answered: z.boolean(),
  question: z.string(),
  helpful: z.boolean(),
});
/** A vote as its button holds it: it can be logged also when the answer is no longer kept. */
export type Vote = z.infer<typeof Vote>;

export const voteValue = (vote: Vote): string => JSON.stringify(vote);

/** `undefined`: not the value of a button of this version. */
export function readVote(value: string): Vote | undefined {
  try {
    return Vote.safeParse(JSON.parse(value)).data;
  } catch {
    return undefined;
  }
}
