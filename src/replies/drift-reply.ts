import type { Change, Drift } from '../comparing/drift.ts';
import type { Nic, ReadingName } from '../hosts/host-spec.ts';
import { readingTitles } from '../rules/reading-titles.ts';
import { findingMark } from './finding-mark.ts';
import { verdictWords } from './headline.ts';
import type { Block, Reply } from './reply.ts';
import { readingWords } from './what-was-read.ts';

/** Draws what differs between two readings of one host: the verdict, the changes, and the rules that moved. */
export function driftReply(drift: Drift): Omit<Reply, 'data'> {
  const summary = summaryOf(drift);
  return {
    summary,
    verdict: drift.verdict.after,
    blocks: [
      { kind: 'heading', text: summary },
      ...otherMachineNote(drift),
      ...changeTable(drift),
      ...movedBlocks(drift),
      ...silentNote('Only in the earlier paste', drift.onlyBefore),
      ...silentNote('Only in the later paste', drift.onlyAfter),
    ],
  };
}

function summaryOf({ changes, moved, verdict }: Drift): string {
  const start = changes.length === 0 ? 'No reading changed' : counted(changes.length, 'reading', 'changed');
  const rules = moved.length === 0 ? 'no rule moved' : counted(moved.length, 'rule', 'moved');
  const [was, is] = [verdictWords(verdict.before), verdictWords(verdict.after)].map((word) =>
    word.toLowerCase(),
  );
  return `${start}; ${rules}; the verdict ${was === is ? `is ${is} as before` : `went from ${was} to ${is}`}.`;
}

const counted = (count: number, noun: string, verb: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'} ${verb}`;

const otherMachineNote = ({ otherMachine }: Drift): readonly Block[] =>
  otherMachine === undefined
    ? []
    : [
        {
          kind: 'note',
          text: `The ${otherMachine} differs, so these may be two hosts; /hyperv pair compares two hosts.`,
        },
      ];

function changeTable({ changes }: Drift): readonly Block[] {
  if (changes.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'What changed between the two pastes',
      header: ['Reading', 'Before', 'After', 'Lines'],
      rows: changes.map((change) => [
        titleOf(change),
        ...valuesOf(change),
        change.lines?.join(' and ') ?? '',
      ]),
    },
  ];
}

const SETUP_TITLES: Readonly<Record<string, string>> = {
  switchNames: 'Virtual switches',
  vmVersions: 'Configuration versions',
  processorCompatibility: 'Processor compatibility mode',
};

const titleOf = ({ reading }: Change): string =>
  SETUP_TITLES[reading] ?? readingTitles([reading as ReadingName]);

/** Of two lists of adapters only those that came or went. */
function valuesOf({ reading, before, after }: Change): readonly [string, string] {
  if (reading !== 'nics') return [readingWords(reading, before), readingWords(reading, after)];
  const [was, is] = [before as readonly Nic[], after as readonly Nic[]];
  return [readingWords(reading, without(was, is)), readingWords(reading, without(is, was))];
}

function without(list: readonly Nic[], other: readonly Nic[]): readonly Nic[] {
  const known = other.map(withoutLine);
  return list.filter((nic) => !known.includes(withoutLine(nic)));
}

const withoutLine = ({ line: _line, ...nic }: Nic): string => JSON.stringify(nic);

/** What moved, worst first; what is not good now is shown with its reason. */
function movedBlocks({ moved, after }: Drift): readonly Block[] {
  if (moved.length === 0) return [];
  const lines = moved.map(
    ({ title, before, after: now }) => `${title}: ${findingMark(before)} before, ${findingMark(now)} now`,
  );
  const findings = moved.flatMap(({ after: finding }): readonly Block[] => {
    if (finding.status !== 'unmet') return [];
    const quote = finding.line === undefined ? undefined : after.spec.lines[finding.line - 1]?.trim();
    return [{ kind: 'finding', finding, ...(quote === undefined || quote === '' ? {} : { quote }) }];
  });
  return [{ kind: 'heading', text: 'Rules that moved' }, { kind: 'list', items: lines }, ...findings];
}

const silentNote = (title: string, names: readonly ReadingName[]): readonly Block[] =>
  names.length === 0
    ? []
    : [
        {
          kind: 'note',
          text: `${title}, so not known to have changed: ${names.map((name) => readingTitles([name])).join(', ')}.`,
        },
      ];
