import type { Contradiction, ReadingName } from './host-spec.ts';
import type { Merged } from './merge.ts';
import { neededWords } from './needed-words.ts';
import { textOf } from './paste-text.ts';
import type { PasteLine } from './reading.ts';
import { ANOTHER_ELSEWHERE, SAMPLE_ELSEWHERE, TAKES_BACK_ELSEWHERE } from './withdrawn-elsewhere.ts';

/** Takes back what stands above: `scratch that, that was from my laptop`. */
const TAKES_BACK =
  /\b(?:scratch that|(?:ignore|disregard|forget) (?:that|the above|my (?:last|previous))|(?:that|this|it) (?:was|is|came) from (?:my|the|an?|another)(?: \w{2,10})? ?(?:laptop|pc|box|host|server|machine|one|node|vm)|wrong (?:host|server|machine|box|paste|output|one|window)|(?:values?|lines?|output|readings?) (?:is|are) (?:from before|out of date|outdated|old)|(?:vt|virtuali[sz]ation|it) (?:is|was) (?:now )?(?:off|disabled)(?: again)? now|not (?:from )?this (?:host|server|machine|box)|(?:this|that|it)(?: is|'s) (?:just |only )?(?:an? (?:example|sample)|(?:how|what) it (?:should|ought to|is supposed to)))\b/i;
/** Says that what stands below is no report on this machine, as the end of a line. */
const SHOWS_A_SAMPLE =
  /\b(?:examples?|sample(?: output)?|should (?:look|read|show|say|print)(?: like)?(?: this)?|looks? like(?: this)?|expected(?: output)?|(?:guide|docs?|documentation|article|blog|manual) (?:says?|shows?|reads?)|(?:from|in|according to|per|see) (?:the )?(?:ms|microsoft|official|vendor|online|learn)?'?s? ?(?:guide|docs?|documentation|article|blog|manual|page))\b.{0,30}[:：]$/i;
/** Says that what stands below is another machine's, as the end of a line. */
const NAMES_ANOTHER =
  /\b(?:other|another|second|twin|sister|neighbou?ring|old|previous|different) (?:servers?|hosts?|machines?|nodes?|box|one|pc)\b.{0,30}$|\b(?:twin|sister) (?:server|host|node)\b.{0,30}$/i;
/** A piece of each of them. */
const MENTIONS =
  /other|second|twin|sister|neighb|old |previous|different|before|out of date|outdated|now|scratch|ignore|disregard|forget|from |wrong|not |example|sample|should|like|expected|says?:|shows?:|reads?:/i;

const WORDS = neededWords(TAKES_BACK, SHOWS_A_SAMPLE, NAMES_ANOTHER);
const WORDS_ELSEWHERE = neededWords(TAKES_BACK_ELSEWHERE, SAMPLE_ELSEWHERE, ANOTHER_ELSEWHERE);

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
  const text = textOf(lines);
  const prose = text.linesWith(WORDS).filter((line) => MENTIONS.test(line.text));
  const elsewhere = text.linesWith(WORDS_ELSEWHERE);
  const takenBackAt = Math.max(
    0,
    ...numbersOf(prose, TAKES_BACK),
    ...numbersOf(elsewhere, TAKES_BACK_ELSEWHERE),
  );
  const firstAt = Math.min(
    ...IDENTITY.map((name) => merged.readings[name]?.line ?? Number.POSITIVE_INFINITY),
  );
  const others = [...numbersOf(prose, NAMES_ANOTHER), ...numbersOf(elsewhere, ANOTHER_ELSEWHERE)];
  const sampleAt = Math.min(
    ...numbersOf(prose, SHOWS_A_SAMPLE),
    ...numbersOf(elsewhere, SAMPLE_ELSEWHERE),
    ...others.filter((number) => number > firstAt),
  );
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

const numbersOf = (lines: readonly PasteLine[], pattern: RegExp): readonly number[] =>
  lines.filter(({ text }) => pattern.test(text)).map(({ number }) => number);
