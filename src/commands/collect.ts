import { COLLECT_BLOCK } from './collect-block.ts';
import type { Command } from './command.ts';

const SUMMARY = 'Run this in PowerShell on the host and paste the line it prints after /hyperv check.';

export const collect: Command = {
  verb: 'collect',
  usage: 'collect',
  purpose: 'Gives a PowerShell block that prints everything a check can use, as one line.',
  examples: ['collect'],

  run: () => ({
    summary: SUMMARY,
    blocks: [
      { kind: 'text', text: SUMMARY },
      { kind: 'code', text: COLLECT_BLOCK },
      {
        kind: 'note',
        text: 'It changes nothing, and prints no host name, serial number or address. Works from Windows PowerShell 3.0 (Windows Server 2012, Windows 8) on. In an elevated PowerShell it tells about the TPM, Secure Boot and the virtual switches too.',
      },
    ],
    data: () => ({ schema: 1, block: COLLECT_BLOCK }),
  }),
};
