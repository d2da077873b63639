import { randomUUID } from 'node:crypto';

/** A trigger opens one view, within three seconds. */
const TRIGGER_MS = 3_000;

interface Trigger {
  readonly person: string;
  /** The view that was pressed; one can be put on top of it. */
  readonly view: string | undefined;
}

/** What lets the bot open a view: a press, a command or a shortcut a moment ago. */
export interface Triggers {
  issue(person: string, view?: string): string;
  /** The trigger, or why Slack refuses it. */
  take(id: string): Trigger | string;
}

export function createTriggers(now: () => number = Date.now): Triggers {
  const triggers = new Map<string, Trigger & { readonly born: number }>();
  return {
    issue(person, view) {
      const id = randomUUID();
      triggers.set(id, { person, view, born: now() });
      return id;
    },
    take(id) {
      const trigger = triggers.get(id);
      if (trigger === undefined) return 'invalid_trigger_id';
      triggers.delete(id);
      return now() - trigger.born > TRIGGER_MS ? 'expired_trigger_id' : trigger;
    },
  };
}
