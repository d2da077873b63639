import { ask } from './ask.ts';
import { check } from './check.ts';
import { checklist } from './checklist.ts';
import { collect } from './collect.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { drift } from './drift.ts';
import { explain } from './explain.ts';
import { forget } from './forget.ts';
import { gaps } from './gaps.ts';
import { createHelp } from './help.ts';
import { limits } from './limits.ts';
import { network } from './network.ts';
import { pair } from './pair.ts';
import { practices } from './practices.ts';
import { releases } from './releases.ts';
import { replay } from './replay.ts';
import { size } from './size.ts';
import { upgrade } from './upgrade.ts';
import { why } from './why.ts';

const topics: readonly Command[] = [
  check,
  ask,
  why,
  replay,
  practices,
  collect,
  size,
  network,
  upgrade,
  pair,
  drift,
  limits,
  compare,
  releases,
  explain,
  checklist,
  gaps,
  forget,
];

export const help = createHelp(topics);

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [...topics, help];
