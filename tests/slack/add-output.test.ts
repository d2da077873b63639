import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';
import { rendered } from './rendered.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { HARDWARE, isCompleted, SWITCHES } from './support/conversation.ts';
import { eventually } from './support/eventually.ts';
import { type Rig, startRig } from './support/rig.ts';
import type { Who } from './support/sender.ts';

type Json = Readonly<Record<string, unknown>>;

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});

let rig: Rig;
beforeAll(async () => {
  rig = await startRig((text, earlier) => bot.handle({ text, earlier }));
});
afterAll(() => rig.close());

/** Runs the command; gives its private answer. */
async function commanded(text: string, who: Who = {}): Promise<Json> {
  const sent = await rig.sender.command(text, who);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  return sent.posts[0] as Json;
}

/** Presses "Add output"; gives the form as Slack keeps it. */
async function addOutput(message: Json, who: Who = {}): Promise<Json> {
  const before = rig.web.callsOf('views.open').length;
  await rig.sender.press(buttonNamed(message, 'Add output'), message, {
    ...who,
    trigger: await rig.web.trigger(),
  });
  await eventually(() => expect(rig.web.callsOf('views.open').length).toBe(before + 1));
  return rig.web.callsOf('views.open').at(-1)?.answer.view as Json;
}

/** Sends the form as it was opened, with this paste. */
async function submitted(form: Json, paste: string, who: Who = {}): Promise<Json> {
  const option = /"initial_option":(\{.*?"value":"[^"]*"\})/.exec(JSON.stringify(form))?.[1] ?? '{}';
  const { body } = await rig.sender.submit(
    form,
    {
      spec: { type: 'plain_text_input', value: paste },
      release: { type: 'static_select', selected_option: JSON.parse(option) },
    },
    who,
  );
  return (body as { view: Json }).view;
}

test('"Add output" after a command opens the form, and its result completes the scorecard', async () => {
  const form = await addOutput(await commanded(`check for 2025 ${HARDWARE}`));
  expect(JSON.stringify(form.title)).toContain('Add output');
  rendered('add-output-form', rig.web.callsOf('views.open').at(-1)?.body.view);

  const result = await submitted(form, SWITCHES);

  expect(isCompleted(result)).toBe(true);
  expect(wordsIn(result)).toContain('on Windows Server 2025');
  expect(() => buttonNamed(result, 'Share to channel')).not.toThrow();
  rendered('add-output-result', result);
});

test('"as it is" in that form counts, although a release was asked for before', async () => {
  const form = await addOutput(await commanded(`check for 2025 ${HARDWARE}`));
  const { body } = await rig.sender.submit(form, {
    spec: { type: 'plain_text_input', value: SWITCHES },
    release: {
      type: 'static_select',
      selected_option: { text: { type: 'plain_text', text: 'x' }, value: 'installed' },
    },
  });

  expect(wordsIn((body as { view: Json }).view)).toContain('on Windows Server 2022');
});

test('the button in a view puts the form on top', async () => {
  const result = await submitted(await addOutput(await commanded(`check ${HARDWARE}`)), 'dep=yes');
  const opened = rig.web.callsOf('views.open').at(-1)?.answer.view as Json;
  const view = { ...opened, ...result };

  await rig.sender.press(buttonNamed(view, 'Add output'), view, {
    trigger: await rig.web.trigger(opened.id),
  });

  await eventually(() => expect(rig.web.calls.at(-1)?.method).toBe('views.push'));
  expect(JSON.stringify(rig.web.calls.at(-1)?.body.view)).toContain('Add output');
  const form = rig.web.calls.at(-1)?.answer.view as Json;
  const last = await submitted(form, 'slat=yes');
  expect(isCompleted(last)).toBe(true);
  expect(() => buttonNamed(last, 'Share to channel')).not.toThrow();
});

test('everybody may add output to a shared result, and sees the completed one alone', async () => {
  const message = await commanded(`check ${HARDWARE}`);
  const shared = await rig.sender.press(buttonNamed(message, 'Share to channel'), message);
  await eventually(() => expect(shared.posts).toHaveLength(2));
  const before = rig.web.callsOf('chat.postMessage').length;

  const form = await addOutput(shared.posts[0] as Json, { user: 'U0BOB' });
  const result = await submitted(form, SWITCHES, { user: 'U0BOB' });

  expect(isCompleted(result)).toBe(true);
  expect(rig.web.callsOf('chat.postMessage')).toHaveLength(before);
  expect(shared.posts).toHaveLength(2);
});

test.each([
  ['another person', { user: 'U0MALLORY' }],
  ['a person of another workspace', { team: 'T0OTHER' }],
])('%s cannot add output to a private result', async (_, who) => {
  const message = await commanded(`check ${HARDWARE}`);
  const before = rig.web.callsOf('views.open').length;
  const sent = await rig.sender.press(buttonNamed(message, 'Add output'), message, who);

  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(sent.posts[0]?.text).toMatch(/^This button is for the person who asked\./);
  expect(rig.web.callsOf('views.open').length).toBe(before);
});

test('a form for an earlier result that is forgotten says that it judged this paste alone', async () => {
  const form = await addOutput(await commanded(`check ${HARDWARE}`));
  rig.wait(25 * 60);
  const result = await submitted(form, SWITCHES);

  expect(isCompleted(result)).toBe(false);
  expect(wordsIn(result)).toContain(
    'The earlier result is no longer remembered, so only this paste was judged.',
  );
});

test('readings are remembered for a day: longer than buttons work, and no longer', async () => {
  const message = await commanded(`check ${HARDWARE}`);
  rig.wait(23 * 60);
  await addOutput(message);
  rig.wait(61);

  const sent = await rig.sender.press(buttonNamed(message, 'Add output'), message);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(sent.posts[0]?.text).toMatch(/^What a check has read is remembered for 24 hours/);
  rendered('forgotten', { ...sent.posts[0] });
});
