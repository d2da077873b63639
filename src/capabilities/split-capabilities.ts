import type { Capability } from './capability.ts';
import { capabilities } from './index.ts';

/** What `with …` at the front of a text names. */
export interface NamedCapabilities {
  readonly named: readonly Capability[];
  /** A name that no capability has, and the names that there are. */
  readonly unknown?: { readonly name: string; readonly known: readonly string[] };
  /** The text behind the names. */
  readonly rest: string;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[ \t_-]+/g, ' ')
    .trim();

const byName = new Map(
  capabilities.flatMap((capability) =>
    [capability.title, capability.id, ...capability.names].map((name): [string, Capability] => [
      plain(name),
      capability,
    ]),
  ),
);

/** Longest first, so that `shielded vms` is not read as `shielded`. */
const NAMES = [...byName.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(/[,]/g, '\\$&').replaceAll(' ', '[ \\t_-]*'))
  .join('|');
const ITEM = new RegExp(`^[ \\t]*(${NAMES})(?![\\w-])`, 'i');
const JOINT = /^[ \t]*(?:,[ \t]*(?:and[ \t]+)?|and[ \t]+|\+[ \t]*)/i;

/**
 * Takes `with s2d, gpu-p` from the front. What does not begin with the name of a capability is a description (`with
 * 256 GB`), unless it is a line of names alone above a paste.
 */
export function splitCapabilities(text: string): NamedCapabilities {
  const lead = /^[ \t]*with[ \t]+/i.exec(text);
  if (lead === null) return { named: [], rest: text };
  const named: Capability[] = [];
  let rest = text.slice(lead[0].length);
  let joint = '';
  for (;;) {
    const item = ITEM.exec(rest);
    const capability = item === null ? undefined : findCapability(item[1] ?? '');
    if (item === null || capability === undefined) break;
    if (!named.includes(capability)) named.push(capability);
    rest = rest.slice(item[0].length);
    joint = JOINT.exec(rest)?.[0] ?? '';
    if (joint === '') break;
    rest = rest.slice(joint.length);
  }
  const stray = named.length === 0 || joint !== '' ? strayName(rest) : undefined;
  if (stray !== undefined) return { named, unknown: { name: stray, known: known() }, rest };
  return named.length === 0
    ? { named, rest: text }
    : { named, rest: rest.replace(/^[ \t]*[:,;]?[ \t]*/, '') };
}

/** The capability of a name, in whatever case and with blanks or hyphens. */
const findCapability = (name: string): Capability | undefined =>
  byName.get(plain(name)) ??
  [...byName].find(([known]) => known.replaceAll(' ', '') === plain(name).replaceAll(' ', ''))?.[1];

/** Words without a figure that fill the line or stand before a colon: meant as a name. */
const strayName = (rest: string): string | undefined =>
  /^([a-z][a-z -]{1,30}?)[ \t]*(?:,[^\n\d:]*)?(?::|\r?\n|$)/i.exec(rest)?.[1];

const known = (): readonly string[] => capabilities.map(({ names: [name = ''] }) => name);
