import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { rendered } from '../rendered.ts';
import { buttonNamed, buttonsIn, wordsIn } from '../support/blocks.ts';
import { eventually } from '../support/eventually.ts';
import { firstPost, type ListRig, startListRig } from '../support/list-rig.ts';

type Json = Readonly<Record<string, unknown>>;

/** A host that lacks SLAT and says nothing of DEP. */
const PASTE =
  'check for 2025 host=HV-A os="Windows Server 2022 Standard" arch=x64 physical=yes vt=yes slat=no ram=64GB nics=2';
const TEAM = 'T0TEAM';

let rig: ListRig;
beforeAll(async () => {
  rig = await startListRig();
});
afterAll(() => rig.close());

const pressMake = (message: Json, who = {}) =>
  rig.sender.press(buttonNamed(message, 'Make a checklist'), message, { channel: rig.channel, ...who });
const listNamed = async (reply: Json) => {
  const [, id = ''] = /The list (\S+) \(from a scorecard\)/.exec(wordsIn(reply)) ?? [];
  return (await rig.keeping.lists(TEAM)).find(id);
};
/** The message of a list, once the store knows where it stands: what earlier lists still had to say may come between. */
async function messageOf(id = ''): Promise<Json> {
  const store = await rig.keeping.lists(TEAM);
  await eventually(async () => expect((await store.placeOf(id))?.thread).toBeDefined());
  const { thread } = (await store.placeOf(id)) ?? {};
  return rig.said('chat.postMessage').find(({ ts }) => ts === thread) as Json;
}
/** Makes a list of the scorecard of a paste; gives it and the message that shows it. */
async function made(paste = PASTE) {
  const scorecard = await rig.command(paste);
  const sent = await pressMake(scorecard);
  expect(sent.status).toBe(200);
  const list = await listNamed(await firstPost(sent));
  return { scorecard, list, message: await messageOf(list?.id) };
}
const stateOf = async (id: string | undefined, item: string) =>
  (await (await rig.keeping.lists(TEAM)).find(id ?? ''))?.items.find((one) => one.id === item)?.state;

test('a button under a scorecard makes a list of what is failed and unknown, in order', async () => {
  const { list, message } = await made();
  const ids = list?.items.map(({ id }) => id) ?? [];
  expect(ids).toContain('host.slat');
  expect(list).toMatchObject({ release: 'ws2025', channel: rig.channel, created: { by: 'U0ALICE' } });
  expect(wordsIn(message)).toContain('What the scorecard leaves open');
  rendered('checklist-of-scorecard', message);
});

test('a second press makes no second list, and another person makes none of a private scorecard', async () => {
  const { scorecard } = await made();
  expect(wordsIn(await firstPost(await pressMake(scorecard)))).toContain('made already');
  const refused = await firstPost(await pressMake(scorecard, { user: 'U0MALLORY' }));
  expect(refused.text).toMatch(/^This button is for the person who asked/);
});

test.for([
  ['fails', () => Promise.reject(new Error('away'))],
  ['does not answer', () => new Promise<never>(() => undefined)],
] as const)('a database that %s is not taken for one that has forgotten', async ([, of]) => {
  const given = await startListRig();
  onTestFinished(() => given.close());
  const scorecard = await given.command(PASTE);
  const usual = { ...given.keeping };
  given.keeping.of = of;
  const press = () =>
    given.sender.press(buttonNamed(scorecard, 'Make a checklist'), scorecard, { channel: given.channel });
  const sent = await press();
  expect([sent.status, sent.posts[0]?.text]).toEqual([200, expect.stringMatching(/^This was not saved/)]);
  Object.assign(given.keeping, usual);
  expect(wordsIn(await firstPost(await press()))).toContain('from a scorecard');
});

test('a scorecard with nothing open has no such button', async () => {
  const scorecard = await rig.command(`check every release ram=64GB`);
  expect(JSON.stringify(scorecard)).not.toContain('Make a checklist');
});

