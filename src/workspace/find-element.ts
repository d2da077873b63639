import { isRecord, type Json, recordsIn } from './json.ts';
import type { Kit } from './protocol.ts';

/** The element of a block that can be pressed or filled in; `undefined` when it is not there. */
export function findElement(blocks: readonly Kit[], block: string, action: string): Kit | undefined {
  const found = blocks.find(({ block_id: id }) => id === block);
  if (found === undefined) return undefined;
  return [found.accessory, found.element, ...recordsIn(found.elements)]
    .filter(isRecord)
    .flatMap(alternatives)
    .find(({ action_id: id }) => id === action);
}

/** Feedback is given by one of two buttons under one id; what was pressed comes with the press. */
const alternatives = (element: Json): readonly Json[] => [element, ...recordsIn(element.elements)];
