import { afterAll, beforeAll, expect, test } from 'vitest';
import { buttonNamed } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { firstPost, type ListRig, startListRig } from './support/list-rig.ts';

let rig: ListRig;
beforeAll(async () => {
  rig = await startListRig();
});
afterAll(() => rig.close());

const GAPS_MAX = 9;

/** What curators would see: each text and how often it was asked. */
async function gaps(tenant = 'T0TEAM'): Promise<readonly unknown[]> {
  const { asked } = await rig.keeping.of(tenant);
  return (await asked.gaps('', GAPS_MAX)).map(({ kind, text, count }) => [kind, text, count]);
}

test('questions that were declined are kept, by the tenant, from commands and mentions alike', async () => {
  await rig.command('how do I bake bread?');
  await rig.mention('how do I bake bread?', { team: 'T0TEAM' });
  await eventually(async () => expect(await gaps()).toEqual([['declined', 'how do i bake bread?', 2]]));
  expect(await gaps('T0OTHER')).toEqual([]);
});

test('an answer that did not help is kept once for each person', async () => {
  const answer = await rig.command('explain slat');
  expect(answer.text).not.toBe('');
  const asked = await rig.command('does hyper-v need SLAT?');
  for (const user of ['U0ALICE', 'U0ALICE', 'U0BOB'])
    await firstPost(await rig.sender.press(buttonNamed(asked, 'Not helpful'), asked, { user }));
  expect(await gaps()).toContainEqual(['not-helpful', expect.stringContaining('slat'), 2]);
});
