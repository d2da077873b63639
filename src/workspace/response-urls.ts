import { randomUUID } from 'node:crypto';

const USES_MAX = 5;
const LIFE_MS = 30 * 60_000;

/** Where a response URL leads to: the person who was answered, and the message that was pressed. */
export interface Origin {
  readonly person: string;
  readonly channel: string;
  readonly ts?: string;
}

/** The addresses that the bot may answer to: five times within 30 minutes. */
export interface ResponseUrls {
  issue(origin: Origin): string;
  /** `undefined`: it was used up, is too old or never was. */
  use(path: string): Origin | undefined;
}

export const RESPONSE_PATH = '/response/';

export function createResponseUrls(base: () => string, now: () => number = Date.now): ResponseUrls {
  const urls = new Map<string, { readonly origin: Origin; readonly born: number; uses: number }>();
  return {
    issue(origin) {
      const path = `${RESPONSE_PATH}${randomUUID()}`;
      urls.set(path, { origin, born: now(), uses: 0 });
      return `${base()}${path}`;
    },
    use(path) {
      const url = urls.get(path);
      if (url === undefined || url.uses >= USES_MAX || now() - url.born > LIFE_MS) return undefined;
      url.uses += 1;
      return url.origin;
    },
  };
}
