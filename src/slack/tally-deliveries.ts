import type { Bot } from '../bot.ts';
import { actionOf, SHORTCUT, VIEW } from './names.ts';
import type { Delivery } from './routes.ts';
import type { Surface, Tally } from './tally.ts';

const OTHER = 'other';
const SECOND_MS = 1000;

/** Counts deliveries and how long they take. `verbs`: the commands that there are. */
export function tallyDeliveries(
  tally: Tally,
  verbs: ReadonlySet<string>,
): (delivery: Delivery) => Promise<void> {
  return async (delivery) => {
    const began = performance.now();
    try {
      await delivery.next();
    } finally {
      const [surface, verb] = labelsOf(delivery, verbs);
      tally.handled(surface, verb, (performance.now() - began) / SECOND_MS);
    }
  };
}

/** The bot, with what it answers counted. */
export const tallyReplies = (bot: Bot, tally: Tally): Bot => ({
  async handle(request) {
    const reply = await bot.handle(request);
    tally.replied(reply);
    return reply;
  },
});

const VIEWS = new Set<string>(Object.values(VIEW));
const SHORTCUTS = new Set<string>(Object.values(SHORTCUT));

/** Only words of ours: of what is unknown, nothing but that it is. */
function labelsOf(delivery: Delivery, verbs: ReadonlySet<string>): readonly [Surface, string] {
  if ('command' in delivery) return ['command', verbIn(delivery.command.text, verbs)];
  if ('action' in delivery) return ['button', actionOf(delivery.action) ?? OTHER];
  if ('shortcut' in delivery) return ['shortcut', oneOf(SHORTCUTS, delivery.shortcut.callback_id)];
  if ('view' in delivery) return ['form', oneOf(VIEWS, delivery.view.callback_id)];
  if (!('event' in delivery)) return ['event', OTHER];
  const { event } = delivery;
  if (event.type === 'app_mention') return ['mention', verbIn(event.text, verbs)];
  if (event.type === 'message')
    return ['message', verbIn('text' in event && event.text ? event.text : '', verbs)];
  return event.type === 'app_home_opened' ? ['home', 'home'] : ['event', OTHER];
}

/** The first word behind a mention, where it is a command. */
const verbIn = (text: string, verbs: ReadonlySet<string>): string =>
  oneOf(verbs, /^\s*(?:<@\w+>\s*)?([a-z]{1,20})\b/i.exec(text)?.[1]?.toLowerCase());

const oneOf = (known: ReadonlySet<string>, word: string | undefined): string =>
  word !== undefined && known.has(word) ? word : OTHER;
