import type { DraftBuilder } from '../draft-builder.ts';
import type { ReadingValues } from '../host-spec.ts';
import type { Reading } from '../reading.ts';
import type { Amount, ProcessorWords } from './processors.ts';

type Spot = <T>(value: T, start: number, end: number) => Reading<T>;

/** Gathers what is said of processors in several places, and multiplies at the end. */
export class ProcessorTally {
  #model: Reading<string> | undefined;
  #sockets: Reading<number> | undefined;
  #cores: Reading<Amount> | undefined;
  #threads: Reading<Amount> | undefined;

  /** Takes the words of one clause; `spot` turns offsets in it into a place in the paste. */
  add({ model, sockets, cores, threads }: ProcessorWords, spot: Spot): void {
    if (model !== undefined) this.#model = longer(this.#model, spot(model.value, model.start, model.end));
    if (sockets !== undefined) this.#sockets ??= spot(sockets.value, sockets.start, sockets.end);
    if (cores !== undefined) this.#cores ??= spot(cores.value, cores.start, cores.end);
    if (threads !== undefined) this.#threads ??= spot(threads.value, threads.start, threads.end);
  }

  setSockets(sockets: Reading<number>): void {
    this.#sockets ??= sockets;
  }

  setCores(cores: Reading<Amount>): void {
    this.#cores ??= cores;
  }

  setThreads(threads: Reading<Amount>): void {
    this.#threads ??= threads;
  }

  putInto(builder: DraftBuilder): void {
    builder.put('cpuModel', this.#model);
    builder.put('sockets', this.#sockets);
    builder.put('cores', this.#totalOf(this.#cores));
    builder.put('logicalProcessors', this.#totalOf(this.#threads));
  }

  /** The total of the machine; `undefined` where one processor or all of them may be meant. */
  #totalOf(amount: Reading<Amount> | undefined): Reading<ReadingValues['cores']> | undefined {
    if (amount === undefined) return undefined;
    const sockets = this.#sockets?.value ?? 1;
    const { count, of } = amount.value;
    if (of === 'unsaid' && sockets > 1) return undefined;
    return { ...amount, value: of === 'processor' ? count * sockets : count };
  }
}

/** A name with more words tells more: `Xeon`, then `Xeon Gold 6338`. */
const longer = (one: Reading<string> | undefined, other: Reading<string>): Reading<string> =>
  one !== undefined && !other.value.toLowerCase().includes(one.value.toLowerCase()) ? one : other;
