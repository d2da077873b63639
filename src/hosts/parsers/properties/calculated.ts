import { gibPer } from '../../units.ts';
import type { Property, PropertyGroup } from './property.ts';

/** `@{n='GB';e={$_.TotalPhysicalMemory/1GB}}`: a name of somebody's own for a property, and what is done to it. */
const CALCULATED =
  /@\{\s{0,4}(?:n|name|l|label)\s{0,4}=\s{0,4}["']?([\w ()%-]{1,40}?)["']?\s{0,4};\s{0,4}(?:e|expr|expression)\s{0,4}=\s{0,4}\{([^{}]{1,160})\}/gi;
/** The one property that an expression takes, and the unit that it is divided by. */
const DIVIDED = /\$_\.([A-Za-z_]\w{1,60})(?:\s{0,4}\/\s{0,4}1([KMGT]B))?/i;
/** Most calculated properties of one command. */
const CALCULATED_MAX = 30;
const BYTES_PER_GIB = 2 ** 30;

/** Gives the calculated properties of an object the names and the units that Windows gives them. */
export function uncalculated(group: PropertyGroup): PropertyGroup {
  if (!group.under.includes('@{')) return group;
  const sources = new Map<string, { readonly name: string; readonly unit: string | undefined }>();
  for (const [, own = '', expression = ''] of group.under.matchAll(CALCULATED)) {
    const [, name, unit] = DIVIDED.exec(expression) ?? [];
    const isOne = expression.indexOf('$_.') === expression.lastIndexOf('$_.') && !/[*+]/.test(expression);
    if (name !== undefined && isOne && sources.size < CALCULATED_MAX)
      sources.set(own.toLowerCase(), { name, unit });
  }
  const properties = group.properties.map((property) => {
    const source = sources.get(property.name.toLowerCase());
    return source === undefined ? property : restored(property, source.name, source.unit);
  });
  return { ...group, properties };
}

/** The value before it was divided; as it stands where it is no figure. */
function restored(property: Property, name: string, unit: string | undefined): Property {
  if (unit === undefined) return { ...property, name };
  // A mark with three digits behind it may part thousands or a fraction.
  const figure = /^\d{1,6}(?:[.,](?!\d{3}$)\d{1,20})?$/.exec(property.value)?.[0];
  if (figure === undefined) return { ...property, name, value: '' };
  const amount = Number(figure.replace(',', '.')) * gibPer(unit) * BYTES_PER_GIB;
  return { ...property, name, value: String(Math.round(amount)) };
}
