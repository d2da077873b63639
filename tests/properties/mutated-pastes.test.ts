import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { type SlackMessage, toMessage, toResultView } from '../../src/slack/blocks.ts';
import { FIRST_PAGE } from '../../src/slack/drawing/page.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';
import { expectSendable } from '../slack/support/limits.ts';
import { CHARACTERS_MAX, mutated } from './mutated-pastes.ts';

/** `CASES=100000` is the long run, which `npm run bench -- --cases` starts. */
const CASES = Number(process.env.CASES ?? 2_000);
/** Time for 64 KB; a small paste gets as much, since a busy machine stops any of them for a while. */
const MILLISECONDS_MAX = 50;
const MINUTES = 60_000;

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
        if ((await workOn(text)) > MILLISECONDS_MAX)
          slow.push(`${text.length} characters: ${text.slice(0, 300)}`);
        const reply = await bot.handle({ text: `check ${text}` });
        const drawing = { id: 'kept-id', page: FIRST_PAGE, share: true };
        const seen = [toMessage(reply, drawing), toResultView(reply, drawing), reply.data?.()];
        expectSendable(toMessage(reply, drawing));
        const view: Pick<SlackMessage, 'blocks'> = JSON.parse(JSON.stringify(toResultView(reply, drawing)));
        expectSendable({ text: 'a view has none', blocks: view.blocks }, 100);
        expect(linksIn(seen.slice(0, 2)).filter((link) => !SOURCES.has(link))).toEqual([]);
        const printed = `${JSON.stringify([seen, reply.blocks])}${toText(reply, { openFolds: true })}`;
        expect(secrets.filter((secret) => printed.includes(secret))).toEqual([]);
      }),
      { numRuns: CASES, seed: Number(process.env.SEED ?? 20_261_122) },
    );
    expect(slow).toEqual([]);
  },
  30 * MINUTES,
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

/** Milliseconds that this process worked, the best of three: what other processes do does not count. */
async function workOn(text: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3 && (times.at(-1) ?? MILLISECONDS_MAX + 1) > MILLISECONDS_MAX; round += 1) {
    const began = process.cpuUsage();
    await bot.handle({ text: `check ${text}` });
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1_000);
  }
  return Math.min(...times);
}
