import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rendered } from '../rendered.ts';
import { buttonNamed, wordsIn } from '../support/blocks.ts';
import { eventually } from '../support/eventually.ts';
import { type Rig, startRig } from '../support/rig.ts';
import { BOT_TOKEN } from '../support/web-api.ts';

type Json = Readonly<Record<string, unknown>>;

let rig: Rig;
let channel: string;
let bot: string;
beforeAll(async () => {
  rig = await startRig();
  const channels = (await rig.web.ask('conversations.list')).channels as { id: string; name: string }[];
  channel = channels.find(({ name }) => name === 'hosts')?.id ?? '';
  bot = `<@${String(rig.web.callsOf('auth.test')[0]?.answer.user_id)}>`;
});
afterEach(() => rig.web.slowDown(0));
afterAll(() => rig.close());

let clock = 0;
const nextTs = (): string => `17953350${String((clock += 1)).padStart(2, '0')}.000100`;

/** A file as a payload describes it: all but the id may be anything. */
const payloadFile = (id: string): Json => ({
  id,
  mode: 'snippet',
  preview: 'Host Na',
  url_private: 'https://evil.test/x',
  url_private_download: 'https://evil.test/x',
});
const upload = (name: string, content: string | Uint8Array): Promise<string> =>
  rig.web.upload(name, content, channel);

const mention = (text: string, files: readonly string[]): Json => {
  const ts = nextTs();
  const more = { text: `${bot} ${text}`, files: files.map(payloadFile) };
  return { type: 'app_mention', user: 'U0ALICE', channel, ts, event_ts: ts, ...more };
};
const posts = (): readonly Json[] => rig.web.callsOf('chat.postMessage').map(({ body }) => body);

async function answerTo(event: Json): Promise<Json> {
  const before = posts().length;
  await rig.sender.event(event);
  await eventually(() => expect(posts().length).toBe(before + 1));
  return posts().at(-1) as Json;
}

test('a file beside a mention is read, with the token and from the address that Slack itself gives', async () => {
  const id = await upload('host.txt', 'Host Name: HV01');
  const before = rig.web.downloads.length;
  const answer = await answerTo(mention('', [id]));

  expect(rig.asked.at(-1)).toBe('check\nHost Name: HV01');
  expect(rig.web.downloads.slice(before)).toEqual([`Bearer ${BOT_TOKEN}`]);
  expect(wordsIn(answer)).toContain('*Firmware virtualization* — needs action');
});

test.each([
  ['check for 2025', 'check for 2025\nHost Name: HV01'],
  ['will this do?', 'check\nwill this do?\nHost Name: HV01'],
  ['check R730, 256 gigs', 'check R730, 256 gigs\nHost Name: HV01'],
])('the words of the message, "%s", come before the file', async (words, asked) => {
  await answerTo(mention(words, [await upload('host.txt', 'Host Name: HV01')]));

  expect(rig.asked.at(-1)).toBe(asked);
});

test('a file that PowerShell wrote in UTF-16 is decoded', async () => {
  const id = await upload('host.txt', Buffer.from('\uFEFFHost Name: HV01\r\n', 'utf16le'));
  await answerTo(mention('check', [id]));

  expect(rig.asked.at(-1)).toBe('check\nHost Name: HV01\r\n');
});

test('several files are read together, and the answer says which were left out and why', async () => {
  const ids = [
    await upload('systeminfo.txt', 'Host Name: HV01'),
    await upload('shot.png', 'PNG'),
    await upload('coreinfo.txt', 'VMX * supported'),
    await upload('quote.pdf', '%PDF-1.7'),
  ];
  const answer = await answerTo(mention('check', ids));

  expect(rig.asked.at(-1)).toBe('check\nHost Name: HV01\nVMX * supported');
  expect(wordsIn(answer)).toContain('Not read (shot.png): Pictures are not read.');
  expect(wordsIn(answer)).toContain('Not read (quote.pdf): This is not a text file.');
  rendered('files-left-out', answer);
});

test('of more than five text files the first five are read', async () => {
  const ids = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((number) => upload(`${number}.txt`, `line ${number}`)),
  );
  const answer = await answerTo(mention('check', ids));

  expect(rig.asked.at(-1)).toBe('check\nline 1\nline 2\nline 3\nline 4\nline 5');
  expect(wordsIn(answer)).toContain('Not read (6.txt): At most 5 files of a message are read.');
});

test.each(['', 'check', 'will this do?'])(
  'a screenshot with "%s" is answered with how to send text',
  async (words) => {
    const answer = await answerTo(mention(words, [await upload('shot.png', 'PNG')]));

    expect(answer.text).toMatch(
      /^Not read \(shot\.png\): Pictures are not read\. .*systeminfo.*\/hyperv collect/,
    );
    rendered('screenshot-answer', answer);
  },
);

test('a file that the bot may not see is answered with what may be wrong', async () => {
  const answer = await answerTo(mention('', ['F404']));

  expect(answer.text).toContain('lacks the scope files:read');
});

test('a file name can notify nobody', async () => {
  const answer = await answerTo(mention('', [await upload('<!channel> @here.png', 'PNG')]));

  expect(JSON.stringify(answer)).not.toContain('<!channel>');
});

