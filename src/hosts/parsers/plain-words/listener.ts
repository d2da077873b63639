import type { DraftBuilder } from '../../draft-builder.ts';
import type { DiskBus, StorageKind } from '../../host-spec.ts';
import { findProcessorName } from '../../names/processor-names.ts';
import { findSystemName } from '../../names/system-names.ts';
import { putSystemName } from '../../put-system-name.ts';
import type { Reading } from '../../reading.ts';
import { roundGib } from '../../units.ts';
import { AdapterTally } from '../../words/adapter-tally.ts';
import { findAdapters } from '../../words/adapters.ts';
import type { Clause } from '../../words/clauses.ts';
import { findDiskBuses } from '../../words/disk-buses.ts';
import type { Found } from '../../words/found.ts';
import { findGpus } from '../../words/gpus.ts';
import { findMemory, type MemoryWords, totalMemory } from '../../words/memory.ts';
import { ProcessorTally } from '../../words/processor-tally.ts';
import { findProcessors, type ProcessorSetting } from '../../words/processors.ts';
import { spotIn } from '../../words/spot.ts';
import { findDisks, findStorage } from '../../words/storage.ts';
import { isInstalledSystem } from '../../words/system.ts';
import { findTeam } from '../../words/teams.ts';
import { findVirtualization } from '../../words/virtualization.ts';
import { hearMachine } from './hear-machine.ts';

/** `running Server 2016 can I add Hyper-V?`: the question begins behind what is said. */
const ASKS = /\b(?:can|could|does|do|will|would|should) (?:i|we|it|this)\b/i;

/** Somebody takes back what was said before. */
const CORRECTS =
  /^\W{0,4}(?:(?:oh|ah|oops|no|nope|sorry|hold on|hang on|well)[\s,:.!-]{1,4}){0,3}(?:sorry|correction|wait|actually|i was wrong|my bad|my mistake|scratch that|i misread)\b/i;

/** A label with its value, and nothing else. */
const LABEL = /^\s*[A-Za-z][\w ().]{0,30}(?:\t|:\s)/;
const LABEL_AND_VALUE = 2;

/** Hears one clause after the other, and draws the sums when all is said. */
export class Listener {
  readonly #builder: DraftBuilder;
  readonly #processors = new ProcessorTally();
  readonly #adapters = new AdapterTally();
  readonly #memory: (MemoryWords & { readonly clause: Clause })[] = [];
  readonly #storage: (Found<StorageKind> & { readonly clause: Clause })[] = [];
  readonly #buses: (Found<DiskBus> & { readonly clause: Clause })[] = [];
  #disks: Reading<number> | undefined;
  readonly #gpus: (Found<string> & { readonly clause: Clause })[] = [];
  #heard = false;

  constructor(builder: DraftBuilder) {
    this.#builder = builder;
  }

