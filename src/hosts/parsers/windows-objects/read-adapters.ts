import type { DraftBuilder } from '../../draft-builder.ts';
import { isUnusable } from '../../names/adapter-names.ts';
import { NicList } from '../../nic-list.ts';
import { stated } from '../../reading.ts';
import { find, type Property, type PropertyGroup } from '../properties/property.ts';
import { bitsPerSecond } from './link-rate.ts';

/** Takes the adapters of one command; of several the one that lists most. */
export function readAdapters(runs: readonly (readonly PropertyGroup[])[], builder: DraftBuilder): void {
  const [longest] = runs.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return;
  const list = new NicList();
  for (const adapter of longest) addAdapter(adapter, list);
  const [first] = longest;
  const at = first === undefined ? undefined : nameOf(first);
  if (at === undefined || list.isEmpty) return;
  list.putInto(builder, (nics) => stated(nics, at.line, at.value));
}

function addAdapter(adapter: PropertyGroup, list: NicList): void {
  const name = nameOf(adapter);
  if (name === undefined) return;
  if (isVirtual(adapter)) {
    list.ignore(name.value);
    return;
  }
  const bits = rateOf(adapter);
  const wireless = isRadio(adapter);
  list.add(name.value, name.line, {
    ...(wireless ? { wireless } : {}),
    ...(bits === undefined || wireless || isDown(adapter) ? {} : { speedGbps: bits / 1e9 }),
  });
  if (isDown(adapter)) list.disconnectLast();
}

/** A rate with its unit, or with the unit in the name of the property: `LinkSpeed(Gbps) : 1`. */
function rateOf(adapter: PropertyGroup): number | undefined {
  const plain = find(adapter, 'linkspeed') ?? find(adapter, 'speed');
  if (plain !== undefined) return bitsPerSecond(plain.value);
  const unit = ['gbps', 'mbps'].find((name) => find(adapter, `linkspeed(${name})`) !== undefined);
  return unit === undefined
    ? undefined
    : bitsPerSecond(`${find(adapter, `linkspeed(${unit})`)?.value ?? ''} ${unit}`);
}

/** What the adapter is rather than what its connection is called. */
function nameOf(adapter: PropertyGroup): Property | undefined {
  const names = [
    'interfacedescription',
    'ifdesc',
    'productname',
    'description',
    'name',
    'ifalias',
    'connectionid',
    'netconnectionid',
  ];
  return names.map((name) => find(adapter, name)).find((property) => property !== undefined);
}

const CONNECTION_NAMES = ['name', 'ifalias', 'interfacealias', 'netconnectionid', 'connectionid'];

/** Virtual by the name of its connection, `vEthernet (LAN)`, or because Windows says so. */
function isVirtual(adapter: PropertyGroup): boolean {
  const isNamedSo = CONNECTION_NAMES.some((name) => isUnusable(find(adapter, name)?.value ?? ''));
  const medium = find(adapter, 'mediatype')?.value ?? '';
  return isNamedSo || /^wireless wan/i.test(medium) || /^true$/i.test(find(adapter, 'virtual')?.value ?? '');
}

const isRadio = (adapter: PropertyGroup): boolean =>
  [...CONNECTION_NAMES, 'mediatype', 'physicalmediatype', 'interfacedescription'].some((name) =>
    /802\.11|wi-?fi|wlan|wireless lan|drahtlos/i.test(find(adapter, name)?.value ?? ''),
  );

/** States without a link, as Get-NetAdapter names them and Win32_NetworkAdapter numbers them: 0, 4 to 7. */
function isDown(adapter: PropertyGroup): boolean {
  const status = find(adapter, 'status')?.value ?? find(adapter, 'mediaconnectionstate')?.value ?? '';
  if (/^(?:disconnected|disabled|not present|down)/i.test(status)) return true;
  // The largest number there is stands for a link that is not there.
  if (find(adapter, 'speed')?.value === '9223372036854775807') return true;
  const number =
    find(adapter, 'netconnectionstatus')?.value ?? find(adapter, 'connectionstatus')?.value ?? '';
  return (
    /^[04567]$/.test(number) ||
    /^(?:disconnected|mediadisconnected|hardwaredisabled|hardwarenotpresent)$/i.test(number)
  );
}
