import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { commands } from '../../src/commands/index.ts';
import { openKeeping } from '../../src/open-keeping.ts';
import { createSlackApp, type SlackApp } from '../../src/slack/app.ts';
import { knowledge } from '../base.ts';
import { PRIVATE } from '../properties/mutated-pastes.ts';
import { buttonNamed, buttonsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { firstPost } from './support/list-rig.ts';
import { noPictures } from './support/no-pictures.ts';
import { SECRET, Sender } from './support/sender.ts';
import { SYSTEMINFO } from './support/systeminfo.ts';
import { BOT_TOKEN, openWebApi, type WebApi } from './support/web-api.ts';

type Json = Readonly<Record<string, unknown>>;

/** What nobody should have pasted, each with a piece that no log may hold. */
const SECRETS = [
  ['password=Zzq-Hunter2!', 'Hunter2'],
  ['Password : Zzq-Winter2026', 'Winter2026'],
  ['SLACK_BOT_TOKEN=xoxb-zzq-1234567890-abcdefghij', 'zzq-1234567890'],
  ['api_key: sk-zzq0123456789abcdef', 'zzq0123456789'],
  ['-----BEGIN RSA PRIVATE KEY-----\nMIIZZQEowIBAAKCAQEA\n-----END RSA PRIVATE KEY-----', 'MIIZZQ'],
  ['Server=db01;User Id=sa;Pwd=ZzqSqlPass;', 'ZzqSqlPass'],
  ['net use Z: \\\\zzqfiles\\share /user:corp\\zzqadmin ZzqNetPass', 'ZzqNetPass'],
  ['Authorization: Bearer eyJzzq.payload.sign', 'eyJzzq'],
  ['https://zzqadmin:ZzqUrlPass@zzqhost90.corp.example/', 'ZzqUrlPass'],
  ...PRIVATE,
] as const;
const PASTE = `${SYSTEMINFO}\n${SECRETS.map(([line]) => line).join('\n')}`;
const QUESTION = 'max ram per vm on server 2020 for the host named zzqhost91 of zzq.user@corp.example?';

const folder = mkdtempSync(join(tmpdir(), 'hyperv-logs-'));
const logged: string[] = [];
let web: WebApi;
let sender: Sender;
let app: SlackApp;
let channel: string;
let failing = false;

beforeAll(async () => {
  // Not the program's own logger: what its redaction would cut must not get there in the first place.
  const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
  const keeping = openKeeping({ folder }, () => undefined);
  [web, sender] = [await openWebApi(), await new Sender().open()];
  const bot = createBot({ knowledge, today: () => '2026-11-22', keeping }, (err, reference) =>
    log.error({ err, reference }, 'bug'),
  );
  app = createSlackApp({
    connection: { mode: 'http', botToken: BOT_TOKEN, signingSecret: SECRET, port: 0 },
    slackApiUrl: web.url,
    bot,
    log,
    releases: [],
    commands,
    keeping: {
      ...keeping,
      of: (tenant) => (failing ? Promise.reject(new Error('away')) : keeping.of(tenant)),
      lists: (tenant) => (failing ? Promise.reject(new Error('away')) : keeping.lists(tenant)),
    },
    toPng: noPictures,
  });
  sender.target = `http://127.0.0.1:${await app.start()}/slack/events`;
  const channels = (await web.ask('conversations.list')).channels as { id: string; name: string }[];
  channel = channels.find(({ name }) => name === 'hosts')?.id ?? '';
});
afterAll(async () => {
  await app.stop();
  await sender.close();
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

let clock = 0;
async function mention(text: string, files: readonly string[] = []): Promise<void> {
  clock += 1;
  const ts = `17953370${clock}0.000100`;
  const before = web.callsOf('chat.postMessage').length;
  const more = { files: files.map((id) => ({ id })) };
  await sender.event({ type: 'app_mention', user: 'U0ALICE', channel, ts, event_ts: ts, text, ...more });
  await eventually(() => expect(web.callsOf('chat.postMessage').length).toBeGreaterThan(before));
}

async function command(text: string): Promise<Json> {
  return firstPost(await sender.command(text, { channel }));
}

/** Everything that people do in a session, with the same paste again and again. */
async function session(): Promise<void> {
  const answer = await command(`check ${PASTE}`);
  for (const name of ['Show', 'Share to channel', 'Make a checklist']) {
    if (!buttonsIn(answer).some((button) => JSON.stringify(button).includes(`"${name}"`))) continue;
    await sender.press(buttonNamed(answer, name), answer, { channel });
  }
  for (const text of [
    QUESTION,
    `ask ${QUESTION}`,
    `practices ${PASTE}`,
    `pair ${PASTE}\n=====\n${PASTE}`,
    `drift ${PASTE}\n=====\n${PASTE}`,
    `why slat ${PASTE}`,
    `network 4 nics ${PASTE}`,
    `replay r1-x ${PASTE}`,
    `upgrade ${PASTE}`,
    `size ${PASTE}`,
    `checklist post ${PASTE}`,
    `checklist note x y ${PASTE}`,
    PASTE,
  ])
    await command(text);
  const file = await web.upload('zzqhost92-Hunter2.txt', PASTE, channel);
  await mention(`check ${PASTE}`);
  await mention(QUESTION, [file]);
  await sender.messageShortcut('check_host_spec', { type: 'message', text: PASTE, ts: '1.1' }, { channel });
  const view = { type: 'modal', callback_id: 'paste', private_metadata: '' };
  await sender.submit(view, { spec: { type: 'plain_text_input', value: PASTE } });
  await sender.press({ action_id: 'page:1', value: PASTE.slice(0, 1_900) }, { type: 'message', ts: '1.1' });
  await sender.press(
    { action_id: 'feedback:1', value: PASTE.slice(0, 1_900) },
    { type: 'message', ts: '1.1' },
  );
  await sender.press({ action_id: 'gone:1', value: PASTE.slice(0, 1_900) }, { type: 'message', ts: '1.1' });
}

test('a whole session with a paste full of secrets leaves none of them in the log', async () => {
  await session();
  failing = true;
  await session();
  failing = false;
  web.refuse(['chat.postMessage', 'views.open', 'files.info'], 'channel_not_found');
  await session();
  await sender.post(`${PASTE} is no form`, 'application/json');
  await app.stop();

  expect(logged.length).toBeGreaterThan(10);
  const all = logged.join('').toLowerCase();
  const found = SECRETS.map(([, piece]) => piece).filter((piece) => all.includes(piece.toLowerCase()));
  expect(found).toEqual([]);
  expect(all).not.toMatch(/xoxb-|hv-lab-07|lab\.example|192\.0\.2\.10|zzq/);
  expect(all).not.toContain(SECRET);
});
