import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Block } from '../../src/replies/reply.ts';
import { rendered } from './rendered.ts';
import { wordsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { scorecard } from './support/replies.ts';
import { type Rig, startRig } from './support/rig.ts';
import { FORM, newTrigger, signatureOf } from './support/sender.ts';

type Json = Readonly<Record<string, unknown>>;

const undrawable: Block = {
  kind: 'text',
  get text(): string {
    throw new Error('a bug in drawing');
  },
};

let rig: Rig;
beforeAll(async () => {
  rig = await startRig((text) => {
    if (text === 'check bug') throw new Error('a bug of the bot');
    if (text === 'check undrawable') return { summary: 'Undrawable.', blocks: [undrawable] };
    return scorecard();
  });
});
afterAll(() => rig.close());

const lastView = (): Json => rig.web.calls.at(-1)?.body.view as Json;

test('an unknown command is answered', async () => {
  const sent = await rig.sender.command('x', {}, '/hyperviser');

  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(sent).toMatchObject({ status: 200 });
  expect(sent.posts[0]).toMatchObject({
    text: 'This bot does not know that command. /hyperv help lists what it answers.',
    response_type: 'ephemeral',
  });
});

test('an unknown button of a message is answered', async () => {
  const sent = await rig.sender.press({ action_id: 'gone:1', value: 'x' }, { type: 'message', ts: '1.1' });

  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(sent.posts[0]).toMatchObject({
    text: 'This button belongs to an older version of the bot. Run /hyperv check again.',
  });
});

test('a known button with a value of another version is answered', async () => {
  const sent = await rig.sender.press(
    { action_id: 'page:1', value: 'nonsense' },
    { type: 'message', ts: '1.1' },
  );

  await eventually(() => expect(sent.posts[0]?.text).toMatch(/^This button belongs to an older version/));
});

test('an unknown button of a view is answered with a view', async () => {
  const opened = await rig.sender.interaction(
    { type: 'shortcut', callback_id: 'paste_host_spec' },
    { trigger: await rig.web.trigger() },
  );
  expect(opened.status).toBe(200);
  await eventually(() => expect(rig.web.calls.at(-1)?.method).toBe('views.open'));
  const view = rig.web.calls.at(-1)?.answer.view as Json;

  const { status } = await rig.sender.press({ action_id: 'gone:1' }, view, {
    trigger: await rig.web.trigger(view.id),
  });

  expect(status).toBe(200);
  await eventually(() => expect(rig.web.calls.at(-1)?.method).toBe('views.push'));
  expect(wordsIn(lastView())).toContain('This button belongs to an older version of the bot.');
});

test('an unknown shortcut is answered with a view', async () => {
  const { status } = await rig.sender.interaction(
    { type: 'shortcut', callback_id: 'gone' },
    { trigger: await rig.web.trigger() },
  );

  expect(status).toBe(200);
  await eventually(() =>
    expect(wordsIn(lastView())).toContain('This shortcut belongs to an older version of the bot.'),
  );
  rendered('unknown-shortcut', lastView());
});

test('an unknown form is answered in its place', async () => {
  const { body } = await rig.sender.submit({ type: 'modal', callback_id: 'gone', private_metadata: '' }, {});

  expect(body).toMatchObject({ response_action: 'update' });
  rendered('unknown-form', (body as { view: Json }).view);
});

test('a closed form, a question for options and an unknown event are acknowledged', async () => {
  const closed = await rig.sender.interaction({
    type: 'view_closed',
    view: { callback_id: 'paste' },
    is_cleared: false,
  });
  const options = await rig.sender.interaction({
    type: 'block_suggestion',
    action_id: 'gone',
    block_id: 'b',
    value: 'x',
  });
  const event = await rig.sender.event({ type: 'reaction_added', user: 'U0ALICE' });

  expect([closed.status, options.status, event.status]).toEqual([200, 200, 200]);
  expect(options.body).toEqual({ options: [] });
});

test('even what nobody can name is answered within three seconds', async () => {
  const answer = await rig.sender.interaction({ type: 'dialog_cancellation', callback_id: 'gone' });

  expect(answer.status).toBe(200);
  expect(answer.ms).toBeLessThan(3000);
});

test('a listener that fails is logged, and the delivery was acknowledged', async () => {
  const { status } = await rig.sender.command('check bug');

  expect(status).toBe(200);
  await eventually(() =>
    expect(rig.logged.join('')).toMatch(/"request":"[0-9a-f]{8}","msg":"delivery failed"/),
  );
});

test('a reply that cannot be drawn is answered with a reference to the log', async () => {
  const sent = await rig.sender.command('check undrawable');

  await eventually(() => expect(sent.posts).toHaveLength(1));
  const [, reference] = /\(reference ([0-9a-f]{8})\)/.exec(String(sent.posts[0]?.text)) ?? [];
  expect(rig.logged.find((line) => line.includes('reply not drawn'))).toContain(`"reference":"${reference}"`);
});

test('a form whose check fails is answered, not left waiting', async () => {
  const view = { type: 'modal', callback_id: 'paste', private_metadata: '' };
  const answer = await rig.sender.submit(view, { spec: { type: 'plain_text_input', value: 'bug' } });

  expect(answer.status).toBe(500);
  expect(answer.ms).toBeLessThan(3000);
});

test('forged, stale and unsigned requests are refused, and nothing is done', async () => {
  const before = rig.asked.length;
  const body = new URLSearchParams({
    command: '/hyperv',
    text: 'check x',
    trigger_id: newTrigger(),
  }).toString();
  const now = Math.floor(Date.now() / 1000);
  const post = async (headers: Readonly<Record<string, string>>, text = body): Promise<number> =>
    (
      await fetch(rig.sender.target, {
        method: 'POST',
        headers: { 'content-type': FORM, ...headers },
        body: text,
      })
    ).status;

  expect(await post(signatureOf(body, 'another-secret'))).toBe(401);
  expect(await post(signatureOf(body, 'another-secret', now - 400))).toBe(401);
  expect(await post({})).toBe(401);
  expect(await post({}, 'ssl_check=true&command=%2Fhyperv')).toBe(401);
  expect(rig.asked.length).toBe(before);
});

test('the health route answers, and other paths do not', async () => {
  const health = await fetch(`${rig.origin}/healthz`);

  expect([health.status, await health.text()]).toEqual([200, 'ok']);
  expect((await fetch(`${rig.origin}/healthz`, { method: 'HEAD' })).status).toBe(200);
  expect((await fetch(`${rig.origin}/other`)).status).toBe(404);
});
