import type { ChecklistSummary } from './store.ts';

/** Channels that are asked about for one answer: each costs a call. */
const CHANNELS_MAX = 12;

/** The channels of these lists, the first of them, that `isMember` says yes to. */
export async function visibleChannels(
  lists: readonly Pick<ChecklistSummary, 'channel'>[],
  isMember: (channel: string) => Promise<unknown>,
): Promise<ReadonlySet<string>> {
  const channels = [...new Set(lists.map(({ channel }) => channel))].slice(0, CHANNELS_MAX);
  const answers = await Promise.all(
    channels.map(async (channel) => ((await isMember(channel)) === true ? [channel] : [])),
  );
  return new Set(answers.flat());
}
