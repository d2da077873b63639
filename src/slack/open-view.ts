import type { types, webApi } from '@slack/bolt';
import type { Logger } from '../log.ts';
import { reasonOf } from './send.ts';

/** Opens a view, or puts it on top of one. `false`: Slack refused, most often because the trigger is older than three seconds. */
export async function openView(
  client: webApi.WebClient,
  trigger: string,
  view: types.ModalView,
  log: Logger,
  how: 'open' | 'push' = 'open',
): Promise<boolean> {
  try {
    await client.views[how]({ trigger_id: trigger, view });
    return true;
  } catch (error) {
    log.warn({ reason: reasonOf(error), view: view.callback_id }, 'view not opened');
    return false;
  }
}
