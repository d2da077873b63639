import type { Edition } from '../../knowledge/schema.ts';
import type { OsRelease, ReadingValues } from '../host-spec.ts';
import { remembering } from '../remembering.ts';
import { editionAtStart, editionWithWord } from './editions.ts';

/** What the name of an operating system tells. */
export interface SystemName {
  readonly release?: OsRelease;
  readonly edition?: Edition;
  readonly kind?: ReadingValues['systemKind'];
  readonly evaluation?: true;
  readonly serverCore?: boolean;
  /** `Standard without Hyper-V`, which Windows Server 2008 was sold as. */
  readonly withoutHyperV?: true;
  /** Offsets of the name in the text. */
  readonly start: number;
  readonly end: number;
}

const SERVERS: Readonly<Record<string, OsRelease>> = {
  // The nearest one that cannot host either.
  '2000': 'ws2003',
  '2003': 'ws2003',
  '2003r2': 'ws2003',
  '2008': 'ws2008',
  '2008r2': 'ws2008r2',
  '2012': 'ws2012',
  '2012r2': 'ws2012r2',
  '2016': 'ws2016',
  '2019': 'ws2019',
  '2022': 'ws2022',
  '2025': 'ws2025',
};

const CLIENTS: Readonly<Record<string, OsRelease>> = {
  xp: 'winxp',
  vista: 'winvista',
  '7': 'win7',
  '8': 'win8',
  '8.1': 'win8.1',
  '10': 'win10',
  '11': 'win11',
};

/** Products that have a year, and sometimes the word Server, of their own. */
const OTHER_PRODUCTS =
  /\b(?:sql|exchange|sharepoint|project|team foundation|biztalk|visual studio|office|dynamics|system center|veeam|vcenter|print|update)(?: \w{2,10})? ?20\d\d(?: ?r2)?/gi;
const YEAR = '(?<year>20(?:03|08|12|16|19|22|25))';
const R2 = '(?:[ -]?(?<r2>r2)(?!\\w))?';
const MARK = '(?:\\(r\\)|®|(?<=windows)r|(?<=server)r)?';

const NAMES: readonly RegExp[] = [
  `(?<!\\w)(?:(?:microsoft|ms)${MARK} )?(?:(?:windows${MARK}|win|hyper-v|storage|web)[ -]?){0,2}(?:server|srv|svr)${MARK},? ?${YEAR}(?!\\d)${R2}`,
  `(?<!\\w)(?:windows${MARK}|win|ws|w)[ -]?(?:server|srv|svr)?[ -]?${YEAR}(?!\\d)${R2}`,
  `(?<!\\w)(?:windows |server |win|ws|w)?2k(?<short>3|8|12|16|19|22|25)(?!\\d)${R2}`,
  `(?<!\\w)${YEAR}${R2}(?= ?(?:standard|std|data ?cent(?:er|re)|dc|essentials)(?!\\w))`,
  `(?<!\\w)(?<before>data ?cent(?:er|re)|dc|standard|std) ?${YEAR}(?!\\d)${R2}`,
  // "The 2016 server", but not one that was bought in 2016.
  `(?<!\\w|\\b(?:in|from|since|of|until|year|early|mid|late|bought|built|purchased|installed|circa|ca\\.?|model)[ -])${YEAR}${R2}(?= ?(?:server|srv|host|box|hypervisor|hyper-v|core|node)(?!\\w))`,
  `(?<=\\b(?:os:?|running|runs|running on|runs on) )${YEAR}(?![\\d/-])${R2}`,
  `(?<!\\w)(?<year>2008|2012)[ -]?(?<r2>r2)(?!\\w)`,
  `(?<![\\w.-])(?<short>08|12)[ -]?(?<r2>r2)(?!\\w)`,
  `(?<!\\w)(?:(?:microsoft|ms) )?(?:windows${MARK}|win|w)[ -]?(?<client>xp|vista|7|8\\.1|8|10|11)(?!\\.?\\d)(?=pro|home|ent|edu|[ph](?!\\w)|\\W|$)`,
  '(?<!\\w)windows (?:server )?(?<year>2000)(?: (?:advanced |datacenter )?server)?(?!\\w)',
  '(?<!\\w)(?<client>xp)(?= (?:pro|home|sp ?\\d)|$)',
  '(?<!\\w)(?<azure>azure stack hci|azure local)(?!\\w)',
  '(?<!\\w)(?<hyperv>(?:microsoft )?hyper-v server)(?!\\w)',
  `(?<!\\w)(?<server>(?:microsoft )?windows${MARK} server${MARK})(?! ?\\d)(?!\\w)`,
  '(?<!\\w)(?<linux>ubuntu|debian|rhel|red hat enterprise linux|centos|rocky linux|almalinux|fedora|opensuse|suse|sles|proxmox|linux mint|arch linux|gnu/linux|linux)(?!\\w)',
  '(?<!\\w)(?<mac>mac ?os(?: x)?|os x)(?!\\w)',
].map((source) => new RegExp(source, 'i'));

