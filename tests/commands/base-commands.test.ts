import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
const ask = async (text: string): Promise<string> => toText(await bot.handle({ text }), { width: 140 });
const figure = (id: string, release: string, generation?: 1 | 2): string =>
  Number(
    knowledge.valueOf(id, release, generation === undefined ? {} : { generation })?.value,
  ).toLocaleString('en-US');

test('limits of a release show its own figures', async () => {
  const printed = await ask('limits virtual processors 2016');
  expect(printed).toContain('Windows Server 2016');
  expect(printed).toContain(
    `${figure('vm.virtual-processors.maximum', 'ws2016', 2)} virtual processors (generation 2)`,
  );
});

test('limits without a release list every release, and say where no page gives a figure', async () => {
  const printed = await ask('limits vcpu per vm');
  expect(printed).toMatch(/Windows Server 2008 .*\n[^]*Windows 11/);
  expect(printed).toContain('no checked value');
});

test('a disputed figure is shown with the other one', async () => {
  expect(await ask('limits host memory 2022')).toMatch(/\(disputed: 48 TB\)/);
});

test('compare shows what differs and nothing else', async () => {
  const printed = await ask('compare 2016 and 2019 lbfo');
  expect(printed).toMatch(/no difference|differ between Windows Server 2016 and Windows Server 2019/);
  expect(await ask('compare 2019 2025 memory')).toContain('The most physical memory that the host can use');
});

test.each([
  ['compare 2019', /compare needs two releases; 1 were named|compare needs two releases/],
  ['limits flux capacitor', /has no limit that matches "flux capacitor"/],
  ['explain', /explain needs a rule/],
  ['explain slats', /has no entry "slats"/],
])('%s is a mistake that says what to do', async (text, message) => {
  const reply = await bot.handle({ text });
  expect(reply.failure).toBe('usage');
  expect(reply.summary).toMatch(message);
});

test('releases lists every release with its support dates', async () => {
  const printed = await ask('releases');
  for (const { name } of knowledge.releases)
    expect(printed.replace(/\s+/g, ' ')).toContain(name.split(' ').at(-1));
  expect(printed).toContain('2031-10-14');
});

test.each([
  ['a fact', 'explain host.memory.maximum', /24 TB/],
  ['a rule by its id', 'explain host.slat', /a rule of severity blocker/],
  ['a rule by its title', 'explain slat', /a rule of severity blocker/],
  ['a term of another product', 'explain vMotion', /live migration/i],
  ['an error code', 'explain 0x80370102', /virtualization/i],
  ['an event by its number', 'explain event 21502', /meanings|:/],
])('explain %s', async (_name, text, answer) => {
  expect(await ask(text)).toMatch(answer);
});

test('every answer has data for --json', async () => {
  for (const text of [
    'limits memory 2022',
    'compare 2019 2025',
    'releases',
    'explain slat',
    'explain vMotion',
  ]) {
    const reply = await bot.handle({ text });
    expect(reply.data?.()).toMatchObject({ schema: 1, knowledge: knowledge.version });
  }
});
