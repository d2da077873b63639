import { wordsIn } from './blocks.ts';

/** What a sales mail says, and what the machine says of itself. Together they are ready. */
export const HARDWARE =
  'cpu="Xeon Gold 6338" model="PowerEdge R650" ram=256GB nics=4 os="Windows Server 2022 Standard"';
export const SWITCHES = 'vt=yes virtualization=enabled slat=yes dep=yes';

/** Whether an answer takes in what an earlier message said. */
export const isCompleted = (message: Readonly<Record<string, unknown>>): boolean =>
  wordsIn(message).includes('an earlier message included');
