import { afterAll, beforeAll, expect, test } from 'vitest';
import { rendered } from './rendered.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { type Rig, startRig } from './support/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

test('a check is acknowledged at once and answered to the person alone', async () => {
  const sent = await rig.sender.command('check Host Name: HV01\nOS Name: Windows Server 2022 & more <x>');

  await eventually(() => expect(sent.posts).toHaveLength(1));
  const [answer] = sent.posts;
  expect(sent.status).toBe(200);
  expect(sent.body).toBeUndefined();
  expect(rig.asked).toContain('check Host Name: HV01\nOS Name: Windows Server 2022 & more <x>');
  expect(answer).toMatchObject({ response_type: 'ephemeral', unfurl_links: false, unfurl_media: false });
  expect(answer?.text).toMatch(/^Needs action for Hyper-V on Windows Server 2022/);
  expect(wordsIn(answer)).toContain(
    '*Firmware virtualization* — needs action\nLine 31: `Virtualization Enabled In Firmware: No`',
  );
  expect(wordsIn(answer)).toContain(
    '|System requirements for Hyper-V on Windows Server>, General requirements, checked 2026-11-22',
  );
  expect(buttonNamed(answer, 'Share to channel')).toMatchObject({
    action_id: expect.stringMatching(/^share:\d+$/),
  });
  rendered('scorecard-private', answer);
});

test('an unknown word gets the reply of the bot', async () => {
  const sent = await rig.sender.command('chek');

  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(sent.posts[0]?.text).toBe('"/hyperv chek" is not a command. Did you mean check?');
  rendered('unknown-word', sent.posts[0]);
});

test('the fences of a code block are no part of the paste', async () => {
  const sent = await rig.sender.command('check ```Host Name: HV02```');

  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(rig.asked).toContain('check Host Name: HV02');
});

test('nothing to check opens the form', async () => {
  const sent = await rig.sender.command('check', { trigger: await rig.web.trigger() });

  await eventually(() => expect(rig.web.callsOf('views.open')).toHaveLength(1));
  const view = rig.web.callsOf('views.open')[0]?.body.view;
  expect(view).toMatchObject({ type: 'modal', callback_id: 'paste' });
  expect(sent.posts).toHaveLength(0);
  rendered('paste-form', view);
});

test('when the form does not open, the answer says the same in a message, with a button to try again', async () => {
  const sent = await rig.sender.command('check', { trigger: 'too-late' });

  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(sent.posts[0]?.text).toBe('Paste what you know about the host.');
  expect(buttonNamed(sent.posts[0], 'Open the form')).toMatchObject({ action_id: 'form:0' });
  rendered('paste-request', sent.posts[0]);
});

test('a response URL that Slack refuses is logged and ends nothing', async () => {
  const lost = rig.sender.command('check lost');
  rig.sender.responseUrl();
  const sent = await lost;
  await eventually(() => expect(sent.posts).toHaveLength(1));

  const refused = await rig.sender.post(
    new URLSearchParams({
      command: '/hyperv',
      text: 'check refused',
      team_id: 'T0TEAM',
      user_id: 'U0ALICE',
      channel_id: 'C0HYPERV',
      trigger_id: 'refused',
      response_url: 'http://127.0.0.1:9/never',
    }).toString(),
    'application/x-www-form-urlencoded',
  );

  expect(refused.status).toBe(200);
  await eventually(() => expect(rig.logged.join('')).toContain('answer not delivered'));
  expect((await fetch(`${rig.origin}/healthz`)).status).toBe(200);
});

test('neither a paste nor a token reaches the log', () => {
  expect(rig.logged.join('')).not.toMatch(/HV01|Windows Server|xoxb-|signing/);
});
