/** Errors of one message alone: it was deleted, or the bot may not change it. A new one in its place is fine. */
export const MESSAGE_LOST: readonly string[] = [
  'cant_update_message',
  'edit_window_closed',
  'message_not_found',
];

/** Stopped for want of the first message: no change mends that, only posting it anew on purpose. */
export const HEAD_GONE: readonly string[] = [...MESSAGE_LOST, 'thread_not_found'];

const NOT_THERE = ['channel_not_found', 'not_in_channel'];
const SIGNED_OUT = ['account_inactive', 'invalid_auth', 'not_authed', 'token_expired', 'token_revoked'];

/** Why the messages of a list no longer follow it, and what to do. */
export function stoppedWords({
  id,
  channel,
  stopped,
}: {
  readonly id: string;
  readonly channel: string;
  readonly stopped: string;
}): string {
  const again = `/hyperv checklist repost ${id}`;
  // Nobody can be invited to a conversation between two.
  if (NOT_THERE.includes(stopped) && channel.startsWith('D'))
    return 'the bot is not part of that conversation. Post the list in a channel, or in your messages with the bot.';
  if (NOT_THERE.includes(stopped))
    return `the bot is not in the channel. Run /invite with its name there, then ${again}.`;
  if (HEAD_GONE.includes(stopped))
    return `the first one was deleted, or the bot may no longer change it. ${again} posts all of them anew.`;
  if (stopped === 'is_archived') return 'the channel is archived.';
  if (SIGNED_OUT.includes(stopped))
    return `Slack does not accept the bot's token (${stopped}). Whoever runs the bot has to install it again; then ${again}.`;
  return `Slack says ${stopped}. ${again} tries again.`;
}
