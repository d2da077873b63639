import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { rendered } from '../rendered.ts';
import { wordsIn } from '../support/blocks.ts';
import { eventually } from '../support/eventually.ts';
import { firstPost, type ListRig, startListRig } from '../support/list-rig.ts';

type Json = Readonly<Record<string, unknown>>;

let rig: ListRig;
/** Somebody who is in the channel, as Slack knows. */
let member: string;
const STRANGER = 'U0STRANGER';

beforeAll(async () => {
  rig = await startListRig();
  member = await joined(rig);
});
afterAll(() => rig.close());

async function joined({ web, channel }: ListRig): Promise<string> {
  await web.ask('conversations.join', { channel });
  return String((await web.ask('auth.test')).user_id);
}

const idIn = (message: Json): string => /List `(\w+)`/.exec(wordsIn(message))?.[1] ?? '';

/** Opens the Home tab and gives what it shows. */
async function home(user: string, event: Json = {}): Promise<Json> {
  const before = rig.web.callsOf('views.publish').length;
  const opened = { type: 'app_home_opened', user, tab: 'home', channel: 'D1', event_ts: '1.2' };
  await rig.sender.event({ ...opened, ...event });
  await eventually(() => expect(rig.web.callsOf('views.publish').length).toBeGreaterThan(before));
  return rig.web.callsOf('views.publish')[before]?.body.view as Json;
}

describe('the Home tab', () => {
  test('shows a member the lists of the channel, the own ones first', async () => {
    const mine = idIn(await rig.posted('small for HV01 2022', { user: member }));
    const other = idIn(await rig.posted('small for <HV02> 2022', { user: 'U0BOB' }));
    const view = await home(member);
    const words = wordsIn(view);
    expect(words.indexOf('My checklists')).toBeLessThan(words.indexOf(mine));
    expect(words.indexOf(mine)).toBeLessThan(words.indexOf('Recent checklists'));
    expect(words.indexOf('Recent checklists')).toBeLessThan(words.indexOf(other));
    expect(words).toContain(`<#${rig.channel}>`);
    rendered('home-with-lists', view);
  });

  test.for([
    ['somebody who is not in the channel', STRANGER, {}],
    ['somebody of another workspace', '', { user_team: 'T0OTHER' }],
  ] as const)('shows %s none', async ([, user, event]) => {
    const id = idIn(await rig.posted('small 2022', { user: user || member }));
    expect(wordsIn(await home(user || member, event))).not.toContain(id);
  });

  test('shows nothing of a channel whose members Slack does not tell', async () => {
    const id = idIn(await rig.posted('small 2022', { user: member }));
    await (await rig.keeping.lists('T0TEAM')).create(
      { id: 'elsewhere', title: 'Elsewhere', channel: 'C0UNKNOWN', items: [] },
      'nowhere',
      { by: member, at: rig.keeping.now() },
    );
    const words = wordsIn(await home(member));
    expect(words).toContain(id);
    expect(words).not.toContain('elsewhere');
  });
});

test('a channel that another organization shares shows nothing where a guest may be the one who asks', async () => {
  const given = await startListRig();
  onTestFinished(() => given.close());
  const user = await joined(given);
  const id = idIn(await given.posted('small 2022', { user }));
  given.web.share(true);
  const answer = await given.command(`checklist export ${id}`, { user });
  expect(answer.text).toContain('shared with another organization');
  expect((await given.command(`checklist export ${id}`, { user, channel: 'C0ELSE' })).text).toContain(
    'There is no list',
  );
  await given.sender.event({ type: 'app_home_opened', user, tab: 'home', channel: 'D1', event_ts: '1.2' });
  await eventually(() => expect(given.web.callsOf('views.publish')).toHaveLength(1));
  expect(wordsIn(given.web.callsOf('views.publish')[0]?.body.view as Json)).not.toContain(id);
});

describe.for(['export', 'reopen'])('%s', (verb) => {
  test('is for members, from wherever they ask', async () => {
    const id = idIn(await rig.posted('small 2022'));
    for (const channel of [rig.channel, 'C0ELSEWHERE']) {
      const answer = await rig.command(`checklist ${verb} ${id}`, { user: member, channel });
      expect(String(answer.text)).not.toContain('There is no list');
    }
  });

  test('is refused to others, in the channel too', async () => {
    const id = idIn(await rig.posted('small 2022'));
    for (const channel of [rig.channel, 'C0ELSEWHERE']) {
      const answer = await rig.command(`checklist ${verb} ${id}`, { user: STRANGER, channel });
      expect(answer.text).toContain('There is no list');
    }
    const other = await rig.command(`checklist ${verb} ${id}`, { user: member, team: 'T0OTHER' });
    expect(other.text).toContain('There is no list');
  });

  test('says /invite where the bot cannot see who is in the channel', async () => {
    const store = await rig.keeping.lists('T0TEAM');
    const id = `hidden-${verb}`;
    const change = { by: member, at: rig.keeping.now() };
    await store.create({ id, title: 'Hidden', channel: 'C0HIDDEN', items: [] }, 'nowhere', change);
    const asked = (channel: string) => rig.command(`checklist ${verb} ${id}`, { user: member, channel });
    expect((await asked('C0HIDDEN')).text).toContain('/invite');
    expect((await asked(rig.channel)).text).toContain('There is no list');
  });
});

test('an export is text where Slack takes no file', async () => {
  const given = await startListRig();
  onTestFinished(() => given.close());
  given.web.refuse(['files.getUploadURLExternal'], 'missing_scope');
  const id = idIn(await given.posted('small 2022'));
  const answer = await given.command(`checklist export ${id} csv`, { user: await joined(given) });
  expect(wordsIn(answer)).toContain('Join the domain.');
});

test('an export is a file in the thread of the list', async () => {
  const given = await startListRig();
  onTestFinished(() => given.close());
  const user = await joined(given);
  const message = await given.posted('small 2022');
  await given.web.ask('conversations.invite', {
    channel: given.channel,
    users: given.web.callsOf('auth.test')[0]?.answer.user_id,
  });
  const answer = await given.command(`checklist export ${idIn(message)} csv`, { user });
  expect(answer.text).toBe('The export stands as a file in the thread of the list.');
  expect([...given.web.uploads.values()][0]?.toString()).toMatch(/^"list","title"/);
  expect(given.web.callsOf('files.completeUploadExternal')[0]?.body).toMatchObject({
    channel_id: given.channel,
    thread_ts: message.ts,
  });
});

test('what only reads is acknowledged first, however long Slack takes to say who is in the channel', async () => {
  const given = await startListRig();
  onTestFinished(() => given.close());
  const user = await joined(given);
  const id = idIn(await given.posted('small 2022'));
  given.web.refuse(['files.getUploadURLExternal'], 'missing_scope');
  given.web.slowDown(3000);
  const { channel } = given;
  const sent = await given.sender.command(`checklist export ${id} csv`, { user, channel });
  expect(sent.ms).toBeLessThan(2000);
  expect(wordsIn(await firstPost(sent))).toContain('Join the domain.');
  const reopened = await given.command(`checklist reopen ${id}`, { user, channel });
  expect(reopened.text).toContain('Slack did not say in time who is in the channel');
});

test('a command between fences reaches the store as well', async () => {
  const answer = await rig.command('```checklist list```', { user: member });
  expect(wordsIn(answer)).toContain('of this channel');
});
