import type { Kit } from './protocol.ts';

/** Slack names the blocks that the app did not name; by these names the values of fields are told apart. */
export const withBlockIds = (blocks: readonly Kit[]): readonly Kit[] =>
  blocks.map((block, index) =>
    typeof block.block_id === 'string' ? block : { ...block, block_id: `b${index}` },
  );
