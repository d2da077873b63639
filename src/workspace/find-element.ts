import { isRecord, recordsIn } from './json.ts';
import type { Kit } from './protocol.ts';

/** The element of a block that can be pressed or filled in; `undefined` when it is not there. */
export function findElement(blocks: readonly Kit[], block: string, action: string): Kit | undefined {
  const found = blocks.find(({ block_id: id }) => id === block);
  if (found === undefined) return undefined;
  return [found.accessory, found.element, ...recordsIn(found.elements)]
    .filter(isRecord)
    .find(({ action_id: id }) => id === action);
}
