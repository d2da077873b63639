import type { Paste } from '../../paste.ts';
import { isScenery } from '../../scenery.ts';
import { uncalculated } from './calculated.ts';
import { toCsvRows } from './csv-rows.ts';
import { toJsonGroups } from './json-groups.ts';
import { toListed } from './lists.ts';
import type { PropertyGroup } from './property.ts';
import { toSingleValues } from './single-values.ts';
import { toTabled } from './tables.ts';

/**
 * Windows writes the names of properties without blanks, with capitals inside: `NumberOfCores`. Where people name
 * them in their command, PowerShell prints them as they were typed.
 */
const NAME_INSIDE =
  /[a-z][A-Z]|Caption|Capacity|Model\b|Speed\b|\bwin32_\w|hypervisorpresent|hypervrequirement|numberof(?:cores|logical)/;

/** Every object that a paste prints the properties of, in whatever layout. */
export function groupsOf(paste: Paste): readonly PropertyGroup[] {
  if (!paste.lines.some(({ text }) => NAME_INSIDE.test(text))) return [];
  const free = paste.lines.filter(({ text, disguised }) => disguised !== true && !isScenery(text));
  let run = 0;
  return [toListed, toTabled, toCsvRows, toJsonGroups, toSingleValues].flatMap((layout) => {
    const groups = layout(paste, free).map((group) => ({ ...uncalculated(group), run: group.run + run }));
    run = groups.reduce((most, group) => Math.max(most, group.run), run);
    return groups;
  });
}
