import type { types, webApi } from '@slack/bolt';
import type { Logger } from '../log.ts';
import type { SlackMessage } from './blocks.ts';
import type { Place } from './kept-replies.ts';
import { post, reasonOf } from './send.ts';

/** One message in a conversation: the first that is shown is posted, the next takes its place. */
export interface Outlet {
  /** Resolves with the time stamp of the message; `undefined`: Slack did not take it. */
  show(message: SlackMessage | { readonly text: string }): Promise<string | undefined>;
}

export function createOutlet(client: webApi.WebClient, place: Place, log: Logger): Outlet {
  let shown: string | undefined;
  return {
    async show(message) {
      if (shown === undefined || !(await update(client, place.channel, shown, message, log)))
        shown = await post(client, place, message, log);
      return shown;
    },
  };
}

async function update(
  client: webApi.WebClient,
  channel: string,
  ts: string,
  message: SlackMessage | { readonly text: string },
  log: Logger,
): Promise<boolean> {
  try {
    await client.chat.update({ channel, ts, ...message });
    return true;
  } catch (error) {
    log.warn({ reason: reasonOf(error) }, 'message not updated');
    return false;
  }
}

/** One view: the first that is shown is opened, the next takes its place. */
export interface ViewOutlet {
  /** `false`: Slack did not take it, most often because the trigger is older than three seconds. */
  show(view: types.ModalView): Promise<boolean>;
}

export function createViewOutlet(client: webApi.WebClient, trigger: string, log: Logger): ViewOutlet {
  let shown: string | undefined;
  return {
    async show(view) {
      try {
        const { view: now } =
          shown === undefined
            ? await client.views.open({ trigger_id: trigger, view })
            : await client.views.update({ view_id: shown, view });
        shown = now?.id;
        return true;
      } catch (error) {
        log.warn({ reason: reasonOf(error) }, 'result view not shown');
        return false;
      }
    },
  };
}
