import { DraftBuilder } from '../../draft-builder.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { topicsOf } from '../key-value/keys.ts';
import { PairReader } from '../key-value/pair-reader.ts';
import type { Pair } from '../key-value/pairs.ts';
import type { Parser } from '../parser.ts';
import { jsonBlocks } from './json-blocks.ts';
import { jsonPairs } from './json-pairs.ts';
import { type JsonNode, toJsonTree } from './json-tree.ts';

/** Inventories in JSON of any shape: keys are free, so they are known by what they mean. */
export const json: Parser = {
  id: 'json',
  read(_paste, free) {
    const builder = new DraftBuilder();
    const reader = new PairReader(builder);
    let isFound = false;
    for (const block of jsonBlocks(free)) {
      if (isOfTool(block)) continue;
      if (readBlock(block, reader, builder)) isFound = true;
      else builder.unread.push(...block.map(({ number, text }) => ({ line: number, text: text.trim() })));
      for (const { number } of block) builder.claimed.add(number);
    }
    reader.finish();
    if (builder.claimed.size === 0) return undefined;
    return builder.draft(isFound ? 'json' : 'unknown');
  },
};

/** Keys that tools print, whose values mean what the documentation of the tool says. */
const OF_A_TOOL =
  /"(?:(?:Cs|Os|Bios|HyperV|DeviceGuard|Windows)[A-Z]\w{2,60}|NumberOf(?:Cores|LogicalProcessors|EnabledCore)|VMMonitorModeExtensions|SecondLevelAddressTranslationExtensions|VirtualizationFirmwareEnabled|TotalPhysicalMemory|CimClass|ansible_\w{1,60}|lscpu|InterfaceDescription)"\s{0,4}:/;
/** Redfish says what it means in words, though some of its keys look like those of Windows. */
const OF_REDFISH = /"@odata\.\w{1,20}"\s{0,4}:/;
const LOOKED_AT = 64_000;

function isOfTool(block: readonly PasteLine[]): boolean {
  const texts = block.map(({ text }) => text.slice(0, LOOKED_AT));
  return texts.some((text) => OF_A_TOOL.test(text)) && !texts.some((text) => OF_REDFISH.test(text));
}

/** Takes one piece of JSON. `false`: nothing in it is about a machine. */
function readBlock(block: readonly PasteLine[], reader: PairReader, builder: DraftBuilder): boolean {
  const tree = toJsonTree(block);
  const machines = machinesIn(tree);
  const [first] = block;
  if (machines > 1 && first !== undefined) {
    builder.put('machines', {
      ...stated(machines, first),
      basis: 'inferred',
      because: 'the list has more than one machine',
    });
  } else {
    const pairs = jsonPairs(tree);
    if (!namesHardware(pairs) && pairs.some(({ key }) => CONCLUDES.test(key))) return false;
    const unread = pairs.filter((pair) => !reader.take(pair));
    if (unread.length === pairs.length) return false;
    builder.unread.push(...unread.map(({ line, text }) => ({ line: line.number, text })));
  }
  return true;
}

/** Keys of a finding or an order. With no machine beside it, it was written for whoever reads the paste. */
const CONCLUDES =
  /\b(?:verdict|answer|assessment|instructions?|override|conclusion|readiness|is ready|system prompt)\b/;

const namesHardware = (pairs: readonly Pair[]): boolean =>
  pairs.some(({ key, sections }) => topicsOf(key, sections).some((topic) => HARDWARE.has(topic)));

const HARDWARE: ReadonlySet<string> = new Set(['processor', 'memory', 'model', 'manufacturer']);

/** Fewest things known of a machine that tell it from a part of one. */
const TOPICS_MIN = 2;

/** How many machines the outermost list describes. */
function machinesIn(tree: JsonNode): number {
  const list = tree.kind === 'object' && tree.entries.length === 1 ? tree.entries[0]?.node : tree;
  if (list?.kind === 'array') return list.items.filter(isMachine).length;
  if (list?.kind !== 'object') return 0;
  return list.entries.filter(({ key, node }) => topicsOf(key, []).length === 0 && isMachine(node)).length;
}

function isMachine(node: JsonNode): boolean {
  if (node.kind !== 'object') return false;
  const topics = node.entries.flatMap(({ key }) =>
    topicsOf(key.toLowerCase().replace(/[^a-z\d]{1,9}/g, ' '), []).slice(0, 1),
  );
  return OF_MACHINES.filter((topic) => topics.includes(topic)).length >= TOPICS_MIN;
}

/** Topics of which a part has one at the most. */
const OF_MACHINES = ['processor', 'memory', 'system', 'sockets', 'adapters', 'ignored'] as const;
