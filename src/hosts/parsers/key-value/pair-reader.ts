import type { DraftBuilder } from '../../draft-builder.ts';
import { AdapterTally } from '../../words/adapter-tally.ts';
import { findModel } from '../../words/machine.ts';
import { ProcessorTally } from '../../words/processor-tally.ts';
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
    return this.#lists.take(pair, topics) || topics.some((topic) => this.#takeAs(topic, pair));
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

/** A name has few words; more of them describe the machine, and are read as words. */
const NAME_WORDS_MAX = 4;
