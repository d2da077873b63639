import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import { findMentions } from './release-mentions.ts';

/** What a text says about releases. */
export interface ReleaseWords {
  readonly releases: readonly Release[];
  /** Names that look like a release of Windows Server or client Windows and are none of the base. */
  readonly unknown: readonly string[];
  /** The text without the names. */
  readonly rest: string;
  /** The text with an id in angle brackets in the place of each name, lower case. */
  readonly marked: string;
}

/** Finds releases by name, by what people say for the first and the newest one, and names that belong to none. */
export function readReleases(text: string, knowledge: Knowledge): ReleaseWords {
  const plain = text.normalize('NFKC').replace(/[’]/g, "'");
  const { releases, rest, marked } = findMentions(spelledOut(plain, knowledge), knowledge);
  const unknown = [...rest.matchAll(NO_RELEASE)].map(([name]) => name.trim());
  return {
    releases,
    unknown: unknown.filter((name) => !OLDER.test(name)),
    rest: rest.replace(NO_RELEASE, (name) => (OLDER.test(name) ? name : ' ')),
    marked: marked.toLowerCase(),
  };
}

/** `Windows Server 2020`, `ws2027`, `hyper-v 2021`, `2k20`, `windows 12`: a name with a number behind it. */
const NO_RELEASE =
  /(?<!\b(?:virtual|sql|exchange|biztalk|sharepoint)\s)\b(?:(?:windows\s+)?server\s+|hyper-?v\s+(?:server\s+)?|ws|w?2k(?=\d\d\b))(?:20)?\d\d(?:\s?r2)?\b|\b(?:windows|win)\s?(?:[1-6]|9|1[2-9]|9[58]|3\.11?|nt ?4?|me)(?![\w.])/gi;

/** Releases from before Hyper-V, which are guests. */
const OLDER = /(?:2000|2003|2k3|2k0|03)(?:\s?r2)?$/i;

/** `server 08`, `12 r2`, `16 host`: a year without its century, where the words around it say that it is one. */
const SHORT_YEARS: readonly RegExp[] = [
  /\b(?:(?:windows\s+)?server\s+|ws\s*)(08|12|16|19|22|25)(\s?r2)?\b/gi,
  /\b(08|12)(\s?r2)\b/gi,
  /\b(08|16|19|22)(?=\s(?:hyper-?v|host|hosts|box|server)\b)/gi,
];

const withCenturies = (text: string): string =>
  SHORT_YEARS.reduce(
    (said, pattern) =>
      said.replace(
        pattern,
        (_, year: string, second: unknown) =>
          `Windows Server 20${year}${typeof second === 'string' ? ' R2' : ''}`,
      ),
    text,
  );

/** `2012r2->2019`: an arrow without blanks would be part of the names. */
const ARROW = /\s*(?:[-=]+>|→)\s*/g;

/** Puts a name in the place of `the first one` and `the newest`. */
const spelledOut = (text: string, knowledge: Knowledge): string =>
  withCenturies(text.replace(/[()"“”*_]/g, ' ').replace(ARROW, ' -> '))
    .replace(/\bhyper-?v (?:1\.0|v1|version 1)\b|\bv1 (?:of )?hyper-?v\b/gi, firstServer(knowledge))
    .replace(
      /\b(?:the )?(?:very )?first (?:one|hyper-?v|version|release)(?: of hyper-?v)?\b/gi,
      firstServer(knowledge),
    )
    .replace(
      /\b(?:the )?(?:latest|newest|current|most recent) (?:one|hyper-?v|version|release|server|windows server)(?: release| version)?\b/gi,
      knowledge.newestServer.name,
    );

function firstServer({ releases }: Knowledge): string {
  const [first] = releases
    .filter(({ kind }) => kind === 'server')
    .toSorted((a, b) => a.released.localeCompare(b.released));
  return first?.name ?? '';
}
