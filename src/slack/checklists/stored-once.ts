import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { ACTION, actionPattern, VIEW } from '../names.ts';

const STORED_ACTIONS = [ACTION.tick, ACTION.take, ACTION.checklist].map(actionPattern);

/** A command that the store answers, and may change by. */
export const isStoredCommand = (text: string): boolean => /^\s*(?:checklist|forget|gaps)\b/i.test(text);

/**
 * Whether the store claims a delivery together with what it changes. A copy of such a one must reach the store: to
 * acknowledge it because the first copy is under way would say that something is stored that may not be yet.
 */
export function isStoredOnce(delivery: AnyMiddlewareArgs & AllMiddlewareArgs): boolean {
  if ('command' in delivery) return isStoredCommand(delivery.command.text);
  if ('action' in delivery) {
    const id = 'action_id' in delivery.action ? delivery.action.action_id : '';
    return STORED_ACTIONS.some((pattern) => pattern.test(id));
  }
  return 'view' in delivery && delivery.view.callback_id === VIEW.item;
}
