import { memoryText } from '../../knowledge/figures.ts';
import type { HostShape, MemoryRange, SizeRequest, VmGroup } from '../size-request.ts';
import type { Token } from './token.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Memory = Extract<Token, { kind: 'memory' }>;

/** What has been read of a request so far. */
export class Draft {
  readonly groups: Writable<VmGroup>[] = [];
  readonly hosts: Writable<HostShape> = {};
  readonly conditions: Writable<Partial<Pick<SizeRequest, 'ratio' | 'reserveGiB' | 'edition'>>> = {};
  readonly notes: string[] = [];
  /** Words without a meaning here, as they were written. */
  readonly words: string[] = [];
  /** What cannot be meant as it stands, as sentences. */
  readonly mistakes: string[] = [];
  spareHosts = 0;
  isCluster = false;
  isDynamic = false;
  /** How many memory modules of the next amount a host has. */
  modules = 1;
  /** What was said of cores; `counted` where the words say whether it is for each processor. */
  readonly coresCounted: { readonly count: number; readonly counted: 'each' | 'total' | undefined }[] = [];
  /** Whose figures are being read; absent until a word says so. */
  about: 'vm' | 'host' | undefined;
  /** Memory that stands before any word on whose it is. */
  #early: Memory | undefined;

  /** The group that is being read; the first one is made when something is said of it. */
  get group(): Writable<VmGroup> {
    return this.groups.at(-1) ?? this.startGroup();
  }

  startGroup(): Writable<VmGroup> {
    const group: Writable<VmGroup> = {};
    this.groups.push(group);
    return group;
  }

  /** The next figures are about virtual machines, or about hosts. */
  turnTo(about: 'vm' | 'host'): void {
    this.about = about;
    const early = this.#early;
    this.#early = undefined;
    if (early !== undefined) this.addMemory(early, {});
  }

  /** Puts a figure where there is none yet; a second, different one is a mistake. */
  put<K extends keyof HostShape>(name: K, value: NonNullable<HostShape[K]>, what: string): void {
    if (this.hosts[name] !== undefined && this.hosts[name] !== value) {
      this.mistakes.push(`The hosts have two figures for ${what}: ${this.hosts[name]} and ${value}.`);
    }
    this.hosts[name] = value;
  }

  /** A second amount without a name is disk of a virtual machine, or storage of the hosts; a note says so. */
  addMemory(
    memory: Memory,
    { isFromPlus = false, isOfEach = false }: { isFromPlus?: boolean; isOfEach?: boolean },
  ): void {
    if (this.about === undefined) {
      if (this.#early !== undefined)
        this.mistakes.push('Two amounts of memory stand before what they belong to.');
      this.#early = memory;
    } else if (this.about === 'host') this.#addHostMemory(memory, isOfEach);
    else this.#addVmMemory(memory, isFromPlus);
  }

  #addHostMemory({ gib, isNamed }: Memory, isOfEach: boolean): void {
    if (this.hosts.memoryGiB === undefined || isNamed) {
      this.put('memoryGiB', gib * this.modules, 'memory (GB)');
      return;
    }
    const whose = isOfEach ? 'each of them has' : 'all of them share';
    this.notes.push(`The second amount of the hosts, ${memoryText(gib)}, was read as storage that ${whose}.`);
    this.put('storageGiB', gib, 'storage (GB)');
    if (isOfEach) this.hosts.hasOwnStorage = true;
  }

  #addVmMemory({ leastGiB, gib, isNamed }: Memory, isFromPlus: boolean): void {
    const range: MemoryRange = { leastGiB, mostGiB: gib };
    if (this.group.memory === undefined) this.group.memory = range;
    else if (isFromPlus) this.startGroup().memory = range;
    else if (this.group.diskGiB === undefined && !isNamed) {
      this.notes.push(`The second amount of the virtual machines, ${memoryText(gib)}, was read as disk.`);
      this.group.diskGiB = gib;
    } else this.mistakes.push(`One group of virtual machines has two figures for memory.`);
  }
}
