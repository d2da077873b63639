import type { Caller } from '../commands/command.ts';

/** Whoever sits at the terminal: one person with lists of their own, which no message shows. */
export const LOCAL_CALLER: Caller = {
  tenant: 'local',
  person: 'you',
  operator: true,
  channel: 'terminal',
  showing: 'nowhere',
};
