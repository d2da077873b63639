import { randomBytes, randomUUID } from 'node:crypto';
import type { createEmulator } from 'emulate';
import { guardPort } from './guard-port.ts';
import { type Json, recordsIn, textOf } from './json.ts';
import type { AppManifest } from './manifest.ts';
import type { Conversation, Person } from './protocol.ts';

/** The people of the local workspace; `key` is what the address of the page says: ?as=ada. */
const PEOPLE = [
  { key: 'ada', name: 'Ada Lovelace' },
  { key: 'grace', name: 'Grace Hopper' },
] as const;
const CHANNEL = 'hyperv';
const BOT = 'hyperv-advisor';

/** What the page needs on behalf of a person; the bot has the scopes of its manifest and no other. */
const PERSON_SCOPES = [
  'chat:write',
  'channels:read',
  'channels:history',
  'files:read',
  'files:write',
  'im:read',
  'im:write',
  'im:history',
  'users:read',
];

export interface Member extends Person {
  readonly token: string;
  /** The conversation between this person and the bot. */
  readonly direct: string;
}

/** Slack's own memory: messages, threads, files and who may see them. It is `emulate`'s. */
export interface SlackState {
  readonly team: string;
  readonly botToken: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly members: readonly Member[];
  readonly channel: Conversation;
  /** Calls a method of the Web API as whoever the token belongs to. */
  call(method: string, body: Json, token: string): Promise<Json>;
  /** Passes a request on as it came: uploads and downloads. */
  pass(path: string, init: RequestInit): Promise<Response>;
  /** The address that its answers are full of. */
  readonly origin: string;
  close(): Promise<void>;
}

type Emulate = { readonly createEmulator: typeof createEmulator };

/** `emulate` is a development dependency, so whoever starts the workspace brings it. */
export async function openSlackState(emulate: Emulate, manifest: AppManifest): Promise<SlackState> {
  const botToken = newToken('xoxb');
  const people = PEOPLE.map((person) => ({ ...person, token: newToken('xoxp') }));
  const emulator = await emulate.createEmulator({
    service: 'slack',
    port: 0,
    seed: { slack: seedOf(manifest, botToken, people) },
  });
  const { pass, release } = guardPort(emulator.url);
  const call: SlackState['call'] = async (method, body, as) => {
    const response = await pass(`/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Json;
  };
  const { user_id: botId, team_id: team } = await call('auth.test', {}, botToken);
  const members = await Promise.all(
    people.map(async ({ key, name, token }): Promise<Member> => {
      const { user_id: id } = await call('auth.test', {}, token);
      const { channel } = await call('conversations.open', { users: textOf(botId) }, token);
      return { key, name, id: textOf(id), token, direct: idOf(channel) };
    }),
  );
  const { channels } = await call('conversations.list', {}, members[0]?.token ?? '');
  return {
    team: textOf(team),
    botToken,
    bot: { id: textOf(botId), name: manifest.botName },
    members,
    channel: { id: idOf(recordsIn(channels).find(({ name }) => name === CHANNEL)), name: CHANNEL },
    call,
    pass,
    origin: emulator.url,
    async close() {
      release();
      await emulator.close();
    },
  };
}

const newToken = (kind: string): string => `${kind}-local-${randomBytes(16).toString('hex')}`;

type Seeded = (typeof PEOPLE)[number] & { readonly token: string };

/** What `emulate` starts with: the people, the bot with the scopes of its manifest, and one channel. */
const seedOf = (manifest: AppManifest, botToken: string, people: readonly Seeded[]): Json => ({
  signing_secret: randomUUID(),
  strict_scopes: true,
  team: { name: 'Local workspace', domain: 'local' },
  users: [
    ...people.map(({ key, name }) => ({ name: key, real_name: name })),
    { name: BOT, real_name: manifest.name },
  ],
  channels: [{ name: CHANNEL, topic: 'Will Hyper-V run on this machine?' }],
  tokens: [
    { token: botToken, user: BOT, scopes: manifest.scopes },
    ...people.map(({ key, token }) => ({ token, user: key, scopes: PERSON_SCOPES })),
  ],
});

const idOf = (value: unknown): string => textOf((value as Json | undefined)?.id);
