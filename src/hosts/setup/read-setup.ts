import type { PropertyGroup } from '../parsers/properties/property.ts';
import { featureRows } from '../parsers/windows-objects/feature-rows.ts';
import { objectsOf } from '../parsers/windows-objects/objects-of.ts';
import type { Paste } from '../paste.ts';
import { type Field, isCut, type Told } from './fields.ts';
import { PART_OF_KIND } from './kinds.ts';
import type { Setup, SetupPart, VirtualMachine } from './setup.ts';
import { SHAPES } from './shapes.ts';
import { systemDriveOf } from './system-drive.ts';

/** Reads what the paste shows of an existing setup; `undefined` when it shows nothing of one. */
export function readSetup(paste: Paste): Setup | undefined {
  const parts = Object.fromEntries(Object.keys(SHAPES).map((part): [string, object[]] => [part, []]));
  const add = (part: SetupPart, group: PropertyGroup): void => void parts[part]?.push(toObject(group, part));
  const unreadLines: number[] = [];
  for (const object of objectsOf(paste)) {
    const part = PART_OF_KIND[object.kind];
    const unread = part === undefined ? undefined : unreadRow(object);
    if (unread !== undefined) unreadLines.push(unread);
    else if (part !== undefined) add(part, object);
  }
  for (const row of featureRows(paste.lines)) add('features', row);
  if (unreadLines.length === 0 && Object.values(parts).every((objects) => objects.length === 0))
    return undefined;
  const systemDrive = systemDriveOf(paste);
  // `toObject` built each list by the shapes that this type is made of.
  const setup = parts as unknown as Setup;
  return {
    ...setup,
    vms: merged(setup.vms),
    ...(systemDrive === undefined ? {} : { systemDrive }),
    ...(unreadLines.length === 0 ? {} : { unreadLines }),
  };
}

/** The line of a table's row that holds text, but no cell that could be told from the next. */
function unreadRow({ layout, properties }: PropertyGroup): number | undefined {
  const line = properties[0]?.line;
  const isEmpty = properties.every(({ value }) => value === '');
  return layout === 'table' && isEmpty && line !== undefined && /\S/.test(line.text)
    ? line.number
    : undefined;
}

function toObject({ properties }: PropertyGroup, part: SetupPart): object {
  const byName = new Map(properties.map((property) => [property.name.toLowerCase(), property]));
  const told: Record<string, Told<unknown> | number> = { line: properties[0]?.line.number ?? 0 };
  for (const [key, { names, read }] of Object.entries<Field<unknown>>(SHAPES[part])) {
    for (const name of names) {
      const property = byName.get(name);
      const value = property === undefined ? undefined : read(property.value, name);
      if (property === undefined || value === undefined) continue;
      told[key] = { value, line: property.line.number };
      break;
    }
  }
  return told;
}

/**
 * Several commands tell of one virtual machine; what the paste says first counts. Names that the console cut may be
 * those of several.
 */
function merged(vms: readonly VirtualMachine[]): readonly VirtualMachine[] {
  const byName = new Map<string, VirtualMachine>();
  for (const [at, vm] of vms.entries()) {
    const name = vm.name?.value;
    if (name === undefined) continue;
    const key = isCut(name) ? `${name} ${at}` : name;
    byName.set(key, { ...vm, ...byName.get(key) });
  }
  return [...byName.values()];
}
