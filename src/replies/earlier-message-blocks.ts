import type { Completion } from '../hosts/complete.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import type { Block } from './reply.ts';

const APART_WORDS: Readonly<Record<NonNullable<Completion['apart']>, string>> = {
  name: 'different machines',
  model: 'different models',
  processor: 'different processors',
  memory: 'different amounts of memory',
  system: 'different systems',
  'several machines': 'more than one machine',
};

const NOTHING_ADDED =
  'Nothing was read in this message, so this is the scorecard of the earlier one. Paste the output as text, or describe the host in a line.';

const COMPLETED = 'What an earlier message said counts too. For another host, write "start over" first.';

const addsNothing = ({ completed, said }: HostSpec): boolean =>
  completed === true && Object.values(said.readings).every(({ earlier }) => earlier === true);

/** What became of an earlier message: two machines are never mixed in silence. Most reports have none. */
export function earlierMessageBlocks({ apart, spec }: Completion): readonly Block[] {
  if (addsNothing(spec)) return [{ kind: 'note', text: NOTHING_ADDED }];
  if (spec.completed === true) return [{ kind: 'note', text: COMPLETED }];
  if (apart === undefined) return [];
  const text = `Started afresh: this and the earlier message name ${APART_WORDS[apart]}, so only this paste was judged.`;
  return [{ kind: 'note', text }];
}
