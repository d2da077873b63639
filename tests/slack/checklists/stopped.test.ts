import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rendered } from '../rendered.ts';
import { buttonNamed, wordsIn } from '../support/blocks.ts';
import { eventually } from '../support/eventually.ts';
import { type ListRig, startListRig } from '../support/list-rig.ts';

let rig: ListRig;
beforeAll(async () => {
  rig = await startListRig();
});
afterEach(() => rig.web.refuse([], ''));
afterAll(() => rig.close());

/** Runs a command and gives what the person is told, the answer first. */
async function told(text: string, count: number, channel = rig.channel): Promise<readonly string[]> {
  const { posts } = await rig.sender.command(text, { channel });
  await eventually(() => expect(posts).toHaveLength(count));
  for (const post of posts) expect(post.response_type).toBe('ephemeral');
  return posts.map((post) => wordsIn(post) || String(post.text));
}

const listIn = (words = ''): string => /The list (\w+)/.exec(words)?.[1] ?? '';

test('whoever posts a list where the bot is not is told so, and has it posted after the invitation', async () => {
  rig.web.refuse(['chat.postMessage'], 'not_in_channel');
  const [answer, refused] = await told('checklist post small 2022', 2);
  const id = listIn(answer);
  expect(refused).toBe(
    `The messages of the list ${id} do not follow it: the bot is not in the channel. Run /invite with its name there, then /hyperv checklist repost ${id}.`,
  );
  const shown = await rig.command('checklist list');
  expect(wordsIn(shown)).toContain(`The messages of ${id} no longer follow: the bot is not in the channel.`);
  rendered('checklists-stopped', shown);
  expect(wordsIn(await rig.command(`checklist open ${id}`))).toContain('Its messages no longer follow');
  rig.web.refuse([], '');
  const before = rig.said('chat.postMessage').length;
  const [again] = await told(`checklist repost ${id}`, 1);
  expect(again).toContain('brought up to date');
  await eventually(() => expect(rig.said('chat.postMessage')).toHaveLength(before + 1));
  expect(wordsIn(await rig.command('checklist list'))).not.toContain('no longer follow');
});

test('nobody is asked to invite anybody to a conversation between two', async () => {
  rig.web.refuse(['chat.postMessage'], 'channel_not_found');
  const words = (await told('checklist post small 2022', 2, 'D0BETWEEN')).join('\n');
  expect(words).not.toContain('/invite');
  expect(words).toContain('the bot is not part of that conversation');
});

test('a press on a copy counts, and the copy is deleted', async () => {
  const message = await rig.posted('small 2022');
  const button = buttonNamed(message, 'Done');
  const { list, item } = JSON.parse(String(button.value));
  const copy = { ...message, ts: '1795000000.000009' };
  const sent = await rig.sender.press(button, copy, { channel: rig.channel });
  expect(sent.status).toBe(200);
  const stored = await (await rig.keeping.lists('T0TEAM')).find(list);
  expect(stored?.items.find(({ id }) => id === item)?.state).toBe('done');
  await eventually(() =>
    expect(rig.web.callsOf('chat.delete').map(({ body }) => body.ts)).toEqual([copy.ts]),
  );
  await eventually(() => expect(rig.said('chat.update').at(-1)?.ts).toBe(message.ts));
});
