import type { DraftBuilder } from '../../draft-builder.ts';
import { gibPer, roundGib, toNumber } from '../../units.ts';
import { findMemory, totalMemory } from '../../words/memory.ts';
import type { Pair } from './pairs.ts';
import { statedBy } from './place.ts';

const UNIT_OF_KEY = / (gb|gib|g|mb|mib|tb|tib|kb|kib|bytes|b)$/;
/** Without any unit, below the first figure GB are meant and from the second on MB; between them nobody knows. */
const GB_BELOW = 769;
const MB_FROM = 16_384;

/** Installed memory: `ram=512GB`, `mem_gb: 512`, `memory: 16x32GB DDR4`. */
export function readMemoryPair(pair: Pair, builder: DraftBuilder): boolean {
  const gib = gibOf(pair);
  if (gib === undefined) return false;
  builder.put('memoryGiB', statedBy(roundGib(gib), pair));
  return true;
}

/** GiB that the value means; `undefined` where it is no amount of memory. */
export function gibOf(pair: Pair): number | undefined {
  const gib = /^\d[\d.,' ]{0,18}$/.test(pair.value) ? gibOfNumber(pair) : gibOfWords(pair);
  return gib === undefined || gib <= 0 ? undefined : gib;
}

function gibOfNumber({ key, value }: Pair): number | undefined {
  const unit = UNIT_OF_KEY.exec(key)?.[1];
  if (unit !== undefined) return toNumber(value, unit) * gibPer(unit);
  const number = toNumber(value, 'MB');
  if (number < GB_BELOW) return toNumber(value, 'GB');
  return number >= MB_FROM && number < BYTES_FROM
    ? number * gibPer('MB')
    : number >= BYTES_FROM
      ? number * gibPer('bytes')
      : undefined;
}

/** More MB than any machine has: bytes. */
const BYTES_FROM = 2 ** 28;

/** The key says that it is memory, so the value need not. */
function gibOfWords({ value }: Pair): number | undefined {
  return totalMemory(findMemory(`RAM: ${value}`))?.gib;
}
