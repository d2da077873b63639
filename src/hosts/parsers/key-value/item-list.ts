import type { DraftBuilder } from '../../draft-builder.ts';
import type { Nic } from '../../host-spec.ts';
import { NicList } from '../../nic-list.ts';
import { type PasteLine, stated } from '../../reading.ts';

/** Adapters that an inventory lists one by one. */
export class ItemList {
  readonly #nics = new NicList();
  #first: PasteLine | undefined;
  #open = false;

  /** A new adapter; within one item of a list, a better name for it is not another adapter. */
  add(
    name: string,
    line: PasteLine,
    startsItem: boolean,
    more: { wireless?: boolean; speedGbps?: number },
  ): void {
    this.#first ??= line;
    if (this.#open && !startsItem) {
      if (!INTERFACE.test(name)) this.#nics.renameLast(name);
      return;
    }
    this.#open = startsItem;
    this.#nics.add(name, line, more);
  }

  /** So many ports or cards of the adapter that was added last. */
  count(count: number): void {
    this.#nics.countOfLast(count);
  }

  /** The speed of the adapter that was added last. */
  speed(speedGbps: number): void {
    this.#nics.speedOfLast(speedGbps);
  }

  get isEmpty(): boolean {
    return this.#first === undefined;
  }

  get nics(): readonly Nic[] {
    return this.#nics.usable;
  }

  /** Hands over the list, unless nothing in it can be used. */
  putInto(builder: DraftBuilder): void {
    const line = this.#first;
    if (line !== undefined)
      this.#nics.putInto(builder, (nics) => (nics.length === 0 ? undefined : stated(nics, line)));
  }
}

/** What an operating system calls its adapters, which says less than a model. */
const INTERFACE =
  /^(?:eth|en[opsx]|em|ethernet|nic|lan|port|slot|embedded|integrated|wi-?fi|wlan|vmnic|pnic|mgmt|management)[\s\w.:/-]{0,16}$/i;
