import { DraftBuilder } from '../../draft-builder.ts';
import type { Format } from '../../host-spec.ts';
import type { Paste } from '../../paste.ts';
import { stated } from '../../reading.ts';
import type { Draft } from '../parser.ts';
import type { WindowsKind } from './kind-of-object.ts';
import { objectsOf, type WindowsObject } from './objects-of.ts';
import { inOneVocabulary } from './one-vocabulary.ts';
import { readAdapters } from './read-adapters.ts';
import { readDisks } from './read-disks.ts';
import { readBattery, readEnclosure } from './read-enclosure.ts';
import { readFeature } from './read-feature.ts';
import { readMemoryModules } from './read-memory-modules.ts';
import { readProcessors } from './read-processors.ts';
import { readProperties } from './read-properties.ts';
import { readSwitches, readTeams } from './read-switches.ts';

/**
 * Reads the objects of one format: `belongs` tells which. What the other objects of the paste say of a hypervisor
 * counts as well. `undefined`: the free lines hold none.
 */
export function readObjects(
  paste: Paste,
  free: Paste['lines'],
  format: Format,
  belongs: (object: WindowsObject) => boolean,
): Draft | undefined {
  const all = objectsOf(paste);
  if (all.length === 0) return undefined;
  const isFree = new Set(free.map(({ number }) => number));
  const objects = all.filter(
    (object) => isFree.has(object.properties[0]?.line.number ?? 0) && belongs(object),
  );
  if (objects.length === 0) return undefined;
  const builder = new DraftBuilder();
  const of = (...kinds: readonly WindowsKind[]): readonly WindowsObject[] =>
    objects.filter(({ kind }) => kinds.includes(kind));
  readMemoryModules(runsOf(of('memory')), builder);
  readProperties(
    objects.flatMap((object) => inOneVocabulary(object, object.kind)),
    builder,
  );
  readProcessors(runsOf(of('processor')), hypervisorIn(all), builder);
  for (const kind of ADAPTER_KINDS) readAdapters(runsOf(of(kind)), builder);
  readTeams(of('switch-team'), builder);
  readSwitches(of('vm-switch', 'switch-team'), builder);
  readDisks(runsOf(of('physical-disk', 'disk-drive')), builder);
  of('enclosure').forEach((object) => readEnclosure(object, builder));
  of('battery').forEach((object) => readBattery(object, builder));
  of('feature').forEach((object) => readFeature(object, builder));
  const [host] = of('vm-host');
  if (host?.properties[0] !== undefined) builder.put('hyperVRole', stated(true, host.properties[0].line));
  for (const { numbers } of objects) numbers.forEach((number) => builder.claimed.add(number));
  return builder.draft(format);
}

/** What lists adapters, the most telling source first: the first list counts. */
const ADAPTER_KINDS: readonly WindowsKind[] = [
  'net-adapter',
  'nic',
  'ip-configuration',
  'network-configuration',
  'hardware-info',
];

/** Objects that one command printed together. */
function runsOf(objects: readonly WindowsObject[]): readonly (readonly WindowsObject[])[] {
  const runs = new Map<number, WindowsObject[]>();
  for (const object of objects) {
    const run = runs.get(object.run);
    if (run === undefined) runs.set(object.run, [object]);
    else run.push(object);
  }
  return [...runs.values()];
}

/** What the paste says about a hypervisor; `undefined` when it says nothing, or both. */
function hypervisorIn(objects: readonly WindowsObject[]): boolean | undefined {
  const said = new Set(
    objects
      .flatMap(({ properties }) => properties)
      .filter(({ name }) => /^(?:cs)?hypervisorpresent$/i.test(name))
      .map(({ value }) => value.toLowerCase()),
  );
  if (said.has('true')) return true;
  return said.has('false') ? false : undefined;
}
