import { check } from './check.ts';
import type { Command } from './command.ts';
import { createHelp } from './help.ts';

const topics: readonly Command[] = [check];

export const help = createHelp(topics);

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [...topics, help];
