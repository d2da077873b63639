// Times reading: each format, one paste of the largest size, and many mixed pastes from text to Slack's blocks.
import { readdirSync, readFileSync } from 'node:fs';
import { builtBase, importSource } from '../program.mjs';
import { median } from './figures.mjs';

const FOLDER = new URL('../../tests/fixtures/specs/', import.meta.url);
const MIXED = 10_000;
const BYTES = 256 * 1024;

/** What anybody would write first: the lines of a text, each cut at its first colon. The reference of all figures here. */
const bareRead = (text) =>
  text.split(/\r?\n/).map((line) => /^\s*([^:]{1,60}?)\s*:\s*(.*)$/.exec(line)?.slice(1));

/** The fixtures of the tests, by their format. */
function pastesByFormat() {
  const byFormat = new Map();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    const { format } = JSON.parse(readFileSync(new URL(file.replace(/\.txt$/, '.json'), FOLDER), 'utf8'));
    byFormat.set(format, [...(byFormat.get(format) ?? []), readFileSync(new URL(file, FOLDER), 'utf8')]);
  }
  return new Map([...byFormat].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** A row of an export that says nothing about Hyper-V. */
const row = (number) => `I/O Port 0x0000${number.toString(16).toUpperCase()}\tPCI Express Root Port\tOK\n`;

/** An export of msinfo32 as large as a paste may be: most of it rows that say nothing about Hyper-V. */
function largestPaste(byFormat) {
  const [head = ''] = byFormat.get('msinfo32') ?? byFormat.values().next().value;
  let text = `${head}\n[Hardware Resources]\n\n[I/O]\nResource\tDevice\tStatus\n`;
  for (let number = 4096; text.length < BYTES - 100; number += 1) text += row(number);
  return text;
}

/** Microseconds of one call: the median over batches, ours and the reference in turns. */
function inTurns(ours, reference, { batches, calls }) {
  const times = { ours: [], reference: [] };
  for (let batch = 0; batch < batches; batch += 1) {
    for (const [name, call] of [
      ['ours', ours],
      ['reference', reference],
    ]) {
      const began = performance.now();
      for (let i = 0; i < calls; i += 1) call(i);
      times[name].push(((performance.now() - began) * 1000) / calls);
    }
  }
  const warm = (list) => median(list.slice(Math.floor(batches / 3)));
  return { ours: warm(times.ours), reference: warm(times.reference) };
}

/** The figures: rows of name, unit, ours, reference. */
export async function readingFigures() {
  const { Knowledge, readMachines, createBot, toMessage } = await importSource(
    'knowledge/knowledge.ts',
    'hosts/read-spec.ts',
    'bot.ts',
    'slack/blocks.ts',
  );
  const knowledge = new Knowledge(builtBase());
  const byFormat = pastesByFormat();
  const rows = [...byFormat].map(([format, pastes]) => {
    const pick = (i) => pastes[i % pastes.length];
    const times = inTurns(
      (i) => readMachines(pick(i), knowledge),
      (i) => bareRead(pick(i)),
      { batches: 15, calls: 20 * pastes.length },
    );
    return { name: `read ${format} (${pastes.length} pastes)`, unit: 'microseconds', ...times };
  });
  const large = largestPaste(byFormat);
  const times = inTurns(
    () => readMachines(large, knowledge),
    () => bareRead(large),
    { batches: 15, calls: 2 },
  );
  const rate = (microseconds) => large.length / microseconds;
  rows.push({
    name: 'read a 256 KB export',
    unit: 'MB/s',
    ours: rate(times.ours),
    reference: rate(times.reference),
  });
  rows.push(
    await mixed(
      [...byFormat.values()].flat(),
      createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
        throw error;
      }),
      toMessage,
    ),
  );
  return rows;
}

/** Ten thousand pastes of all formats, from the text to the blocks of the answer. */
async function mixed(pastes, bot, toMessage) {
  const page = { from: 0 };
  const ours = performance.now();
  for (let i = 0; i < MIXED; i += 1) {
    const reply = await bot.handle({ text: `check ${pastes[i % pastes.length]}` });
    toMessage(reply, { id: 'bench', page, share: true });
  }
  const reference = performance.now();
  for (let i = 0; i < MIXED; i += 1) JSON.stringify(bareRead(pastes[i % pastes.length]));
  const end = performance.now();
  return {
    name: `${MIXED.toLocaleString('en')} mixed pastes, end to end`,
    unit: 'seconds',
    ours: (reference - ours) / 1000,
    reference: (end - reference) / 1000,
  };
}
