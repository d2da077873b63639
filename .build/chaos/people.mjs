// Twenty people who tick and untick items of their own at random, through signed deliveries. A delivery that was not
// acknowledged, or not saved, is sent again with the same trigger until it is; some are sent twice at once, and some once
// more long after they were acknowledged, as when the acknowledgement was lost on its way to Slack.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { signedHeaders } from '../sign.mjs';
import { SECRET } from './bot.mjs';

const PEOPLE = 20;
const TWICE = 0.2;
const LATE = 0.1;
const LATE_MS = 2000;
const PATIENCE_MS = 3000;

/** `targets`: items by list, each for one person. Resolves when `isOver` says so and all is acknowledged. */
export async function haveTicked(targets, bots, slack, isOver) {
  const figures = { acknowledged: 0, sent: 0, repeated: 0 };
  /** Time stamps of the messages on which a press was acknowledged. */
  const pressed = new Set();
  /** What was acknowledged of each item, in its order. */
  const done = new Map(targets.map(({ list, item }) => [`${list} ${item}`, []]));
  const late = [];
  const people = Array.from({ length: PEOPLE }, (_, index) =>
    targets.filter((_target, place) => place % PEOPLE === index),
  );
  await Promise.all(
    people.map(async (own, index) => {
      while (!isOver()) {
        const { list, item } = own[Math.floor(Math.random() * own.length)];
        // A list is not posted at once, and each of its copies is as good to press.
        const ts = pick(slack.messagesOf(list));
        if (ts === undefined) {
          await wait(50);
          continue;
        }
        const before = done.get(`${list} ${item}`);
        const to = before.at(-1)?.to === 'done' ? 'open' : 'done';
        // A name of its own for every press, by which the history of the list tells what was stored.
        const press = { list, item, to, ts, user: `U0P${index}N${figures.acknowledged}` };
        const trigger = randomUUID();
        await acknowledged(press, trigger, bots, slack, figures);
        before.push(press);
        pressed.add(ts);
        figures.acknowledged += 1;
        if (Math.random() < LATE) late.push(sentLate(press, trigger, bots, slack, figures));
        await wait(Math.random() * 100);
      }
    }),
  );
  await Promise.all(late);
  return { figures, done, pressed };
}

async function sentLate(press, trigger, bots, slack, figures) {
  await wait(Math.random() * LATE_MS);
  figures.repeated += 1;
  await deliver(press, trigger, pick(bots), slack, figures);
}

async function acknowledged(press, trigger, bots, slack, figures) {
  for (let attempt = 0; ; attempt += 1) {
    const copies = Math.random() < TWICE ? 2 : 1;
    if (attempt > 0 || copies > 1) figures.repeated += 1;
    const results = await Promise.all(
      Array.from({ length: copies }, () => deliver(press, trigger, pick(bots), slack, figures)),
    );
    if (results.includes(true)) return;
    await wait(150 + Math.random() * 300);
  }
}

const pick = (among) => among[Math.floor(Math.random() * among.length)];

/** `true`: acknowledged, and the person was not told that it was not saved. */
async function deliver({ list, item, to, ts, user }, trigger, bot, slack, figures) {
  figures.sent += 1;
  const id = randomUUID();
  const payload = {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: user, team_id: 'T1' },
    trigger_id: trigger,
    api_app_id: 'A0',
    channel: { id: 'C1' },
    container: { type: 'message', channel_id: 'C1' },
    message: { ts },
    response_url: slack.responseUrl(id),
    actions: [
      { type: 'button', block_id: 'b', action_id: 'tick:0', value: JSON.stringify({ list, item, to }) },
    ],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const headers = signedHeaders(SECRET, body);
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { status } = await fetch(bot.url, { method: 'POST', headers, body, signal });
    return status === 200 && !slack.notSaved.has(id);
  } catch {
    return false;
  }
}
