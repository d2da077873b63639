import type { Paste } from '../../paste.ts';
import { groupsOf } from '../properties/groups-of.ts';
import type { PropertyGroup } from '../properties/property.ts';
import { isComputerInfoName, kindOfObject, type WindowsKind } from './kind-of-object.ts';

/** An object of Windows of which it is known what it is. */
export interface WindowsObject extends PropertyGroup {
  readonly kind: WindowsKind;
}

/** Most objects that are looked at: one machine has some hundred at most. */
const OBJECTS_MAX = 2_000;

/** Each paste is looked through once, however many parsers ask. */
const known = new WeakMap<Paste, readonly WindowsObject[]>();

/** Every object of a paste that is one of Windows'. */
export function objectsOf(paste: Paste): readonly WindowsObject[] {
  const before = known.get(paste);
  if (before !== undefined) return before;
  const objects = groupsOf(paste)
    .slice(0, OBJECTS_MAX)
    .flatMap((group) => toObject(group) ?? []);
  known.set(paste, objects);
  return objects;
}

function toObject(group: PropertyGroup): WindowsObject | undefined {
  const kind = kindOfObject(group);
  if (kind === undefined) return undefined;
  // Lines of other text may stand right above or below a list.
  if (kind !== 'computer-info' || group.layout !== 'list') return { ...group, kind };
  const properties = group.properties.filter(({ name }) => isComputerInfoName(name));
  return { ...group, kind, properties, numbers: properties.flatMap(({ numbers }) => numbers) };
}
