import { expect, test } from 'vitest';
import { createKeptReplies } from '../../src/slack/kept-replies.ts';
import { createShelf } from '../../src/slack/shelf.ts';
import { scorecard } from './support/replies.ts';

const asker = { team: 'T0', user: 'U0' };

test('a reply is kept for 30 minutes under an id that cannot be guessed', () => {
  let minutes = 0;
  const kept = createKeptReplies(() => 1 + minutes * 60_000);
  const id = kept.keep({ reply: scorecard(), asker, audience: 'person' });

  minutes = 29;
  expect(kept.find(id)?.asker).toEqual(asker);
  kept.change(id, { reply: scorecard(), asker, audience: 'channel' });
  minutes = 30.1;
  expect(kept.find(id)).toBeUndefined();
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(kept.find('')).toBeUndefined();
});

test('many and large things push the oldest out', () => {
  const shelf = createShelf<{ size: number }>({
    minutes: 1,
    max: 3,
    charactersMax: 100,
    sizeOf: ({ size }) => size,
  });
  const [first, second] = [shelf.keep({ size: 40 }), shelf.keep({ size: 40 })];
  const third = shelf.keep({ size: 40 });

  expect([first, second, third].map((id) => shelf.find(id) !== undefined)).toEqual([false, true, true]);
  expect(shelf.find(shelf.keep({ size: 1000 }))).toBeUndefined();
});