/** The first operating system that a text names; the more certain ways of writing come first. */
export function findSystemName(text: string): SystemName | undefined {
  if (!MENTIONS.test(text)) return undefined;
  const masked = /20\d\d/.test(text) ? text.replace(OTHER_PRODUCTS, (name) => '-'.repeat(name.length)) : text;
  for (const pattern of NAMES) {
    const match = pattern.exec(masked);
    if (match !== null) return toName(text, match);
  }
  return undefined;
}

/** Cheap test that keeps most lines from the patterns. */
const MENTIONS =
  /server|s[rv][vr]|win|w[s ]?-?\d|2k\d|r2|20(?:08|12|16|19|22|25)[ dse]|(?:\bos:?|run(?:s|ning)(?: on)?) 20|(?:dc|std|standard|cent(?:er|re)) ?20|azure|xp|linux|ubuntu|debian|rhel|centos|fedora|suse|sles|proxmox|os ?x|mac ?os/i;

function toName(text: string, match: RegExpExecArray): SystemName {
  const groups = match.groups ?? {};
  const start = match.index;
  const nameEnd = start + match[0].length;
  const tail = text.slice(nameEnd);
  if (groups['linux'] !== undefined) return { release: 'linux', start, end: nameEnd };
  if (groups['mac'] !== undefined) return { release: 'macos', start, end: nameEnd };
  const found = editionOf(match, tail, text);
  const end = nameEnd + (found?.end ?? 0);
  const release = releaseOf(groups);
  return {
    ...(release === undefined ? {} : { release }),
    ...(found === undefined ? {} : { edition: found.edition }),
    kind: groups['client'] === undefined ? 'server' : 'client',
    ...(/\beval(?:uation)?\b|\btrial\b/i.test(tail) ? { evaluation: true as const } : {}),
    ...((release === 'ws2008' || release === 'ws2008r2') && /^.{0,40}(?:without|w\/o) hyper-v/i.test(tail)
      ? { withoutHyperV: true as const }
      : {}),
    ...coreOf(text),
    start,
    end,
  };
}

function releaseOf(groups: Readonly<Record<string, string | undefined>>): OsRelease | undefined {
  const { year, short, client } = groups;
  if (client !== undefined) return CLIENTS[client.toLowerCase()];
  const number = year ?? (short === undefined ? undefined : `20${short.padStart(2, '0')}`);
  return number === undefined ? undefined : SERVERS[`${number}${groups['r2'] === undefined ? '' : 'r2'}`];
}

function editionOf(
  match: RegExpExecArray,
  tail: string,
  text: string,
): { edition: Edition; end: number } | undefined {
  const groups = match.groups ?? {};
  if (groups['azure'] !== undefined) return { edition: 'azure-local', end: 0 };
  if (/hyper-v[ -]server/i.test(match[0])) return { edition: 'hyper-v-server', end: 0 };
  if (/storage[ -]server/i.test(match[0])) return { edition: 'storage', end: 0 };
  if (/web[ -]server/i.test(match[0])) return { edition: 'web', end: 0 };
  const before = groups['before'] === undefined ? undefined : editionAtStart(groups['before']);
  if (before !== undefined) return { edition: before.edition, end: 0 };
  const after = editionAtStart(tail);
  if (after !== undefined) return after;
  const stated = editionWithWord(text);
  return stated === undefined ? undefined : { edition: stated, end: 0 };
}

function coreOf(text: string): Pick<SystemName, 'serverCore'> {
  if (/\bserver core\b|\bcore (?:install|edition)|\(core\)/i.test(text)) return { serverCore: true };
  return /\bdesktop experience\b|\bfull gui\b|\bwith (?:a )?gui\b/i.test(text) ? { serverCore: false } : {};
}

/**
 * The system of a value that is nothing but a name, as Windows prints it: `Microsoft Windows 8.1` without
 * an edition is the one that is sold for homes.
 */
export const readSystemName = (value: string): SystemName | undefined =>
  value.length > KEPT_MAX ? toSystemName(value) : keptSystemName(value);

/** Longest name that is kept, characters: systems have few names, and each of them comes again and again. */
const KEPT_MAX = 100;

function toSystemName(value: string): SystemName | undefined {
  const found = findSystemName(value);
  if (found === undefined || found.edition !== undefined) return found;
  return /windows 8(?:\.1)?(?: n| single language)?$/i.test(value.trim())
    ? { ...found, edition: 'home' }
    : found;
}

const keptSystemName = remembering(toSystemName);
