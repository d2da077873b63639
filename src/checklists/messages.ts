import type { ItemText } from './checklist.ts';

/** Items that one message shows at most. */
export const MESSAGE_ITEMS_MAX = 20;

/** A message of a list. The one with the number 0 stands in the channel, the others in its thread. */
export interface ListMessage<T> {
  readonly number: number;
  /** Title of the phase; absent for number 0. */
  readonly phase?: string;
  readonly items: readonly T[];
}

/**
 * Cuts a list into messages: number 0 holds title and progress, and all items where they fit beside them; otherwise
 * each phase has its own message, or several where it is long.
 */
export function messagesOf<T extends Pick<ItemText, 'phase'>>(
  items: readonly T[],
): readonly ListMessage<T>[] {
  if (items.length <= MESSAGE_ITEMS_MAX) return [{ number: 0, items }];
  const phases = [...new Set(items.map(({ phase }) => phase))];
  const chunks = phases.flatMap((phase) =>
    chunksOf(items.filter((item) => item.phase === phase)).map((chunk) => ({ phase, items: chunk })),
  );
  return [{ number: 0, items: [] }, ...chunks.map((chunk, index) => ({ number: index + 1, ...chunk }))];
}

/** As even as they come: 21 items are 11 and 10, not 20 and one. */
function chunksOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / MESSAGE_ITEMS_MAX);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