test('a file in a direct message is read', async () => {
  const ts = nextTs();
  const answer = await answerTo({
    type: 'message',
    subtype: 'file_share',
    channel_type: 'im',
    user: 'U0ALICE',
    channel,
    ts,
    event_ts: ts,
    text: '',
    files: [payloadFile(await upload('host.txt', 'Host Name: HV02'))],
  });

  expect(rig.asked.at(-1)).toBe('check\nHost Name: HV02');
  expect(answer).not.toHaveProperty('thread_ts');
});

test('a download of more than a second says so, and the answer takes the place of that', async () => {
  const id = await upload('host.txt', 'Host Name: HV03');
  rig.web.slowDown(1500);
  const before = rig.web.callsOf('chat.update').length;
  const notice = await answerTo(mention('check', [id]));

  expect(notice.text).toBe('Reading the file…');
  rendered('reading-file', notice);
  await eventually(() => expect(rig.web.callsOf('chat.update').length).toBe(before + 1));
  const update = rig.web.callsOf('chat.update').at(-1);
  expect(update?.body.ts).toBe(rig.web.callsOf('chat.postMessage').at(-1)?.answer.ts);
  expect(update?.answer.ok).toBe(true);
  expect(wordsIn(update?.body)).toContain('*Firmware virtualization* — needs action');
});

test('"Check this host spec" reads the files of the message in a view that opens at once', async () => {
  const message = { type: 'message', ts: '1.1', user: 'U0BOB', text: 'as promised' };
  const files = [payloadFile(await upload('host.txt', 'Host Name: HV04'))];
  const opened = rig.web.callsOf('views.open').length;
  const sent = await rig.sender.messageShortcut(
    'check_host_spec',
    { ...message, files },
    { trigger: await rig.web.trigger(), channel },
  );

  expect(sent.status).toBe(200);
  await eventually(() => expect(rig.web.calls.at(-1)?.method).toBe('views.update'));
  expect(rig.asked.at(-1)).toBe('check as promised\nHost Name: HV04');
  expect(wordsIn(rig.web.callsOf('views.open')[opened]?.body.view as Json)).toBe('Reading the file…');
  const view = rig.web.calls.at(-1)?.body.view as Json;
  expect(() => buttonNamed(view, 'Share to channel')).not.toThrow();
});

test('when that view does not open, the result comes as a message', async () => {
  const files = [payloadFile(await upload('host.txt', 'Host Name: HV05'))];
  const message = { type: 'message', ts: '1.1', text: '', files };
  const sent = await rig.sender.messageShortcut('check_host_spec', message, { trigger: 'late', channel });

  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(sent.posts[0]).toMatchObject({ response_type: 'ephemeral' });
  expect(rig.asked.at(-1)).toBe('check\nHost Name: HV05');
});

/** Opens the form with the global shortcut; gives it as Slack keeps it. */
async function openForm(): Promise<Json> {
  const before = rig.web.callsOf('views.open').length;
  const shortcut = { type: 'shortcut', callback_id: 'paste_host_spec' };
  await rig.sender.interaction(shortcut, { trigger: await rig.web.trigger() });
  await eventually(() => expect(rig.web.callsOf('views.open').length).toBe(before + 1));
  return rig.web.callsOf('views.open').at(-1)?.answer.view as Json;
}

test('the form takes files: it says that they are read, then gives way to the result', async () => {
  const form = await openForm();
  expect(JSON.stringify(form)).toContain('"type":"file_input"');
  rendered('form-with-files', rig.web.callsOf('views.open').at(-1)?.body.view);

  const { body } = await rig.sender.submit(form, {
    spec: { type: 'plain_text_input', value: 'model=R640' },
    files: { type: 'file_input', files: [payloadFile(await upload('host.txt', 'Host Name: HV06'))] },
  });

  expect(body).toMatchObject({ response_action: 'update' });
  expect(wordsIn((body as { view: Json }).view)).toBe('Reading the file…');
  rendered('form-reading-file', (body as { view: Json }).view);
  await eventually(() => expect(rig.web.calls.at(-1)?.method).toBe('views.update'));
  expect(rig.web.calls.at(-1)?.body.view_id).toBe(form.id);
  expect(wordsIn(rig.web.calls.at(-1)?.body.view as Json)).toContain(
    '*Firmware virtualization* — needs action',
  );
  expect(rig.asked.at(-1)).toBe('check model=R640\nHost Name: HV06');
});

test('a file alone is enough for the form, and a release may be chosen with it', async () => {
  const option = { text: { type: 'plain_text', text: 'x' }, value: 'ws2025' };
  await rig.sender.submit(await openForm(), {
    spec: { type: 'plain_text_input', value: null },
    files: { type: 'file_input', files: [payloadFile(await upload('host.txt', 'Host Name: HV07'))] },
    release: { type: 'static_select', selected_option: option },
  });

  await eventually(() => expect(rig.asked.at(-1)).toBe('check for ws2025:\nHost Name: HV07'));
});

test('nothing that files hold or are called is logged', () => {
  expect(rig.logged.join('')).toContain('"refusal":"picture"');
  expect(rig.logged.join('')).not.toMatch(/HV0|shot|host\.txt|quote\.pdf|xoxb/);
});
