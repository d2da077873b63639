import type { DraftBuilder } from '../../draft-builder.ts';
import { roundGib } from '../../units.ts';
import type { ProcessorTally } from '../../words/processor-tally.ts';
import type { Topic } from './keys.ts';
import type { Pair } from './pairs.ts';
import { statedBy } from './place.ts';
import { gibOf } from './read-memory-pair.ts';

/** How many of the same an item of a list stands for. */
const COUNT_KEY = /^(?:count|qty|quantity|number|amount|anzahl|populated)$/;
/** More items than that are logical processors as likely as not. */
const PROCESSORS_MAX = 8;

interface Item {
  readonly pair: Pair;
  gib?: number;
  count: number;
  cores?: number;
  threads?: number;
  isProcessor: boolean;
}

/** Memory modules and processors that a list names one by one: together they are those of the machine. */
export class ListTally {
  readonly #items = new Map<number, Item>();

  /** Takes a pair of an item that adds up with those of the other items. `false`: it does not. */
  take(pair: Pair, topics: readonly Topic[]): boolean {
    if (pair.item === undefined) return false;
    const lists = [...pair.sections, pair.key];
    const ofMemory = lists.some((words) => MEMORY.test(words));
    const ofProcessors = lists.some((words) => PROCESSORS.test(words));
    if (!ofMemory && !ofProcessors) return false;
    const [topic] = topics;
    const number = /^\d{1,4}$/.test(pair.value) ? Number(pair.value) : undefined;
    if (number !== undefined && number > 0 && COUNT_KEY.test(pair.key)) {
      this.#itemOf(pair).count = number;
      return true;
    }
    if (ofMemory && topic === 'memory') {
      const gib = gibOf(pair);
      if (gib !== undefined) this.#itemOf(pair).gib ??= gib;
      return gib !== undefined;
    }
    if (!ofProcessors) return false;
    const item = this.#itemOf(pair);
    item.isProcessor = true;
    if (number === undefined || number === 0) return false;
    if (topic === 'cores' || topic === 'coresEach') item.cores ??= number;
    else if (topic === 'threads') item.threads ??= number;
    else return false;
    return true;
  }

  putInto(builder: DraftBuilder, processors: ProcessorTally): void {
    const items = [...this.#items.values()].filter(({ pair }) => pair.isCutOff !== true);
    const modules = items.filter(({ gib }) => gib !== undefined);
    const [module] = modules;
    if (module !== undefined) {
      const gib = modules.reduce((sum, item) => sum + (item.gib ?? 0) * item.count, 0);
      builder.put('memoryGiB', statedBy(roundGib(gib), module.pair));
    }
    const cpus = items.filter(({ isProcessor }) => isProcessor);
    const [cpu] = cpus;
    const sockets = cpus.reduce((sum, { count }) => sum + count, 0);
    if (cpu === undefined || sockets > PROCESSORS_MAX) return;
    processors.setSockets(statedBy(sockets, cpu.pair));
    if (cpus.every(({ cores }) => cores !== undefined)) {
      const count = cpus.reduce((sum, item) => sum + (item.cores ?? 0) * item.count, 0);
      processors.setCores(statedBy({ count, of: 'machine' }, cpu.pair));
    }
    if (cpus.every(({ threads }) => threads !== undefined)) {
      const count = cpus.reduce((sum, item) => sum + (item.threads ?? 0) * item.count, 0);
      processors.setThreads(statedBy({ count, of: 'machine' }, cpu.pair));
    }
  }

  #itemOf(pair: Pair): Item {
    const key = pair.item ?? 0;
    const item = this.#items.get(key) ?? { pair, count: 1, isProcessor: false };
    this.#items.set(key, item);
    return item;
  }
}

const MEMORY =
  /^(?:(?:installed |memory |ram )?(?:memory|ram|dimms?|modules|sticks)|arbeitsspeicher|memoire|memoria)$/;
const PROCESSORS = /^(?:cpus|processors|procs|sockets)$/;
