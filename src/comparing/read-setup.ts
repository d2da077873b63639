import { groupsOf } from '../hosts/parsers/properties/groups-of.ts';
import { find } from '../hosts/parsers/properties/property.ts';
import { objectsOf } from '../hosts/parsers/windows-objects/objects-of.ts';
import { type Paste, toPaste } from '../hosts/paste.ts';

/** What a paste tells of the virtual side of a host that a move depends on. Absent means: not in the paste. */
export interface Setup {
  /** Names of its virtual switches. */
  readonly switchNames?: readonly string[];
  /** Configuration versions of its virtual machines, each once: `9.0`. */
  readonly vmVersions?: readonly string[];
  /** Processor compatibility mode is on for every virtual machine that is listed (`true`), or off for one (`false`). */
  readonly processorCompatibility?: boolean;
  /** Name of its domain, lower case. Only compared: it is shown nowhere. */
  readonly domain?: string;
}

/** Reads switches, versions and processor compatibility from the output of PowerShell, or as words such as `vm-version=9.0`. */
export function readSetup(text: string): Setup {
  const paste = toPaste(text);
  const switchNames = distinct([...switchesIn(paste), ...inWords(SWITCH, text)]);
  const vmVersions = distinct([...versionsIn(paste), ...inWords(VERSION, text)]);
  const processorCompatibility = compatibilityIn(paste, text);
  const domain = (DOMAIN.exec(text) ?? DOMAIN_WORDS.exec(text))?.[1]?.toLowerCase();
  return {
    ...(domain === undefined ? {} : { domain }),
    ...(switchNames.length === 0 ? {} : { switchNames }),
    ...(vmVersions.length === 0 ? {} : { vmVersions }),
    ...(processorCompatibility === undefined ? {} : { processorCompatibility }),
  };
}

/** As systeminfo and Get-ComputerInfo print it. */
const DOMAIN = /^\s*(?:Domain|CsDomain)\s{0,40}:\s{0,40}([\w-]{1,63}(?:\.[\w-]{1,63}){0,8})\s*$/im;
/** In words: `domain joined to corp.example`, `domain corp.example`. A name has a dot, so that `domain member` is none. */
const DOMAIN_WORDS =
  /\bdomain(?:[- ]joined)?(?: to| in| of)?[ =:]{1,3}([\w-]{1,63}(?:\.[a-z][\w-]{0,62}){1,8})/i;
const SWITCH = /\bv?switch=(?:"([^"\n]{1,60})"|([^\s,;"]{1,60}))/gi;
const VERSION = /\b(?:vm|configuration)[- ]version[s:= ]{1,3}(\d{1,2}\.\d)\b/gi;
const MODE =
  /\b(?:(with|without|no) )?(?:processor |cpu )?compatibility[- ]mode(?:[:= ]{1,3}(on|off|yes|no)\b)?/i;

const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)];

const inWords = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match[1] ?? match[2] ?? []);

const switchesIn = (paste: Paste): readonly string[] =>
  objectsOf(paste).flatMap((one) => (one.kind === 'vm-switch' ? (find(one, 'name')?.value ?? []) : []));

/** A list of virtual machines, `Get-VM`: its header has the name first and the version last. */
const VM_HEADER = /^\s*(?:VM)?Name\b.*\bVersion\s*$/;

function versionsIn({ lines }: Paste): readonly string[] {
  const texts = lines.map(({ text }) => text);
  const header = texts.findIndex((text, at) => VM_HEADER.test(text) && /^[\s-]+$/.test(texts[at + 1] ?? '.'));
  if (header === -1) return [];
  const rows = texts.slice(header + 2);
  const end = rows.findIndex((text) => text.trim() === '');
  return rows
    .slice(0, end === -1 ? rows.length : end)
    .flatMap((row) => /\b(\d{1,2}\.\d)$/.exec(row)?.[1] ?? []);
}

function compatibilityIn(paste: Paste, text: string): boolean | undefined {
  const listed = groupsOf(paste).flatMap(
    (group) => find(group, 'compatibilityformigrationenabled')?.value ?? [],
  );
  if (listed.length > 0) return listed.every((value) => value.toLowerCase() === 'true');
  const said = MODE.exec(text);
  const word = (said?.[2] ?? said?.[1])?.toLowerCase();
  return word === undefined ? undefined : ['on', 'yes', 'with'].includes(word);
}
