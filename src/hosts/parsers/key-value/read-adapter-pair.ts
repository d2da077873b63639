import { speedOfAdapter } from '../../names/adapter-names.ts';
import { findAdapters } from '../../words/adapters.ts';
import { isGone } from '../../words/gone.ts';
import { readAnswer } from './answers.ts';
import type { Tallies } from './pair-reader.ts';
import type { Pair } from './pairs.ts';

type AdapterTallies = Pick<Tallies, 'adapters' | 'items'>;
type Topic = 'adapters' | 'adapter' | 'wireless' | 'linkSpeed';

/** Most ports that a plain number counts. */
const PORTS_MAX = 64;

export function readAdapterPair(topic: Topic, pair: Pair, { adapters, items }: AdapterTallies): boolean {
  switch (topic) {
    case 'adapters':
      return readAdapters(pair, { adapters, items });
    case 'adapter':
      if (/^(?:none|no|n\/?a|-|unused|empty)$/i.test(pair.value) || pair.value === '') return true;
      if (isGone(pair.value)) return true;
      items.add(pair.value, pair.line, pair.startsItem, {});
      return true;
    case 'wireless': {
      const answer = readAnswer(pair.value);
      if (answer === 'no' || answer === 'off') return true;
      if (answer === undefined && !/[A-Za-z]{2}/.test(pair.value)) return false;
      items.add(answer === undefined ? pair.value : pair.text, pair.line, pair.startsItem, {
        wireless: true,
      });
      return true;
    }
    case 'linkSpeed': {
      const speed = /^\d{1,3}(?:\.\d)?$/.test(pair.value) ? Number(pair.value) : speedOfAdapter(pair.value);
      if (speed === undefined) return false;
      if (items.isEmpty) {
        const words = { name: pair.text, wireless: false, speedGbps: speed, specific: true, inTeam: false };
        adapters.add([{ ...words, start: 0, end: pair.text.length }], pair.line);
      } else {
        items.speed(speed);
      }
      return true;
    }
  }
}

/** `nics=4`, `nics: 4x10GbE + 2x1GbE`, `nics: Intel X710, Intel I350`, and the items of a list. */
function readAdapters(pair: Pair, { adapters, items }: AdapterTallies): boolean {
  const count = /^(\d{1,2})$/.exec(pair.value)?.[1];
  if (count !== undefined) {
    if (Number(count) < 1 || Number(count) > PORTS_MAX) return false;
    if (pair.item !== undefined && !items.isEmpty) {
      items.count(Number(count));
      return true;
    }
    const words = { name: pair.text, wireless: false, count: Number(count), specific: false, inTeam: false };
    adapters.add([{ ...words, start: 0, end: pair.text.length }], pair.line);
    return true;
  }
  let found = false;
  for (const part of pair.value.replace(/^[[{]|[\]}]$/g, '').split(/, |\s\+\s|; | and /)) {
    const words = findAdapters(part);
    if (words.length > 0) adapters.add(words, pair.line);
    else if (/[A-Za-z]{2}/.test(part) && !/^(?:none|n\/?a|unknown|yes|no)\b/i.test(part))
      items.add(part.trim(), pair.line, true, {});
    else continue;
    found = true;
  }
  return found;
}
