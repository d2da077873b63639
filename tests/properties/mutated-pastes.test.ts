import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { type SlackMessage, toMessage, toResultView } from '../../src/slack/blocks.ts';
import { FIRST_PAGE } from '../../src/slack/drawing/page.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';
import { slowness } from '../pace.ts';
import { expectSendable } from '../slack/support/limits.ts';
import { CHARACTERS_MAX, mutated } from './mutated-pastes.ts';

/** `CASES=100000` is the long run, which `npm run bench -- --cases` starts. */
const CASES = Number(process.env.CASES ?? 2_000);
/** Time for 64 KB on a quiet machine; a small paste gets as much. */
const MILLISECONDS_MAX = 50 * slowness();
/** Half an hour, and for the long run a second for each case, which a slow machine may take. */
const LIMIT_MS = Math.max(30 * 60_000, CASES * 1000);

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});

test(
  `${CASES} pastes that came to harm are answered without an error, in bounds, and with nothing private`,
  async () => {
    const slow: string[] = [];
    await fc.assert(
      fc.asyncProperty(mutated, async ({ text, secrets }) => {
        expect(text.length).toBeLessThanOrEqual(CHARACTERS_MAX);
        const { reply, milliseconds } = await timed(text);
        if (milliseconds > MILLISECONDS_MAX && (await isSlow(text)))
          slow.push(`${text.length} characters: ${text.slice(0, 300)}`);
        const drawing = { id: 'kept-id', page: FIRST_PAGE, share: true };
        const seen = [toMessage(reply, drawing), toResultView(reply, drawing), reply.data?.()];
        expectSendable(toMessage(reply, drawing));
        const view: Pick<SlackMessage, 'blocks'> = JSON.parse(JSON.stringify(toResultView(reply, drawing)));
        expectSendable({ text: 'a view has none', blocks: view.blocks }, 100);
        expect(linksIn(seen.slice(0, 2)).filter((link) => !SOURCES.has(link))).toEqual([]);
        const printed = `${JSON.stringify([seen, reply.blocks])}${toText(reply, { openFolds: true })}`;
        const small = printed.toLowerCase();
        expect(secrets.filter((secret) => small.includes(secret.toLowerCase()))).toEqual([]);
      }),
      { numRuns: CASES, seed: Number(process.env.SEED ?? 20_261_122) },
    );
    expect(slow).toEqual([]);
  },
  LIMIT_MS,
);

/** Addresses of the base's sources: the only links and mentions that may be drawn. */
const SOURCES: ReadonlySet<string> = new Set(
  knowledge.all('sources').map(({ url }) => url.replaceAll('&', '&amp;')),
);

/** What Slack would make a link, a mention or a call of. */
const linksIn = (drawn: unknown): readonly string[] =>
  [...JSON.stringify(drawn).matchAll(/<([^|>"]{1,500})[|>]|@(?:channel|here|everyone)\b/g)].map(
    ([whole, link]) => link ?? whole,
  );

/** The answer, and how long this process worked on it: what other processes do does not count. */
async function timed(text: string): Promise<{ reply: Reply; milliseconds: number }> {
  const began = process.cpuUsage();
  const reply = await bot.handle({ text: `check ${text}` });
  const { user, system } = process.cpuUsage(began);
  return { reply, milliseconds: (user + system) / 1_000 };
}

/** Slow again and again: collecting garbage may fall into one answer, but not into three. */
async function isSlow(text: string): Promise<boolean> {
  for (let round = 0; round < 3; round += 1) {
    if ((await timed(text)).milliseconds <= MILLISECONDS_MAX) return false;
  }
  return true;
}
