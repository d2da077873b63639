import { setTimeout as wait } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { ReleaseName } from '../../checklists/export-words.ts';
import type { Logger } from '../../log.ts';
import { clearAway } from './clear-away.ts';
import type { SlackKeeping } from './keeping.ts';
import { showMessage } from './show-message.ts';

/** Posts and updates the messages of lists until they show what is stored, and clears away what is left over. */
export interface Poster {
  /** Something changed: it looks at once. */
  wake(): void;
  /** Looks no more; resolves when the calls under way are over. */
  stop(): Promise<void>;
}

export interface PosterParts {
  readonly keeping: SlackKeeping;
  /** A client that tries once: what fails is tried again from the store, also after a restart. */
  readonly clientOf: (tenant: string) => Promise<webApi.WebClient>;
  readonly log: Logger;
  readonly releaseName: ReleaseName;
}

/** How long a worker has a message, longer than any call may take; after a crash another one takes it then. */
const TAKEN_MS = 30_000;
const LOOK_MS = 1000;
/** Calls under way at once, over all workspaces: one that hangs keeps no other list waiting. */
const CALLS_MAX = 6;

export function startPoster(parts: PosterParts): Poster {
  const end = new AbortController();
  let rest = new AbortController();
  const wake = (): void => {
    rest.abort();
    rest = new AbortController();
  };
  const failed = (error: unknown): undefined => {
    parts.log.error({ err: error }, 'messages of lists not looked at');
  };
  const underWay = new Set<Promise<void>>();
  const start = (work: () => Promise<void>): void => {
    const finish = async (): Promise<void> => {
      await work().catch(failed);
      underWay.delete(working);
      // The next message of the same list was waiting for this one.
      wake();
    };
    const working = finish();
    underWay.add(working);
  };
  const run = async (): Promise<void> => {
    while (!end.signal.aborted) {
      const pause = rest;
      const work = underWay.size < CALLS_MAX ? await next(parts).catch(failed) : undefined;
      if (work !== undefined) start(work);
      else if (!end.signal.aborted)
        await wait(LOOK_MS, undefined, { signal: pause.signal }).catch(() => undefined);
    }
    await Promise.all(underWay);
  };
  const running = run();
  return {
    wake,
    async stop() {
      end.abort();
      wake();
      await running;
    },
  };
}

/** Takes one message to bring up to date, or one to clear away. `undefined`: none waits. */
async function next(parts: PosterParts): Promise<(() => Promise<void>) | undefined> {
  const { keeping } = parts;
  const now = Date.parse(keeping.now());
  const [from, until] = [new Date(now).toISOString(), new Date(now + TAKEN_MS).toISOString()];
  const message = await (await keeping.outbox()).take(from, until);
  if (message !== undefined) return () => showMessage(message, parts);
  const leftover = await (await keeping.leftovers()).take(from, until);
  return leftover === undefined ? undefined : () => clearAway(leftover, parts);
}
