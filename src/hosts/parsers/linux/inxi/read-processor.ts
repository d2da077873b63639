import type { DraftBuilder } from '../../../draft-builder.ts';
import { type PasteLine, stated } from '../../../reading.ts';
import type { Pair } from './pairs.ts';

interface Line {
  readonly line: PasteLine;
  readonly text: string;
}

const COUNTS: Readonly<Record<string, number>> = {
  single: 1,
  dual: 2,
  triple: 3,
  quad: 4,
  hexa: 6,
  octa: 8,
};

/** `8-core`, `2x Quad Core`, `Dual core`, in front of the model: sockets and the cores of each. */
const SIZE = /(?:(\d)x )?\b(?:(\d{1,3})|(single|dual|triple|quad|hexa|octa))[- ]core\b/i;

/** Takes the model, and counts as the layout has them. */
export function readProcessor(pairs: readonly Pair[], lines: readonly Line[], builder: DraftBuilder): void {
  const model = pairs.find(({ key }) => key === 'model');
  if (model !== undefined) {
    const name = model.value.replace(/ \(-[A-Z-]{1,20}-\).*$/, '');
    builder.put('cpuModel', stated(name, model.line, name));
  }
  for (const { line, text } of lines) {
    const size = SIZE.exec(text);
    if (size === null) continue;
    const perSocket = Number(size[2] ?? COUNTS[(size[3] ?? '').toLowerCase()]);
    const sockets = size[1] === undefined ? 1 : Number(size[1]);
    builder.put('sockets', stated(sockets, line, size[0]));
    builder.put('cores', stated(sockets * perSocket, line, size[0]));
    if (model === undefined) putOldModel(text.slice(size.index + size[0].length), line, builder);
    break;
  }
  const bits = pairs.find(({ key }) => key === 'bits');
  if (bits?.value === '64' && /intel|amd/i.test(builder.readings.cpuModel?.value ?? ''))
    builder.put('architecture', stated('x64', bits.line, 'bits: 64'));
  const topology = new Map(pairs.map((pair) => [pair.key, pair]));
  const [cpus, cores, threads] = ['cpus', 'cores', 'threads'].map((key) => topology.get(key));
  const count = /^(\d)x/.exec(cpus?.value ?? '')?.[1];
  if (count === undefined || cpus === undefined) return;
  builder.put('sockets', stated(Number(count), cpus.line, cpus.value));
  for (const [name, pair] of [
    ['cores', cores],
    ['logicalProcessors', threads],
  ] as const) {
    const each = /^\d{1,3}(?!\d)/.exec(pair?.value ?? '')?.[0];
    if (each !== undefined && pair !== undefined)
      builder.put(name, stated(Number(count) * Number(each), pair.line, each));
  }
}

/** `Single core Intel Core i7-4710HQ (-UP-) cache: …`: the layout before 3.0. */
function putOldModel(rest: string, line: PasteLine, builder: DraftBuilder): void {
  const name = /^\s{1,3}(\S.{2,60}?) \(-/.exec(rest)?.[1];
  if (name !== undefined) builder.put('cpuModel', stated(name, line, name));
}
