import type { Knowledge } from '../knowledge/knowledge.ts';
import { derive } from './derive.ts';
import type { Format, HostSpec, Readings } from './host-spec.ts';
import { countMachines } from './machines.ts';
import { mergeDrafts } from './merge.ts';
import { nameMarks } from './name-marks.ts';
import { isMetalInstance, isRentedHardware } from './names/machine-names.ts';
import { parsers } from './parsers/index.ts';
import type { Draft } from './parsers/parser.ts';
import { type Paste, toPaste } from './paste.ts';
import { textOf } from './paste-text.ts';
import type { PasteLine } from './reading.ts';
import { MaskedLines } from './redaction/mask-values.ts';
import { redact } from './redaction/redact.ts';
import { isScenery } from './scenery.ts';
import { readSetup } from './setup/read-setup.ts';
import { splitMachines } from './split-machines.ts';
import { virtualEvidence } from './virtual-evidence.ts';
import { withoutWithdrawn } from './withdrawn.ts';

/** Most lines, and most characters of each, that are listed back as not understood. */
const LISTED_LINES_MAX = 200;
const LISTED_TEXT_MAX = 200;

/** Formats that only a running machine prints. */
const RUNS_ON_THE_MACHINE: readonly Format[] = [
  'systeminfo',
  'get-computerinfo',
  'get-computerinfo-json',
  'cim',
  'wmic',
  'collect',
];

/** Reads everything that a paste tells about one host. Never throws; linear in the length of the text. */
export function readSpec(text: string, knowledge: Knowledge): HostSpec {
  const paste = toPaste(text);
  return readPaste(paste, knowledge, redact(paste.lines));
}

/**
 * Reads a paste machine by machine: one spec for each where they can be told apart, each with the line numbers of
 * the whole paste; otherwise one spec, with the reading `machines` where there are several.
 */
export function readMachines(text: string, knowledge: Knowledge): readonly [HostSpec, ...HostSpec[]] {
  const paste = toPaste(text);
  // The name of one machine may stand among the lines of another.
  const masked = redact(paste.lines);
  const [first, ...others] = (splitMachines(paste) ?? []).map((part) =>
    readPaste(
      part,
      knowledge,
      part.lines.map(({ text: own }, index) => (own === '' ? '' : (masked[index] ?? ''))),
    ),
  );
  return first === undefined ? [readPaste(paste, knowledge, masked)] : [first, ...others];
}

function readPaste(paste: Paste, knowledge: Knowledge, lines: readonly string[]): HostSpec {
  const { drafts, left } = readDrafts(paste);
  const merged = withoutWithdrawn(mergeDrafts(drafts), paste.lines);
  // What a tool reports on runs already, whatever else the words order.
  if (isFromMachine(formatsOf(drafts))) delete merged.readings.onOrder;
  const evidence = virtualEvidence(paste, drafts);
  if (evidence !== undefined && !isMetal(merged.readings, paste)) merged.readings.virtualHardware = evidence;
  const machines = countMachines(paste);
  if (machines !== undefined) merged.readings.machines = machines;
  const said = { readings: { ...merged.readings }, contradictions: merged.contradictions };
  const { readings, contradictions } = derive(merged, { paste, knowledge });
  const masked = new MaskedLines(
    paste.lines.map((line) => line.text),
    lines,
  );
  const setup = readSetup(paste);
  return {
    readings: masked.readings(readings),
    said: { ...said, readings: masked.readings(said.readings) },
    formats: formatsOf(drafts),
    locale: drafts.find(({ locale }) => locale !== undefined)?.locale ?? 'en',
    ignoredNics: [...new Set(drafts.flatMap(({ ignoredNics }) => ignoredNics))].map((name) =>
      masked.name(name),
    ),
    notUnderstood: listBack(drafts, left, paste, lines),
    contradictions,
    nameMarks: nameMarks(paste.lines),
    // Names decide there what belongs together, and a reply shows those of virtual machines alone.
    ...(setup === undefined ? {} : { setup }),
    lines,
  };
}

/** Whether a running machine printed some of it. */
export const isFromMachine = (formats: readonly Format[]): boolean =>
  formats.some((format) => RUNS_ON_THE_MACHINE.includes(format));

/** Hardware of a cloud shows the adapters of that cloud's virtual machines. */
function isMetal({ manufacturer, model, isVirtualMachine }: Readings, { lines }: Paste): boolean {
  if (isRentedHardware(`${manufacturer?.value ?? ''} ${model?.value ?? ''}`)) return true;
  return isVirtualMachine?.value === false && isMetalInstance(lines[isVirtualMachine.line - 1]?.text ?? '');
}

interface Drafts {
  readonly drafts: readonly Draft[];
  /** Lines that no parser claimed. */
  readonly left: readonly PasteLine[];
}

/** Each parser reads what the ones before it left. */
function readDrafts(paste: Paste): Drafts {
  const drafts: Draft[] = [];
  const lines = paste.lines.filter((line) => !isScenery(line.text));
  const text = textOf(paste.lines);
  let free = lines.filter((line) => line.disguised !== true);
  for (const parser of parsers) {
    if (free.length === 0) break;
    if (parser.words !== undefined && !text.hasAny(parser.words)) continue;
    const draft = parser.read(paste, free);
    if (draft === undefined) continue;
    drafts.push(draft);
    free = free.filter((line) => !draft.claimed.has(line.number));
  }
  return { drafts, left: [...free, ...lines.filter((line) => line.disguised === true)] };
}

function formatsOf(drafts: readonly Draft[]): readonly Format[] {
  const formats = new Set(drafts.map(({ format }) => format).filter((format) => format !== 'unknown'));
  return formats.size === 0 ? ['unknown'] : [...formats];
}

function listBack(
  drafts: readonly Draft[],
  left: readonly PasteLine[],
  paste: Paste,
  redacted: readonly string[],
): HostSpec['notUnderstood'] {
  const lines = left.map(({ number, text }) => ({ line: number, text: text.trim() }));
  return [...lines, ...drafts.flatMap(({ unread }) => unread)]
    .toSorted((a, b) => a.line - b.line)
    .slice(0, LISTED_LINES_MAX)
    .map(({ line, text }) => ({ line, text: hidden(line, text, paste, redacted).slice(0, LISTED_TEXT_MAX) }));
}

/** A piece of a line that holds something private is listed as the whole line without it. */
function hidden(line: number, text: string, { lines }: Paste, redacted: readonly string[]): string {
  const safe = redacted[line - 1] ?? '';
  return lines[line - 1]?.text === safe ? text : safe.trim();
}
