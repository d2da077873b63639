import type { Contradiction, ReadingName } from './host-spec.ts';
import type { Merged } from './merge.ts';
import { neededWords } from './needed-words.ts';
import { textOf } from './paste-text.ts';
import type { PasteLine } from './reading.ts';

/** Takes back what stands above: `scratch that, that was from my laptop`. */
const TAKES_BACK =
  /\b(?:scratch that|(?:ignore|disregard|forget) (?:that|the above|my (?:last|previous))|(?:that|this|it) (?:was|is|came) from (?:my|the|an?|another)(?: \w{2,10})? ?(?:laptop|pc|box|host|server|machine|one|node|vm)|wrong (?:host|server|machine|box|paste|output|one|window)|(?:values?|lines?|output|readings?) (?:is|are) (?:from before|out of date|outdated|old)|(?:vt|virtuali[sz]ation|it) (?:is|was) (?:now )?(?:off|disabled)(?: again)? now|not (?:from )?this (?:host|server|machine|box))\b/i;
/** Says that what stands below is no report on this machine, as the end of a line. */
const SHOWS_A_SAMPLE =
  /\b(?:examples?|sample(?: output)?|should (?:look|read|show|say|print)(?: like)?(?: this)?|looks? like(?: this)?|expected(?: output)?|(?:guide|docs?|documentation|article|blog|manual) (?:says?|shows?|reads?))\b.{0,30}[:：]$/i;
/** Says that what stands below is another machine's, as the end of a line. */
const NAMES_ANOTHER =
  /\b(?:other|another|second|twin|sister|neighbou?ring|old|previous|different) (?:servers?|hosts?|machines?|nodes?|box|one|pc)\b.{0,30}$|\b(?:twin|sister) (?:server|host|node)\b.{0,30}$/i;
/** A piece of each of them. */
const MENTIONS =
  /other|second|twin|sister|neighb|old |previous|different|before|out of date|outdated|now|scratch|ignore|disregard|forget|from |wrong|not |example|sample|should|like|expected|says?:|shows?:|reads?:/i;

const WORDS = neededWords(TAKES_BACK, SHOWS_A_SAMPLE, NAMES_ANOTHER);

/** Good readings that make a host ready: nobody withdraws that something is missing. */
const PROVING: readonly ReadingName[] = [
  'virtualizationSupported',
  'vmMonitorModeExtensions',
  'virtualizationEnabledInFirmware',
  'slat',
  'dep',
  'hypervisorPresent',
  'vbsRunning',
  'hyperVRole',
];

/** What says which machine it is: another one is another than that, so it stands behind it. */
const IDENTITY: readonly ReadingName[] = ['osRelease', 'build', 'model', 'cpuModel'];

/** Takes out the good readings that another line of the paste takes back, and tells them as contradictions. */
export function withoutWithdrawn(merged: Merged, lines: readonly PasteLine[]): Merged {
  const prose = textOf(lines)
    .linesWith(WORDS)
    .filter(({ text }) => MENTIONS.test(text));
  const takenBackAt = prose.filter(({ text }) => TAKES_BACK.test(text)).at(-1)?.number ?? 0;
  const firstAt = Math.min(
    ...IDENTITY.map((name) => merged.readings[name]?.line ?? Number.POSITIVE_INFINITY),
  );
  const speaksOfAnother = ({ text, number }: PasteLine): boolean =>
    SHOWS_A_SAMPLE.test(text) || (number > firstAt && NAMES_ANOTHER.test(text));
  const sampleAt = prose.find(speaksOfAnother)?.number ?? Number.POSITIVE_INFINITY;
  if (takenBackAt === 0 && sampleAt === Number.POSITIVE_INFINITY) return merged;
  const contradictions: Contradiction[] = [];
  const readings = { ...merged.readings };
  for (const name of PROVING) {
    const reading = readings[name];
    if (reading?.value !== true) continue;
    const by = reading.line < takenBackAt ? takenBackAt : reading.line > sampleAt ? sampleAt : undefined;
    if (by === undefined) continue;
    delete readings[name];
    contradictions.push({ reading: name, lines: [Math.min(by, reading.line), Math.max(by, reading.line)] });
  }
  return { readings, contradictions: [...merged.contradictions, ...contradictions] };
}
