import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIELD, formView, readForm } from '../../src/slack/paste-form.ts';
import { rendered } from './rendered.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { scorecard } from './support/replies.ts';
import { type Rig, startRig } from './support/rig.ts';
import type { Acknowledgement, Sent } from './support/sender.ts';

type Json = Readonly<Record<string, unknown>>;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig((text) => {
    if (/^check\s*$/.test(text))
      return { summary: 'Paste it.', blocks: [], asksForPaste: { release: 'ws2022' } };
    if (text.includes('nonsense'))
      return { summary: '"<!channel> nonsense\u202e" is not a release.', blocks: [], failure: 'usage' };
    return scorecard();
  });
});
afterAll(() => rig.close());

/** Runs the bare command; gives it, and the form as Slack keeps it. */
async function openFormBy(channel: string): Promise<{ command: Sent; form: Json }> {
  const before = rig.web.callsOf('views.open').length;
  const command = await rig.sender.command('check', { trigger: await rig.web.trigger(), channel });
  await eventually(() => expect(rig.web.callsOf('views.open').length).toBe(before + 1));
  return { command, form: rig.web.callsOf('views.open').at(-1)?.answer.view as Json };
}
const openForm = async (): Promise<Json> => (await openFormBy('C0HYPERV')).form;

const filled = (spec: string, more = '', release = 'installed'): Json => ({
  [FIELD.spec]: { type: 'plain_text_input', value: spec },
  [FIELD.more]: { type: 'plain_text_input', value: more === '' ? null : more },
  [FIELD.release]: {
    type: 'static_select',
    selected_option: { text: { type: 'plain_text', text: release }, value: release },
  },
});

const viewIn = ({ body }: Acknowledgement): Json => (body as { view: Json }).view;

test('the form has two fields and a choice of releases, with the one asked for chosen', async () => {
  const view = await openForm();

  expect(wordsIn(view)).toContain('Host spec');
  expect(JSON.stringify(view)).toContain(
    '"initial_option":{"text":{"type":"plain_text","text":"Windows Server 2022"',
  );
  expect(JSON.stringify(view).match(/"max_length":3000/g)).toHaveLength(2);
});

test('the result takes the place of the form and can be shared to where the form came from', async () => {
  const view = await openForm();
  const result = await rig.sender.submit(
    view,
    filled('Host Name: HV01\nOS: 2022', 'Memory: 256 GB', 'ws2025'),
  );

  expect(rig.asked.at(-1)).toBe('check for ws2025: Host Name: HV01\nOS: 2022\nMemory: 256 GB');
  expect(result.body).toMatchObject({
    response_action: 'update',
    view: { type: 'modal', callback_id: 'result' },
  });
  expect(wordsIn(viewIn(result))).toContain('*Firmware virtualization* — needs action');
  expect(() => buttonNamed(viewIn(result), 'Share to channel')).not.toThrow();
  rendered('result-view', viewIn(result));
});

test('sharing from the view posts through the command, and the view says so', async () => {
  const { command, form } = await openFormBy('C0HYPERV');
  const result = { ...form, ...viewIn(await rig.sender.submit(form, filled('Host Name: HV01'))) };

  await rig.sender.press(buttonNamed(result, 'Share to channel'), result);

  await eventually(() => expect(command.posts).toHaveLength(1));
  expect(command.posts[0]).toMatchObject({ response_type: 'in_channel', replace_original: false });
  expect(() => buttonNamed(command.posts[0], 'Share to channel')).toThrow(/No button/);
  await eventually(() => expect(rig.web.callsOf('views.update')).toHaveLength(1));
  const updated = rig.web.callsOf('views.update')[0]?.body.view as Json;
  expect(wordsIn(updated)).toContain('Shared to the channel.');
  expect(() => buttonNamed(updated, 'Share to channel')).toThrow(/No button/);
  rendered('result-view-shared', updated);
});

/** Opens the form in a channel, lets the response URL of the command expire, and shares the result. */
async function shareLate(channel: string): Promise<void> {
  const { command, form } = await openFormBy(channel);
  const result = { ...form, ...viewIn(await rig.sender.submit(form, filled('Host Name: HV01'))) };
  command.expire();
  await rig.sender.press(buttonNamed(result, 'Share to channel'), result, {
    trigger: await rig.web.trigger(form.id),
  });
}

test('sharing falls back to posting as a member of the channel', async () => {
  const channels = (await rig.web.ask('conversations.list')).channels as { id: string; name: string }[];
  const channel = channels.find(({ name }) => name === 'hosts')?.id ?? '';

  await shareLate(channel);

  await eventually(() => expect(rig.web.callsOf('chat.postMessage').at(-1)?.answer.ok).toBe(true));
  expect(rig.web.callsOf('chat.postMessage').at(-1)?.body).toMatchObject({ channel, unfurl_links: 'false' });
});

test('where the bot is no member either, a view says what to do', async () => {
  await shareLate('C404');

  await eventually(() => expect(rig.web.calls.at(-1)?.method).toBe('views.push'));
  expect(wordsIn(rig.web.calls.at(-1)?.body.view as Json)).toContain('Run /invite');
  rendered('not-shared', rig.web.calls.at(-1)?.body.view);
});

test.each([[''], [' \n ']])('an empty paste (%j) is said at the field', async (spec) => {
  const before = rig.asked.length;
  const answer = await rig.sender.submit(await openForm(), filled(spec));

  expect(answer.body).toEqual({
    response_action: 'errors',
    errors: {
      spec: 'Paste the output of systeminfo here, describe the host in a line, or choose a text file below.',
    },
  });
  expect(rig.asked.slice(before)).toEqual(['check']);
});

test('a mistake is said at the field', async () => {
  const answer = await rig.sender.submit(await openForm(), filled('nonsense'));

  expect(answer.body).toEqual({
    response_action: 'errors',
    errors: { spec: '"‹!channel› nonsense" is not a release.' },
  });
});

test('a form that was opened before a restart still answers', async () => {
  const view = {
    ...formView([], undefined, { form: 'forgotten', channel: 'C0HYPERV', completes: '' }),
    id: 'V1',
  };
  const result = await rig.sender.submit(view, filled('Host Name: HV01'));

  expect(() => buttonNamed(viewIn(result), 'Share to channel')).not.toThrow();
});

const fields = (spec: string, more: string): Parameters<typeof readForm>[0] => ({
  state: {
    values: {
      spec: { spec: { type: 'plain_text_input', value: spec } },
      more: { more: { type: 'plain_text_input', value: more } },
    },
  },
});

test('a first field that is full was cut in the middle: the second goes on without a line break', () => {
  expect(readForm(fields('x'.repeat(3000), 'y')).paste).toBe(`${'x'.repeat(3000)}y`);
  expect(readForm(fields('x', 'y')).paste).toBe('x\ny');
  expect(readForm(fields('x', '')).paste).toBe('x');
});
