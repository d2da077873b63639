import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { type Rig, startRig } from './support/rig.ts';

let rig: Rig;
let channel: string;
beforeAll(async () => {
  rig = await startRig();
  const channels = (await rig.web.ask('conversations.list')).channels as { id: string; name: string }[];
  channel = channels.find(({ name }) => name === 'hosts')?.id ?? '';
});
afterAll(() => rig.close());

const mention = (ts: string): Readonly<Record<string, unknown>> => ({
  type: 'app_mention',
  user: 'U0ALICE',
  channel,
  ts,
  event_ts: ts,
  text: `check ${ts}`,
});
const timesAsked = (text: string): number => rig.asked.filter((asked) => asked === text).length;

test('the same event four times is answered once', async () => {
  const event = mention('1.000100');
  const answers = [await rig.sender.event(event, { id: 'Ev1' })];
  for (const retry of [1, 2, 3]) answers.push(await rig.sender.event(event, { id: 'Ev1', retry }));

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  await eventually(() => expect(rig.web.callsOf('chat.postMessage')).toHaveLength(1));
  expect(timesAsked('check 1.000100')).toBe(1);
});

test('four copies at the same moment are answered once', async () => {
  const event = mention('2.000100');
  await Promise.all([0, 1, 2, 3].map((retry) => rig.sender.event(event, { id: 'Ev2', retry })));

  await eventually(() => expect(timesAsked('check 2.000100')).toBe(1));
});

test('a retry that is the only copy is answered', async () => {
  await rig.sender.event(mention('3.000100'), { id: 'Ev3', retry: 2 });

  await eventually(() => expect(timesAsked('check 3.000100')).toBe(1));
});

test('the same command four times is acknowledged four times and answered once', async () => {
  const sent = await Promise.all(
    [0, 1, 2, 3].map(() => rig.sender.command('check again', { trigger: 'the-same' })),
  );

  expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  await eventually(() => expect(sent.flatMap(({ posts }) => posts)).toHaveLength(1));
  expect(timesAsked('check again')).toBe(1);
});

test('after ten minutes it is new', async () => {
  await rig.sender.event(mention('4.000100'), { id: 'Ev4' });
  rig.wait(11);
  await rig.sender.event(mention('4.000100'), { id: 'Ev4' });

  await eventually(() => expect(timesAsked('check 4.000100')).toBe(2));
});
