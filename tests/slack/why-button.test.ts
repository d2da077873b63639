import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';
import { rendered } from './rendered.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { type Rig, startRig } from './support/rig.ts';
import type { Who } from './support/sender.ts';

type Json = Readonly<Record<string, unknown>>;

/** A host without SLAT, with a name that nobody else is to read. */
const PASTE =
  'os="Windows Server 2022 Standard" host=SRV-SECRET01 arch=x64 physical=yes vt=yes slat=no dep=yes ram=64GB nics=2';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});

let rig: Rig;
beforeAll(async () => {
  rig = await startRig((text, earlier) => bot.handle({ text, earlier }));
});
afterAll(() => rig.close());

async function commanded(text: string): Promise<Json> {
  const sent = await rig.sender.command(text);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  return sent.posts[0] as Json;
}

async function pressed(message: Json, who: Who = {}): Promise<Json> {
  const sent = await rig.sender.press(buttonNamed(message, 'Why: SLAT'), message, who);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  return sent.posts[0] as Json;
}

test('"Why" under a scorecard proves what decided, to the one who pressed alone', async () => {
  const message = await commanded(`check ${PASTE}`);
  const proof = await pressed(message);

  expect(proof).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  expect(wordsIn(proof)).toContain('Why: SLAT for Windows Server 2022: no.');
  expect(wordsIn(proof)).toContain('host.processor.slat');
  expect(wordsIn(proof)).toContain('it would be yes. SLAT: yes.');
  rendered('why-proof', proof);
});

test('the proof is about the release that was asked for', async () => {
  const proof = await pressed(await commanded(`check for 2025 ${PASTE}`));

  expect(wordsIn(proof)).toContain('SLAT for Windows Server 2025');
});

test('the button holds the ids of the reply and the rule, and nothing of the paste', async () => {
  const message = await commanded(`check ${PASTE}`);
  const { value } = buttonNamed(message, 'Why: SLAT');

  expect(value).toMatch(/^\S+ host\.slat$/);
  expect(JSON.stringify(message)).not.toContain('SRV-SECRET01');
});

test('another person is not shown the proof of a private result', async () => {
  const proof = await pressed(await commanded(`check ${PASTE}`), { user: 'U0MALLORY' });

  expect(proof.text).toMatch(/^This button is for the person who asked\./);
});

test('everybody may ask why under a shared result, and reads it alone', async () => {
  const message = await commanded(`check ${PASTE}`);
  const shared = await rig.sender.press(buttonNamed(message, 'Share to channel'), message);
  await eventually(() => expect(shared.posts).toHaveLength(2));
  const proof = await pressed(shared.posts[0] as Json, { user: 'U0BOB' });

  expect(proof.response_type).toBe('ephemeral');
  expect(wordsIn(proof)).toContain('Why: SLAT for Windows Server 2022: no.');
});

test('what is forgotten is said to be', async () => {
  const message = await commanded(`check ${PASTE}`);
  rig.wait(25 * 60);

  expect((await pressed(message)).text).toMatch(/^What a check has read is remembered for 24 hours/);
});

test('a button of another version is said to be one', async () => {
  const message = await commanded(`check ${PASTE}`);
  const sent = await rig.sender.press({ ...buttonNamed(message, 'Why: SLAT'), value: 'x' }, message);
  await eventually(() => expect(sent.posts).toHaveLength(1));

  expect(sent.posts[0]?.text).toMatch(/^This button belongs to an older version/);
});

test('a host that is ready and warned of nothing has nothing to ask about', async () => {
  const ready = PASTE.replace('slat=no', 'slat=yes').replace('vt=yes', 'vt=yes virtualization=enabled');
  const message = await commanded(`check ${ready} cpu="Xeon Gold 6338" ecc=yes model="PowerEdge R650"`);

  expect(JSON.stringify(message)).not.toContain('Why: SLAT');
});
