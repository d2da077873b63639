import { expect, test } from 'vitest';
import type { Kit, Message } from '../../src/workspace/protocol.ts';
import { startLocal } from './support/local.ts';

const privates = (messages: readonly Message[]): readonly Message[] =>
  messages.filter(({ ephemeral }) => ephemeral === true);

/** The button with this label in a message. */
function buttonIn(message: Message, label: string): { block: string; action: string } {
  for (const block of message.blocks ?? []) {
    const elements = [block.accessory, ...((block.elements as Kit[] | undefined) ?? [])] as (
      | Kit
      | undefined
    )[];
    const found = elements.find((element) => (element?.text as Kit | undefined)?.text === label);
    if (found !== undefined) return { block: String(block.block_id), action: String(found.action_id) };
  }
  throw new Error(`no button "${label}"`);
}

test('a command is answered to the person alone, and shared by a button', async () => {
  const { ada, grace, asked } = await startLocal();
  const { channel } = await ada.state();

  expect(
    await ada.do('command', { channel: channel.id, command: '/hyperv', text: 'check a <b> & c' }),
  ).toEqual({});
  const answer = await ada.until(({ messages }) => privates(messages[channel.id] ?? [])[0]);
  // Slack escapes three signs in what people type.
  expect(asked).toEqual(['check a &lt;b&gt; &amp; c']);
  expect(await grace.channel()).toEqual([]);

  await ada.do('press', {
    channel: channel.id,
    ts: answer.ts,
    ...buttonIn(answer, 'Share to channel'),
    values: {},
  });
  const shared = await grace.until(({ messages }) => messages[channel.id]?.[0]);
  expect(shared.ephemeral).toBeUndefined();
  await ada.until(({ messages }) => privates(messages[channel.id] ?? []).length === 0);
});

test('only a mention reaches the bot, and its answer stands in the thread', async () => {
  const { ada, asked } = await startLocal();
  const { channel, app } = await ada.state();

  await ada.do('message', { channel: channel.id, text: 'nobody is asked' });
  await ada.do('message', { channel: channel.id, text: `@${app.botName} hello` });
  const answer = await ada.until(({ messages }) => messages[channel.id]?.find(({ user }) => user === app.id));
  const question = (await ada.channel())[1];
  expect(asked).toEqual(['hello']);
  expect(question?.text).toBe(`<@${app.id}> hello`);
  expect(answer.thread_ts).toBe(question?.ts);
});

test('a message to the bot alone is answered there, and the other person sees nothing of it', async () => {
  const { ada, grace, asked } = await startLocal();
  const { direct, app } = await ada.state();

  await ada.do('message', { channel: direct.id, text: 'hello' });
  await ada.until(({ messages }) => messages[direct.id]?.some(({ user }) => user === app.id));
  expect(asked).toEqual(['hello']);
  expect((await grace.state()).messages[direct.id]).toBeUndefined();
});

test('a file goes with a message, and the bot reads it through the same addresses as in Slack', async () => {
  const { ada, asked } = await startLocal();
  const { channel, app } = await ada.state();

  const { id } = (await (await ada.post('upload', 'cpu=xeon')).json()) as { id: string };
  await ada.do('message', { channel: channel.id, text: `@${app.botName} check`, files: [id] });
  await ada.until(({ messages }) => messages[channel.id]?.some(({ user }) => user === app.id));
  expect(asked).toEqual(['check\ncpu=xeon']);
});

test('a form opens, says what is wrong at a field, takes a file, and makes room for its result', async () => {
  const { ada, asked } = await startLocal();
  const { channel } = await ada.state();
  await ada.do('command', { channel: channel.id, command: '/hyperv', text: 'check' });
  const form = await ada.until(({ views }) => views[0]);

  const { errors } = await ada.do('submit', { view: form.id, values: {} });
  expect(Object.keys(errors ?? {})).toEqual(['spec']);

  const { id } = (await (await ada.post('upload', 'cpu=xeon')).json()) as { id: string };
  const values = { files: { files: { type: 'file_input', files: [{ id }] } } };
  expect(await ada.do('submit', { view: form.id, values })).toEqual({});
  await ada.until(({ views }) => JSON.stringify(views[0]?.title ?? '').includes('Host check'));
  expect(asked.at(-1)).toBe('check\ncpu=xeon');

  await ada.do('close', { view: form.id });
  expect((await ada.state()).views).toEqual([]);
});

test('a shortcut on a message opens a view for the person alone', async () => {
  const { ada, grace } = await startLocal();
  const { channel, app } = await ada.state();
  await grace.do('message', { channel: channel.id, text: 'cpu=xeon' });
  const [message] = await ada.channel();
  const shortcut = app.shortcuts.find(({ type }) => type === 'message');

  await ada.do('shortcut', {
    callback: shortcut?.callback_id ?? '',
    channel: channel.id,
    ts: message?.ts ?? '',
  });
  await ada.until(({ views }) => views.length === 1);
  expect((await grace.state()).views).toEqual([]);
});

test('the Home tab is what the bot publishes when it is opened', async () => {
  const { ada, grace } = await startLocal();

  await ada.do('home', {});
  const home = await ada.until((state) => state.home);
  expect(home.type).toBe('home');
  expect((await grace.state()).home).toBeUndefined();
});

test('deliveries and calls of the last minute are on record, without a token', async () => {
  const { ada } = await startLocal();
  const { channel } = await ada.state();
  await ada.do('command', { channel: channel.id, command: '/hyperv', text: 'hello' });
  await ada.until(({ messages }) => messages[channel.id]?.[0]);

  const traffic = await ada.traffic();
  expect(traffic.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
    expect.arrayContaining(['call auth.test', 'delivery command /hyperv', 'call response_url']),
  );
  expect(JSON.stringify(traffic)).not.toMatch(/xox[bp]-local/);
});

test('what no page of this workspace sent is refused', async () => {
  const { ada, address } = await startLocal();
  const deed = JSON.stringify({});

  expect((await ada.post('home', deed, { origin: 'https://evil.example' })).status).toBe(403);
  expect((await ada.post('home', deed, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
  expect((await ada.post('home', deed, { origin: address.slice(0, -1) })).status).toBe(200);
  expect((await fetch(`${address}../../etc/passwd`)).status).toBe(404);
  expect((await fetch(address)).headers.get('content-security-policy')).toContain("default-src 'self'");
});