  /** Takes the clauses of one line. `false`: they say nothing that is read. */
  hear(clauses: readonly Clause[], quantity?: number): boolean {
    this.#heard = false;
    const names = clauses.map(({ text }) => findProcessorName(text));
    const named = names.some((name) => name !== undefined);
    const labelled = clauses.length <= LABEL_AND_VALUE && LABEL.test(clauses[0]?.line.text ?? '');
    for (const [index, clause] of clauses.entries()) {
      this.#hearSystem(clause);
      this.#hearProcessors(clause, { name: names[index], named, quantity });
      this.#hearMemory(clause, quantity, labelled);
      this.#hearNetwork(clause, quantity);
      this.#hearStorage(clause, quantity);
      this.#hearGpus(clause);
      if (hearMachine(clause, this.#builder)) this.#heard = true;
    }
    for (const { reading, value, clause, start, end } of findVirtualization(clauses)) {
      this.#heard = true;
      const heard = spotIn(clause)(value, start, end);
      // A correction is believed where it takes something back; for the better it only contradicts.
      if (!value && CORRECTS.test(clause.line.text)) this.#builder.correct(reading, heard);
      else this.#builder.put(reading, heard);
    }
    return this.#heard;
  }

  /** Hands over what takes the whole text to know. */
  finish(): void {
    this.#processors.putInto(this.#builder);
    this.#adapters.putInto(this.#builder);
    // Amounts without a name are compared within a line: the next line speaks of something else.
    const line = this.#memory.find(({ kind }) => kind === 'bare')?.clause.line;
    const memory = totalMemory(
      this.#memory.filter(({ kind, clause }) => kind !== 'bare' || clause.line === line),
    );
    if (memory !== undefined) {
      this.#builder.put('memoryGiB', spotIn(memory.clause)(roundGib(memory.gib), memory.start, memory.end));
    }
    const [storage] = this.#storage;
    if (storage !== undefined) {
      const kinds = [...new Set(this.#storage.map(({ value }) => value))];
      this.#builder.put('storage', spotIn(storage.clause)(kinds, storage.start, storage.end));
    }
    this.#builder.put('disks', this.#disks);
    const [bus] = this.#buses;
    if (bus !== undefined) {
      const buses = [...new Set(this.#buses.map(({ value }) => value))];
      this.#builder.put('diskBuses', spotIn(bus.clause)(buses, bus.start, bus.end));
    }
    const [gpu] = this.#gpus;
    if (gpu !== undefined) {
      const names = [...new Set(this.#gpus.map(({ value }) => value))];
      this.#builder.put('gpus', spotIn(gpu.clause)(names, gpu.start, gpu.end));
    }
  }

  #hearGpus(clause: Clause): void {
    if (clause.question) return;
    const gpus = findGpus(clause.text);
    if (gpus.length > 0) this.#heard = true;
    this.#gpus.push(...gpus.map((gpu) => ({ ...gpu, clause })));
  }

  #hearSystem(clause: Clause): void {
    const name = findSystemName(clause.text);
    if (name === undefined || !isInstalledSystem(clause.text, name)) return;
    if (clause.question && !ASKS.test(clause.text.slice(name.end))) return;
    this.#heard = true;
    putSystemName(name, clause.line, clause.text.slice(name.start, name.end), this.#builder);
  }

  #hearProcessors(clause: Clause, setting: ProcessorSetting): void {
    const words = findProcessors(clause.text, setting);
    if (Object.keys(words).length > 0) this.#heard = true;
    this.#processors.add(words, spotIn(clause));
  }

  #hearMemory(clause: Clause, quantity: number | undefined, labelled: boolean): void {
    const words = findMemory(clause.text, quantity, labelled);
    if (words.length > 0) this.#heard = true;
    this.#memory.push(...words.map((word) => ({ ...word, clause })));
  }

  #hearNetwork(clause: Clause, quantity: number | undefined): void {
    const words = findAdapters(clause.text, quantity);
    const team = findTeam(clause.text);
    if (words.length > 0 || team !== undefined) this.#heard = true;
    this.#adapters.add(words, clause.line);
    if (team !== undefined) this.#builder.put('team', spotIn(clause)(team.value, team.start, team.end));
  }

  #hearStorage(clause: Clause, quantity: number | undefined): void {
    const kinds = findStorage(clause.text);
    const disks = findDisks(clause.text, quantity);
    const buses = clause.question ? [] : findDiskBuses(clause.text);
    this.#buses.push(...buses.map((bus) => ({ ...bus, clause })));
    if (kinds.length > 0 || buses.length > 0 || disks !== undefined) this.#heard = true;
    this.#storage.push(...kinds.map((kind) => ({ ...kind, clause })));
    if (disks === undefined) return;
    const more = spotIn(clause)(disks.value, disks.start, disks.end);
    this.#disks =
      this.#disks === undefined ? more : { ...this.#disks, value: this.#disks.value + more.value };
  }
}
