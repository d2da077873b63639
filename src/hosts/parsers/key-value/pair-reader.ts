import type { DraftBuilder } from '../../draft-builder.ts';
import { findSystemName, type SystemName } from '../../names/system-names.ts';
import { putSystemName } from '../../put-system-name.ts';
import { AdapterTally } from '../../words/adapter-tally.ts';
import { findModel } from '../../words/machine.ts';
import { ProcessorTally } from '../../words/processor-tally.ts';
import { isInstalledSystem } from '../../words/system.ts';
import { isUnknown } from './answers.ts';
import { isAboutSomethingElse } from './headings-of-others.ts';
import { ItemList } from './item-list.ts';
import { type Topic, topicsOf } from './keys.ts';
import { ListTally } from './list-tally.ts';
import type { Pair } from './pairs.ts';
import { statedBy } from './place.ts';
import { readAdapterPair } from './read-adapter-pair.ts';
import { readFlagPair } from './read-flag-pair.ts';
import { readMachinePair } from './read-machine-pair.ts';
import { readMemoryPair } from './read-memory-pair.ts';
import { readProcessorPair } from './read-processor-pair.ts';
import { readStoragePair } from './read-storage-pair.ts';
import { readSystemPair } from './read-system-pair.ts';

/** What takes several pairs to know. */
export interface Tallies {
  readonly processors: ProcessorTally;
  /** Adapters that are counted or described in words. */
  readonly adapters: AdapterTally;
  /** Adapters with a pair each. */
  readonly items: ItemList;
}

/** Reads pairs one by one. */
export class PairReader {
  readonly #builder: DraftBuilder;
  readonly #tallies: Tallies = {
    processors: new ProcessorTally(),
    adapters: new AdapterTally(),
    items: new ItemList(),
  };

  readonly #lists = new ListTally();

  constructor(builder: DraftBuilder) {
    this.#builder = builder;
  }

  /** Takes a pair. `false`: its key is not known, or its value says nothing about what the key means. */
  take(pair: Pair): boolean {
    if (isAboutSomethingElse(pair.sections)) return false;
    const topics = topicsOf(pair.key, pair.sections);
    if (topics.length > 0 && isUnknown(pair.value)) return true;
    if (this.#lists.take(pair, topics)) return true;
    return topics.some((topic) => {
      const name = IN_A_ROW.has(topic) ? systemBehind(pair.value) : undefined;
      if (name === undefined) return this.#takeAs(topic, pair);
      const value = pair.value
        .slice(0, name.start)
        .trim()
        .replace(/[,;|]$/, '');
      if (!this.#takeAs(topic, { ...pair, value })) return false;
      return putSystemName(name, pair.line, pair.value.slice(name.start, name.end), this.#builder);
    });
  }

  #takeAs(topic: Topic, pair: Pair): boolean {
    switch (topic) {
      case 'ignored':
        return this.#takeName(pair);
      case 'processor':
      case 'sockets':
      case 'cores':
      case 'coresEach':
      case 'threads':
        return readProcessorPair(topic, pair, this.#tallies.processors);
      case 'memory':
        return readMemoryPair(pair, this.#builder);
      case 'system':
      case 'edition':
      case 'build':
        return readSystemPair(topic, pair, this.#builder);
      case 'adapters':
      case 'adapter':
      case 'wireless':
      case 'linkSpeed':
        return readAdapterPair(topic, pair, this.#tallies);
      case 'storage':
      case 'diskController':
      case 'disks':
      case 'team':
      case 'management':
        return readStoragePair(topic, pair, this.#builder);
      case 'model':
      case 'manufacturer':
      case 'form':
      case 'architecture':
      case 'domainRole':
      case 'chipset':
        return readMachinePair(topic, pair, this.#builder);
      default:
        return readFlagPair(topic, pair, this.#builder);
    }
  }

  /** The name of a machine is of no interest, unless people write there what machine it is. */
  #takeName(pair: Pair): boolean {
    if (/[,;]|\d\s?[TG]B\b/.test(pair.value) || pair.value.split(' ').length > NAME_WORDS_MAX) return false;
    const model = /^(?:host|server|node)$/.test(pair.key) ? findModel(pair.value) : undefined;
    if (model !== undefined) this.#builder.put('model', statedBy(model.value, pair));
    return true;
  }

  finish(): void {
    const { processors, adapters, items } = this.#tallies;
    this.#lists.putInto(this.#builder, processors);
    adapters.putInto(this.#builder, items.nics);
    items.putInto(this.#builder);
    processors.putInto(this.#builder);
  }
}

/** `ram=64GB server 2016`: the next words that somebody typed have no key. */
function systemBehind(value: string): SystemName | undefined {
  const name = findSystemName(value);
  return name !== undefined && name.start > 0 && isInstalledSystem(value, name) ? name : undefined;
}

/** What people type in a row, and what has no system of its own. */
const IN_A_ROW: ReadonlySet<Topic> = new Set<Topic>([
  'processor',
  'sockets',
  'cores',
  'threads',
  'memory',
  'virtualization',
  'firmware',
  'slat',
  'dep',
]);

/** A name has few words; more of them describe the machine, and are read as words. */
const NAME_WORDS_MAX = 4;
