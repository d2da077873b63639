import { ACTION, type ActionName, actionOf, VIEW } from '../names.ts';
import type { Delivery } from '../routes.ts';
import { withoutFences } from '../slack-text.ts';

const STORED_ACTIONS: ReadonlySet<ActionName | undefined> = new Set([
  ACTION.tick,
  ACTION.take,
  ACTION.checklist,
]);

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
export function isStoredOnce(delivery: Delivery): boolean {
  if ('command' in delivery) return storeUseOf(delivery.command.text) === 'changes';
  if ('action' in delivery) return STORED_ACTIONS.has(actionOf(delivery.action));
  return 'view' in delivery && delivery.view.callback_id === VIEW.item;
}
