import type { DraftBuilder } from './draft-builder.ts';
import type { Nic, ReadingValues } from './host-spec.ts';
import { isTeamAdapter, isUnusable, isWireless, speedOfAdapter } from './names/adapter-names.ts';
import { type PasteLine, type Reading, stated } from './reading.ts';

/** Sorts the adapters that a tool lists into those a virtual switch could use and those it could not. */
export class NicList {
  readonly #usable: Nic[] = [];
  readonly #ignored: string[] = [];
  #team: PasteLine | undefined;
  #last: 'usable' | 'ignored' | undefined;

  /** Takes one adapter by the name that the tool prints. */
  add(
    name: string,
    line: PasteLine,
    more: Partial<Pick<Nic, 'speedGbps' | 'count' | 'wireless'>> = {},
  ): void {
    if (isTeamAdapter(name)) this.#team ??= line;
    this.#last = isUnusable(name) ? 'ignored' : 'usable';
    if (this.#last === 'ignored') {
      this.#ignored.push(name);
      return;
    }
    const wireless = more.wireless ?? isWireless(name);
    const speedGbps = more.speedGbps ?? (wireless ? undefined : speedOfAdapter(name));
    this.#usable.push({
      name,
      wireless,
      ...(speedGbps === undefined ? {} : { speedGbps }),
      ...(more.count === undefined ? {} : { count: more.count }),
      line: line.number,
    });
  }

  /** Takes an adapter that is known to be of no use to a virtual switch, whatever its name looks like. */
  ignore(name: string): void {
    this.#ignored.push(name);
    this.#last = 'ignored';
  }

  /** Marks the adapter that was added last as one without a link. */
  disconnectLast(): void {
    const last = this.#last === 'usable' ? this.#usable.pop() : undefined;
    if (last !== undefined) this.#usable.push({ ...last, disconnected: true });
  }

  /** Gives the adapter that was added last another name, and what that name tells. */
  renameLast(name: string): void {
    const last = this.#last === 'usable' ? this.#usable.pop() : undefined;
    if (last === undefined) return;
    const { speedGbps = speedOfAdapter(name), ...rest } = last;
    this.#usable.push({
      ...rest,
      name,
      wireless: last.wireless || isWireless(name),
      ...(speedGbps === undefined ? {} : { speedGbps }),
    });
  }

  /** Sets the speed of the adapter that was added last. */
  speedOfLast(speedGbps: number): void {
    const last = this.#last === 'usable' ? this.#usable.pop() : undefined;
    // The rate of a wireless link changes by the minute.
    if (last !== undefined) this.#usable.push(last.wireless ? last : { ...last, speedGbps });
  }

  /** Sets how many ports the adapter that was added last stands for. */
  countOfLast(count: number): void {
    const last = this.#last === 'usable' ? this.#usable.pop() : undefined;
    if (last !== undefined) this.#usable.push({ ...last, count });
  }

  get usable(): readonly Nic[] {
    return this.#usable;
  }

  get isEmpty(): boolean {
    return this.#usable.length === 0 && this.#ignored.length === 0;
  }

  /** Hands over what was found; `toReading` says where the list stands. */
  putInto(
    builder: DraftBuilder,
    toReading: (nics: readonly Nic[]) => Reading<ReadingValues['nics']> | undefined,
  ): void {
    builder.put('nics', toReading(this.#usable));
    builder.ignoredNics.push(...this.#ignored);
    if (this.#team !== undefined) builder.put('team', stated({ kind: 'lbfo' }, this.#team));
  }
}
