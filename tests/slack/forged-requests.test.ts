import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { type Rig, startRig } from './support/rig.ts';
import { FORM, newTrigger, SECRET, signatureOf } from './support/sender.ts';

const MINUTE = 60;
/** Bolt takes 4 MB at most. */
const BODY_MAX = 4 * 1024 * 1024;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const now = (): number => Math.floor(Date.now() / 1000);

/** A command as Slack sends one, with a text and a trigger of its own. */
const commandBody = (text: string): string =>
  new URLSearchParams({
    command: '/hyperv',
    text,
    team_id: 'T0TEAM',
    user_id: 'U0ALICE',
    channel_id: 'C0HYPERV',
    trigger_id: newTrigger(),
    response_url: rig.sender.responseUrl().url,
  }).toString();

async function post(body: string, headers: Readonly<Record<string, string>>, type = FORM): Promise<number> {
  const answer = await fetch(rig.sender.target, {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body,
  });
  await answer.arrayBuffer();
  return answer.status;
}

type Forge = (body: string) => readonly [body: string, headers: Readonly<Record<string, string>>];

const FORGED: readonly (readonly [string, Forge])[] = [
  ['is signed with another secret', (body) => [body, signatureOf(body, 'another-secret')]],
  ['was changed after it was signed', (body) => [`${body}x`, signatureOf(body, SECRET)]],
  ['was signed more than five minutes ago', (body) => [body, signatureOf(body, SECRET, now() - 6 * MINUTE)]],
  [
    'was signed then and says now',
    (body) => [
      body,
      { ...signatureOf(body, SECRET, now() - 6 * MINUTE), 'x-slack-request-timestamp': String(now()) },
    ],
  ],
  [
    'says no time',
    (body) => [body, { 'x-slack-signature': signatureOf(body, SECRET)['x-slack-signature'] ?? '' }],
  ],
  [
    'says a time that is none',
    (body) => [body, { ...signatureOf(body, SECRET), 'x-slack-request-timestamp': 'now' }],
  ],
  [
    'is signed in a way that Slack does not use',
    (body) => [
      body,
      {
        ...signatureOf(body, SECRET),
        'x-slack-signature': (signatureOf(body, SECRET)['x-slack-signature'] ?? '').replace('v0', 'v1'),
      },
    ],
  ],
  ['is signed with nothing', (body) => [body, { ...signatureOf(body, SECRET), 'x-slack-signature': 'v0=' }]],
];

test('a request that Slack signed a moment ago is taken', async () => {
  const body = commandBody('check genuine');

  expect(await post(body, signatureOf(body, SECRET, now() - 4 * MINUTE))).toBe(200);
  await eventually(() => expect(rig.asked).toContain('check genuine'));
});

test.each(FORGED)('a request that %s is refused', async (_, forge) => {
  const before = rig.asked.length;

  expect(await post(...forge(commandBody('check forged')))).toBe(401);
  expect(rig.asked.length).toBe(before);
});

test('a request that is recorded and sent again is answered once', async () => {
  const body = commandBody('check recorded');
  const headers = signatureOf(body, SECRET);

  expect([await post(body, headers), await post(body, headers)]).toEqual([200, 200]);
  await eventually(() => expect(rig.asked).toContain('check recorded'));
  expect(rig.asked.filter((text) => text === 'check recorded')).toHaveLength(1);
});

test('a signature for one body opens no other event', async () => {
  const event = { type: 'app_mention', user: 'U0EVE', channel: 'C0HYPERV', ts: '9.1', text: 'check eve' };
  const body = JSON.stringify({ type: 'event_callback', team_id: 'T0TEAM', event_id: 'EvForged', event });
  const before = rig.asked.length;

  expect(await post(body, signatureOf('{}', SECRET), 'application/json')).toBe(401);
  expect(rig.asked.length).toBe(before);
});

test('a body too large for Slack is not read to its end, signed or not', async () => {
  const body = commandBody('x'.repeat(BODY_MAX + 1));

  expect(await post(body, signatureOf(body, SECRET))).toBe(413);
  expect((await fetch(`${rig.origin}/healthz`)).status).toBe(200);
});
