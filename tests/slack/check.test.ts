import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';
import { rendered } from './rendered.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { expectHarmless, expectSendable } from './support/limits.ts';
import { type Rig, startRig } from './support/rig.ts';
import { SYSTEMINFO } from './support/systeminfo.ts';

type Json = Readonly<Record<string, unknown>>;

const bugs: unknown[] = [];
const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => bugs.push(error));
const EVIL = '<!channel> <@U1> <http://evil.test|x> `@here`';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig((text) => bot.handle({ text }));
});
afterAll(() => rig.close());

async function answerTo(text: string): Promise<Json> {
  const sent = await rig.sender.command(text);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  const answer = sent.posts[0] as Json & { text: string; blocks: never[] };
  expectSendable(answer);
  expectHarmless(answer);
  return answer;
}

test.each([
  ['systeminfo', SYSTEMINFO],
  ['key-value', 'cpu="Xeon Gold 6338" sockets=2 ram=512GB nics=4 storage=iscsi os=2022 vt=yes dep=yes'],
  ['plain-words', 'R730, dual 2690v4, 256 gigs, quad port intel'],
  ['for-2025', 'for 2025 R730, dual 2690v4, 256 gigs, quad port intel'],
  ['evil', `OS: ${EVIL}\nCPU: ${EVIL}\nRAM: ${EVIL}\n${EVIL}`],
  ['nothing-known', 'lorem ipsum dolor'],
])('a check of %s gives a scorecard that can be sent', async (name, paste) => {
  const answer = await answerTo(`check ${paste}`);

  expect(answer.text).toMatch(/^(?:Ready|Needs action|Not ready|Cannot tell) for Hyper-V on /);
  expect(() => buttonNamed(answer, 'Share to channel')).not.toThrow();
  rendered(`check-${name}`, answer);
});

test('help and a mistyped word are answered', async () => {
  expect(wordsIn(rendered('help', await answerTo('help')))).toContain('/hyperv check');
  expect(rendered('mistyped', await answerTo('chek')).text).toMatch(/Did you mean check\?/);
});

test.each([
  ['lines of 3,000 characters', `${EVIL}${'x'.repeat(2950)}\n`.repeat(80)],
  ['256 KB of short lines', 'Memory: 4 GB of <&> things\n'.repeat(9000)],
  ['256 KB in one line', '<&>'.repeat(80_000)],
  ['more than is read', 'x'.repeat(300 * 1024)],
])('%s give an answer that can be sent', async (_, paste) => {
  expect((await answerTo(`check ${paste}`)).text).not.toMatch(/failed on our side/);
});

test('every fold of a scorecard opens', async () => {
  const answer = await answerTo(`check ${SYSTEMINFO}`);
  const shown = await rig.sender.press(buttonNamed(answer, 'Show'), answer);

  await eventually(() => expect(shown.posts).toHaveLength(1));
  expectSendable(shown.posts[0] as Json & { text: string; blocks: never[] });
  rendered('check-fold-open', shown.posts[0]);
});

test('nothing of all this was a bug', () => {
  expect(bugs).toEqual([]);
});
