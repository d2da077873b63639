import { afterAll, beforeAll, expect, test } from 'vitest';
import { textReply } from '../../src/replies/reply.ts';
import { rendered } from './rendered.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { row, scorecard } from './support/replies.ts';
import { type Rig, startRig } from './support/rig.ts';
import type { Who } from './support/sender.ts';

type Json = Readonly<Record<string, unknown>>;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig((text) => {
    if (text === 'help') return textReply('The commands.', { kind: 'text', text: 'check' });
    if (text === 'buttons')
      return textReply('Buttons.', {
        kind: 'actions',
        actions: [{ kind: 'run', label: 'Help', command: 'help' }],
      });
    if (text === 'check many')
      return scorecard(Array.from({ length: 60 }, (_, index) => row({ title: `Row ${index}` })));
    if (text === 'check') return { ...textReply('Paste it.'), asksForPaste: { release: 'ws2025' } };
    return scorecard();
  });
});
afterAll(() => rig.close());

async function answered(text = 'check spec', who: Who = {}): Promise<Json> {
  const sent = await rig.sender.command(text, who);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  return sent.posts[0] as Json;
}

/** Presses a button and gives what was posted through its response URL. */
async function pressed(message: Json, name: string, who: Who = {}, posts = 1): Promise<readonly Json[]> {
  const sent = await rig.sender.press(buttonNamed(message, name), message, who);
  expect(sent.status).toBe(200);
  await eventually(() => expect(sent.posts).toHaveLength(posts));
  return sent.posts;
}

test('sharing posts a copy without the button for everybody, then takes the private message away', async () => {
  const [copy, removal] = await pressed(await answered(), 'Share to channel', {}, 2);

  expect(copy).toMatchObject({ response_type: 'in_channel', replace_original: false, unfurl_links: false });
  expect(wordsIn(copy)).toContain('*Firmware virtualization* — needs action');
  expect(() => buttonNamed(copy, 'Share to channel')).toThrow(/No button/);
  expect(removal).toEqual({ delete_original: true });
  rendered('scorecard-public', copy);
});

test('a result is shared once, however often the button is pressed', async () => {
  const message = await answered();
  await pressed(message, 'Share to channel', {}, 2);
  const [again] = await pressed(message, 'Share to channel');

  expect(again?.text).toMatch(/^This result was shared already\./);
  expect(again).toMatchObject({ response_type: 'ephemeral', replace_original: false });
});

test.each([
  ['another person', { user: 'U0MALLORY' }],
  ['a person of another workspace', { team: 'T0OTHER' }],
])('%s cannot press the buttons of a private result', async (_, who) => {
  const message = await answered();
  const before = rig.web.calls.length;

  for (const name of ['Share to channel', 'Show']) {
    const [answer] = await pressed(message, name, who);
    expect(answer?.text).toMatch(/^This button is for the person who asked\./);
  }
  expect(rig.web.calls.length).toBe(before);
});

test('a fold of a private message opens and closes in its place', async () => {
  const [open] = await pressed(await answered(), 'Show');
  expect(open).toMatchObject({ replace_original: true });
  expect(wordsIn(open)).toContain('Fact 1 is as it should be.');

  const [closed] = await pressed(open as Json, 'Hide');
  expect(wordsIn(closed)).not.toContain('Fact 1 is as it should be.');
  buttonNamed(closed, 'Share to channel');
});

test('a fold of a public message opens for the one who pressed, in the thread, and changes nothing for the others', async () => {
  const [copy] = await pressed(await answered(), 'Share to channel', {}, 2);
  const [open] = await pressed({ ...copy, thread_ts: '5.5' }, 'Show', { user: 'U0BOB' });

  expect(open).toMatchObject({ response_type: 'ephemeral', replace_original: false, thread_ts: '5.5' });
  expect(wordsIn(open)).toContain('Fact 1 is as it should be.');
  expect(wordsIn(open)).not.toContain('Firmware virtualization');
  rendered('fold-of-public', open);
});

test('what did not fit comes in a message of its own', async () => {
  const message = await answered('check many');
  expect(wordsIn(message)).toMatch(/Not shown here, for length: \d+ more findings\./);
  const [rest] = await pressed(message, 'Show the rest');

  expect(rest).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  expect(wordsIn(rest)).toMatch(/^Continued: Needs action/);
  rendered('first-page', message);
  rendered('second-page', rest);
});

test('a button with a command answers beside the message', async () => {
  const [answer] = await pressed(await answered('buttons'), 'Help');

  expect(rig.asked.at(-1)).toBe('help');
  expect(answer).toMatchObject({
    text: 'The commands.\ncheck',
    response_type: 'ephemeral',
    replace_original: false,
  });
});

test('the button of a request for a paste opens the form, or says why not', async () => {
  const request = await answered('check', { trigger: 'too-late' });
  const before = rig.web.callsOf('views.open').length;
  await rig.sender.press(buttonNamed(request, 'Open the form'), request, {
    trigger: await rig.web.trigger(),
  });
  await eventually(() => expect(rig.web.callsOf('views.open').length).toBe(before + 1));
  expect(JSON.stringify(rig.web.callsOf('views.open').at(-1)?.body)).toContain(
    '"initial_option":{"text":{"type":"plain_text","text":"Windows Server 2025"',
  );

  const [late] = await pressed(request, 'Open the form', { trigger: 'late' });
  expect(late?.text).toMatch(/^The form did not open/);
  rendered('form-not-opened', { ...late });
});

test('after 30 minutes, or a restart, the buttons say how to run the check again', async () => {
  const message = await answered();
  rig.wait(31);

  for (const name of ['Share to channel', 'Show']) {
    const [answer] = await pressed(message, name);
    expect(answer?.text).toBe(
      'This result is kept for 30 minutes, and that time is over. Ask again, then press the button.',
    );
    expect(answer).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  }
});

test('an expired button in a view answers with a view on top, so that nothing is lost', async () => {
  const before = rig.web.callsOf('views.open').length;
  await rig.sender.command('check', { trigger: await rig.web.trigger() });
  await eventually(() => expect(rig.web.callsOf('views.open').length).toBe(before + 1));
  const form = rig.web.callsOf('views.open').at(-1)?.answer.view as Json;
  const fields = { spec: { type: 'plain_text_input', value: 'Host Name: HV01' } };
  const submitted = await rig.sender.submit(form, fields);
  const view = { ...form, ...(submitted.body as { view: Json }).view };

  await rig.sender.press(buttonNamed(view, 'Show'), view, { trigger: await rig.web.trigger(view.id) });
  await eventually(() => expect(rig.web.calls.at(-1)?.method).toBe('views.update'));
  expect(wordsIn(rig.web.calls.at(-1)?.body.view as Json)).toContain('Fact 1 is as it should be.');
  rendered('result-view-fold-open', rig.web.calls.at(-1)?.body.view);

  rig.wait(31);
  await rig.sender.press(buttonNamed(view, 'Show'), view, { trigger: await rig.web.trigger(view.id) });
  await eventually(() => expect(rig.web.calls.at(-1)?.method).toBe('views.push'));
  expect(wordsIn(rig.web.calls.at(-1)?.body.view as Json)).toContain('This result is kept for 30 minutes');
  expect(rig.web.calls.at(-1)?.answer.ok).toBe(true);
  rendered('notice-view', rig.web.calls.at(-1)?.body.view);
});
