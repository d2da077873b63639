import { isDirect } from './channels.ts';
import { ACTION, type ActionName, actionOf } from './names.ts';
import type { Delivery } from './routes.ts';

/** Who asks for something, and where. */
export interface Asking {
  readonly person: string;
  /** Absent where nobody else asks: in direct messages and in forms. */
  readonly channel?: string;
  /** What it takes of the allowance. */
  readonly cost: number;
}

const WHOLE = 1;
/** A button shows what is there already. */
const PRESS = 0.1;

const STORED: ReadonlySet<ActionName | undefined> = new Set([ACTION.tick, ACTION.take]);

/** `undefined`: a delivery that is never refused. */
export function askingOf(delivery: Delivery): Asking | undefined {
  if ('command' in delivery) {
    const { team_id: team, user_id: user, channel_id: channel } = delivery.command;
    return asking(team, user, channel, WHOLE);
  }
  if ('action' in delivery) {
    const { body, action } = delivery;
    if (STORED.has(actionOf(action))) return undefined;
    const channel = 'channel' in body ? body.channel?.id : undefined;
    return asking(body.team?.id, body.user.id, channel, PRESS);
  }
  if ('view' in delivery) {
    const { body } = delivery;
    return body.type === 'view_submission'
      ? asking(body.team?.id, body.user.id, undefined, WHOLE)
      : undefined;
  }
  if ('shortcut' in delivery) {
    const { shortcut } = delivery;
    return asking(shortcut.team?.id, shortcut.user.id, undefined, WHOLE);
  }
  return 'event' in delivery ? askingInEvent(delivery.event, delivery.body.team_id) : undefined;
}

/** Only what people write: not what other programs and the bot itself do, nor that somebody opens the Home tab. */
function askingInEvent(
  event: { readonly type: string; readonly user?: unknown; readonly channel?: unknown },
  team: string | undefined,
): Asking | undefined {
  if (event.type !== 'app_mention' && event.type !== 'message') return undefined;
  if ('bot_id' in event || 'edited' in event) return undefined;
  if ('subtype' in event && event.subtype !== undefined && event.subtype !== 'file_share') return undefined;
  const { user, channel } = event;
  return typeof user === 'string' && typeof channel === 'string'
    ? asking(team, user, channel, WHOLE)
    : undefined;
}

const asking = (
  team: string | undefined,
  user: string,
  channel: string | undefined,
  cost: number,
): Asking => ({
  person: `${team ?? ''} ${user}`,
  ...(channel === undefined || isDirect(channel) ? {} : { channel: `${team ?? ''} ${channel}` }),
  cost,
});