test('a paste in the thread of the list ticks what it proves, and the thread says so', async () => {
  const { list, message } = await made();
  expect(await stateOf(list?.id, 'host.slat')).toBe('open');
  await rig.mention('check slat=yes dep=yes', { thread_ts: message.ts, user: 'U0BOB' });
  expect(await stateOf(list?.id, 'host.slat')).toBe('done');
  await eventually(() => {
    const notice = rig
      .said('chat.postMessage')
      .find((said) => wordsIn(said).includes('A paste of <@U0BOB> proved'));
    expect(notice).toMatchObject({ thread_ts: message.ts });
    rendered('checklist-proved', notice);
  });
});

test.for([
  ['another machine', 'check host=HV-B slat=yes dep=yes', {}, 'another machine than before'],
  [
    'another release',
    'check for 2019 slat=yes dep=yes',
    {},
    'it is for Windows Server 2025, and this was judged for Windows Server 2019',
  ],
  ['somebody of another workspace', 'check slat=yes dep=yes', { user_team: 'T0OTHER' }, ''],
] as const)('a paste of %s in the thread ticks nothing', async ([, text, event, why]) => {
  const { list, message } = await made();
  const answer = await rig.mention(text, { thread_ts: message.ts, ...event });
  expect(wordsIn(answer)).toContain(why);
  expect(await stateOf(list?.id, 'host.slat')).toBe('open');
});

const paste = (host: string): string => `check host=${host} os=2022 arch=x64 physical=yes vt=yes slat=yes`;

test('a list for a named host takes no proof of one with another name', async () => {
  const [, id = ''] = /List `(\w+)`/.exec(wordsIn(await rig.posted('small for HV-X'))) ?? [];
  const message = await messageOf(id);
  const list = { id };
  await rig.mention('check os=2022 slat=yes', { thread_ts: '1.1' });
  const other = await rig.mention(paste('HV-Y'), { thread_ts: message.ts });
  expect(wordsIn(other)).toContain('it is for HV-X, and this names another machine');
  expect(await stateOf(list.id, 'firmware')).toBe('open');
  await rig.mention(`start over: ${paste('HV-X')}`, { thread_ts: message.ts });
  expect(await stateOf(list.id, 'firmware')).toBe('done');
});

test('what an enterprise that installed the bot as a whole said is found when it is to be forgotten', async () => {
  const whole = { enterprise_id: 'E0WHOLE', is_enterprise_install: 'true' };
  const said = async (text: string) =>
    firstPost(await rig.sender.command(text, { channel: rig.channel, user: 'U0ERIN', over: whole }));
  await said(PASTE);
  expect(wordsIn(await said('forget'))).toContain('1 host that was remembered');
});

test('a mention in the thread has it forgotten, the list included; nobody of another workspace does that', async () => {
  const { list, message } = await made();
  const there = async () => (await rig.keeping.lists(TEAM)).find(list?.id ?? '');
  const refused = await rig.mention('forget thread', { thread_ts: message.ts, user_team: 'T0OTHER' });
  expect(wordsIn(refused)).toContain('Nothing is kept of you here');
  expect(await there()).toBeDefined();
  const asked = await rig.mention('forget thread', { thread_ts: message.ts });
  expect(wordsIn(asked)).toContain('Nothing is removed yet');
  expect(await there()).toBeDefined();
  const answer = await rig.mention('forget thread and its list', { thread_ts: message.ts });
  expect(wordsIn(answer)).toContain('What was kept of this thread is removed');
  expect(await there()).toBeUndefined();
  const lastUpdate = () => rig.said('chat.update').findLast(({ ts }) => ts === message.ts);
  await eventually(() => expect(wordsIn(lastUpdate())).toContain('This list was removed'));
  const last = lastUpdate() ?? {};
  expect(buttonsIn(last)).toEqual([]);
  rendered('checklist-removed', last);
});
