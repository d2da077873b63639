import type { DraftBuilder } from '../../draft-builder.ts';
import type { ReadingName, ReadingValues } from '../../host-spec.ts';
import { neededWords } from '../../needed-words.ts';
import { inferred, type PasteLine, stated } from '../../reading.ts';

/** A feature with its mark: `*` is yes and `-` is no. The words behind the mark are only its legend. */
export interface Flag {
  readonly name: string;
  /** Absent where the mark was eaten on the way, as chats do with a lone asterisk. */
  readonly mark?: boolean;
  readonly line: PasteLine;
}

const MARKED = /^\s{0,8}([A-Za-z0-9][\w.+/-]{0,17})\s{1,20}([*-])\s{1,20}\S/;
/** Legends of the features that are read, without which a mark that is missing could not be told from prose. */
const UNMARKED =
  /^\s{0,8}(HYPERVISOR|VMX|SVM|EPT|NP|URG|X64|NX|SSE4\.2|POPCNT)\s{1,40}(?:Hypervisor is present|Supports |Indicates )/;

/** Words of which a line without its mark has one. */
export const FLAG_WORDS = neededWords(UNMARKED);

export function flagOf(line: PasteLine): Flag | undefined {
  const marked = MARKED.exec(line.text);
  if (marked !== null) return { name: marked[1] ?? '', mark: marked[2] === '*', line };
  const name = UNMARKED.exec(line.text)?.[1];
  return name === undefined ? undefined : { name, line };
}

type Feature = { [K in ReadingName]: ReadingValues[K] extends boolean ? K : never }[ReadingName];

const FEATURES: Readonly<Record<string, Feature>> = {
  HYPERVISOR: 'hypervisorPresent',
  VMX: 'virtualizationSupported',
  SVM: 'virtualizationSupported',
  EPT: 'slat',
  NP: 'slat',
  NX: 'dep',
  'SSE4.2': 'sse42',
  POPCNT: 'popcnt',
};
/** Features that a hypervisor hides. */
const HIDDEN = ['VMX', 'SVM', 'EPT', 'NP', 'NX'];

/**
 * Takes the features. A `-` of what a hypervisor hides only denies, except where the tool says that none runs:
 * `hasNote` is its own warning that one does.
 */
export function readFlags(flags: readonly Flag[], hasNote: boolean, builder: DraftBuilder): void {
  const hypervisors = flags.filter(({ name }) => name === 'HYPERVISOR').map(({ mark }) => mark);
  const seesAll = !hasNote && hypervisors.length > 0 && hypervisors.every((mark) => mark === false);
  for (const { name, mark, line } of flags) {
    const feature = FEATURES[name];
    // What one maker calls VMX is SVM to the other: the one that is there answers for both.
    if (mark === undefined || (!mark && flags.some((other) => other.mark === true && isTwin(other, name))))
      continue;
    if (name === 'X64' && !mark)
      builder.put('x64', inferred(false, line, 'the processor has no 64-bit mode'));
    if (feature === undefined) continue;
    if (mark || seesAll || !HIDDEN.includes(name)) builder.put(feature, stated(mark, line));
    else builder.deny(feature, line.number);
  }
}

const isTwin = (other: Flag, name: string): boolean =>
  other.name !== name && FEATURES[other.name] !== undefined && FEATURES[other.name] === FEATURES[name];
