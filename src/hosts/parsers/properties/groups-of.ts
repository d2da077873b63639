import type { Paste } from '../../paste.ts';
import { isScenery } from '../../scenery.ts';
import { toCsvRows } from './csv-rows.ts';
import { toJsonGroups } from './json-groups.ts';
import { toListed } from './lists.ts';
import type { PropertyGroup } from './property.ts';
import { toTabled } from './tables.ts';

/** Windows writes the names of properties without blanks, with capitals inside: `NumberOfCores`. */
const NAME_INSIDE = /[a-z][A-Z]|Caption|Capacity|Model\b|Speed\b/;

/** Every object that a paste prints the properties of, in whatever layout. */
export function groupsOf(paste: Paste): readonly PropertyGroup[] {
  if (!paste.lines.some(({ text }) => NAME_INSIDE.test(text))) return [];
  const free = paste.lines.filter(({ text, disguised }) => disguised !== true && !isScenery(text));
  let run = 0;
  return [toListed, toTabled, toCsvRows, toJsonGroups].flatMap((layout) => {
    const groups = layout(paste, free).map((group) => ({ ...group, run: group.run + run }));
    run = groups.reduce((most, group) => Math.max(most, group.run), run);
    return groups;
  });
}
