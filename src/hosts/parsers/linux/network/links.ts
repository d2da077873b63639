import { NicList } from '../../../nic-list.ts';
import type { PasteLine } from '../../../reading.ts';
import { isMadeUp, isPort } from './ports.ts';

/** `2: eno1: <BROADCAST,…> mtu 1500 … state UP`. */
const LINK = /^\d{1,3}: ([\w.-]{1,20})(?:@[\w.-]{1,20})?: <([A-Z_,-]{0,120})>/;
/** `eno1   UP   52:54:…` of `ip -br link`, `eno1   UP   10.0.0.5/24` of `ip -br a`. */
const BRIEF = /^([a-z][\w.-]{1,19})(?:@[\w.-]{1,20})?\s{2,20}(UP|DOWN|UNKNOWN)(?:\s|$)/;
const SETTINGS = /^Settings for ([\w.-]{1,20}):$/;
const SPEED = /^\s{1,8}Speed: (\d{2,6})Mb\/s/;
const INDENTED =
  /^\s{1,8}(?:link\/|inet6? |valid_lft|altname |RX:|TX:|Supported |Advertised |Auto-negotiation|Duplex|Port:|PHYAD|Transceiver|MDI-X|Supports |Wake-on|Current message|Link detected|Speed:|Link partner|drv probe)/;

/** The ports that `ip` and `ethtool` name; adds the lines of both to `claimed`. */
export function readLinks(
  free: readonly PasteLine[],
  claimed: Set<number>,
): { readonly list: NicList; readonly first: PasteLine | undefined } {
  const speeds = speedsIn(free);
  const list = new NicList();
  const seen = new Set<string>();
  let first: PasteLine | undefined;
  for (const line of free) {
    const link = LINK.exec(line.text);
    const brief = BRIEF.exec(line.text);
    const name = link?.[1] ?? brief?.[1] ?? SETTINGS.exec(line.text)?.[1];
    const isKnown = name !== undefined && (isPort(name) || isMadeUp(name) || link !== null);
    if (isKnown || (INDENTED.test(line.text) && claimed.has(line.number - 1))) claimed.add(line.number);
    if (name === undefined || !isPort(name) || seen.has(name)) continue;
    seen.add(name);
    first ??= line;
    const speedGbps = speeds.get(name);
    list.add(name, line, {
      wireless: name.startsWith('w'),
      ...(speedGbps === undefined ? {} : { speedGbps }),
    });
    if (/NO-CARRIER/.test(link?.[2] ?? '') || brief?.[2] === 'DOWN') list.disconnectLast();
  }
  return { list, first };
}

/** Gigabit per second by port, where `ethtool` knows it. */
function speedsIn(free: readonly PasteLine[]): ReadonlyMap<string, number> {
  const speeds = new Map<string, number>();
  let port: string | undefined;
  for (const { text } of free) {
    port = SETTINGS.exec(text)?.[1] ?? port;
    const speed = SPEED.exec(text)?.[1];
    if (port !== undefined && speed !== undefined) speeds.set(port, Number(speed) / MEGABITS_PER_GIGABIT);
  }
  return speeds;
}

const MEGABITS_PER_GIGABIT = 1_000;
