import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { ACTION, actionPattern, VIEW } from '../names.ts';
import { withoutFences } from '../slack-text.ts';

const STORED_ACTIONS = [ACTION.tick, ACTION.take, ACTION.checklist].map(actionPattern);

/** What of "checklist" only reads. What is not known here is taken for a change. */
const READING: readonly string[] = ['', 'templates', 'show', 'list', 'open', 'export'];

/**
 * What a command wants of the store: to change it, or only to read; `undefined`: nothing. Slack puts fences around a
 * command that was typed as code.
 */
export function storeUseOf(text: string): 'changes' | 'reads' | undefined {
  const [, verb = '', word = ''] =
    /^\s*\/?(?:hyperv(?=\s|$)\s*)?([^\s:]*):?\s*(\S*)/i.exec(withoutFences(text)) ?? [];
  switch (verb.toLowerCase()) {
    case 'checklist':
      return READING.includes(word.toLowerCase()) ? 'reads' : 'changes';
    case 'forget':
      return 'changes';
    case 'gaps':
      return 'reads';
    default:
      return undefined;
  }
}

/**
 * Whether the store claims a delivery together with what it changes. A copy of such a one must reach the store: to
 * acknowledge it because the first copy is under way would say that something is stored that may not be yet.
 */
export function isStoredOnce(delivery: AnyMiddlewareArgs & AllMiddlewareArgs): boolean {
  if ('command' in delivery) return storeUseOf(delivery.command.text) === 'changes';
  if ('action' in delivery) {
    const id = 'action_id' in delivery.action ? delivery.action.action_id : '';
    return STORED_ACTIONS.some((pattern) => pattern.test(id));
  }
  return 'view' in delivery && delivery.view.callback_id === VIEW.item;
}
