import { afterAll, beforeAll, expect, test } from 'vitest';
import { rendered } from './rendered.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { type Rig, startRig } from './support/rig.ts';

type Json = Readonly<Record<string, unknown>>;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const lastView = (): Json => rig.web.calls.at(-1)?.body.view as Json;

test('the global shortcut opens the form; its result has no channel to share to', async () => {
  await rig.sender.interaction(
    { type: 'shortcut', callback_id: 'paste_host_spec' },
    { trigger: await rig.web.trigger() },
  );
  await eventually(() => expect(lastView()).toMatchObject({ callback_id: 'paste' }));

  const form = rig.web.calls.at(-1)?.answer.view as Json;
  const { body } = await rig.sender.submit(form, {
    spec: { type: 'plain_text_input', value: 'Host Name: HV01' },
  });

  const { view } = body as { view: Json };
  expect(wordsIn(view)).toContain('*Firmware virtualization* — needs action');
  expect(() => buttonNamed(view, 'Share to channel')).toThrow(/No button/);
});

test('"Check this host spec" checks the text of the message and shows the result', async () => {
  const trigger = await rig.web.trigger();
  const message = { type: 'message', ts: '1.1', user: 'U0BOB', text: '```Host Name: HV03```' };
  const sent = await rig.sender.messageShortcut('check_host_spec', message, { trigger });

  expect(sent.status).toBe(200);
  await eventually(() => expect(lastView()).toMatchObject({ callback_id: 'result' }));
  expect(rig.asked.at(-1)).toBe('check Host Name: HV03');
  const view = { ...(rig.web.calls.at(-1)?.answer.view as Json) };

  await rig.sender.press(buttonNamed(view, 'Share to channel'), view);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(sent.posts[0]).toMatchObject({ response_type: 'in_channel' });
});

test('the message of an app, whose text stands in blocks, is checked', async () => {
  const blocks = [
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'Host Name: HV05' }] }],
    },
  ];
  await rig.sender.messageShortcut(
    'check_host_spec',
    { type: 'message', subtype: 'bot_message', bot_id: 'B1', ts: '1.1', text: '', blocks },
    { trigger: await rig.web.trigger() },
  );

  await eventually(() => expect(lastView()).toMatchObject({ callback_id: 'result' }));
  expect(rig.asked.at(-1)).toBe('check Host Name: HV05');
});

test('a message without text is answered with what to do', async () => {
  await rig.sender.messageShortcut(
    'check_host_spec',
    { type: 'message', ts: '1.1', text: '' },
    { trigger: await rig.web.trigger() },
  );

  await eventually(() =>
    expect(wordsIn(lastView())).toContain('This message holds no text that can be checked'),
  );
});

test('when the view does not open, the result comes as a message', async () => {
  const sent = await rig.sender.messageShortcut(
    'check_host_spec',
    { type: 'message', ts: '1.1', text: 'HV04' },
    { trigger: 'late' },
  );

  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(wordsIn(sent.posts[0])).toContain('*Firmware virtualization* — needs action');
});

test('the Home tab says what the bot answers, with examples, commands and a way to the form', async () => {
  const { user_id } = rig.web.callsOf('auth.test')[0]?.answer ?? {};
  await rig.sender.event({
    type: 'app_home_opened',
    user: 'U000000001',
    tab: 'messages',
    channel: 'D1',
    event_ts: '1.1',
  });
  await rig.sender.event({
    type: 'app_home_opened',
    user: String(user_id).replace(/.$/, 'X'),
    tab: 'home',
    channel: 'D1',
    event_ts: '1.2',
  });

  await eventually(() => expect(rig.web.callsOf('views.publish')).toHaveLength(1));
  const view = lastView();
  expect(view.type).toBe('home');
  expect(wordsIn(view)).toContain('`/hyperv check R730, dual 2690v4, 256 gigs, quad port intel`');
  expect(wordsIn(view)).toContain('`/hyperv check [for RELEASE] SPEC` Judges a pasted host spec.');
  expect(wordsIn(view)).toContain('`max ram per vm on 2019?`');
  rendered('home', view);

  await rig.sender.press(
    buttonNamed(view, 'Check a host'),
    { ...view, id: 'V1' },
    { trigger: await rig.web.trigger() },
  );
  await eventually(() => expect(lastView()).toMatchObject({ callback_id: 'paste' }));
});
