import type { DraftBuilder } from '../../draft-builder.ts';
import { NicList } from '../../nic-list.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { isPort } from '../linux/network/ports.ts';

/** `"interface_name": "Intel(R) …"`: an adapter of Windows. */
const WINDOWS = /"interface_name": {0,4}"([^"]{1,120})"/g;
/** `"ansible_eno1": {`: the facts of one interface of Linux. */
const LINUX = /"ansible_([a-z]\w{1,15})": {0,4}\{/;
const SPEED = /"speed": {0,4}"?(\d{2,6})\b/;

/** Takes the adapters: Windows lists them by name, Linux has facts for each. Speeds are in Mb/s. */
export function putInterfaces(lines: readonly PasteLine[], builder: DraftBuilder): void {
  const list = new NicList();
  let first: PasteLine | undefined;
  let port: string | undefined;
  for (const line of lines) {
    for (const [, name = ''] of line.text.matchAll(WINDOWS)) {
      first ??= line;
      list.add(name, line);
    }
    const name = LINUX.exec(line.text)?.[1];
    if (name !== undefined) {
      port = isPort(name) ? name : undefined;
      if (port !== undefined) {
        first ??= line;
        list.add(port, line, { wireless: port.startsWith('w') });
      }
    }
    const speed = SPEED.exec(line.text)?.[1];
    if (port !== undefined && speed !== undefined) list.speedOfLast(Number(speed) / MEGABITS_PER_GIGABIT);
  }
  if (first !== undefined) {
    const where = first;
    list.putInto(builder, (nics) => stated(nics, where));
  }
}

const MEGABITS_PER_GIGABIT = 1_000;
