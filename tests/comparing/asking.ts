import { createBot } from '../../src/bot.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { knowledge } from '../base.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});

export const ask = async (text: string): Promise<Reply> => bot.handle({ text });

export interface FindingData {
  readonly rule: string;
  readonly status: string;
  readonly because: string;
  readonly fix?: string;
  readonly line?: number;
  readonly cites: readonly { readonly source: string }[];
}

export interface PairData {
  readonly schema: number;
  readonly hosts: readonly Readonly<Record<string, unknown>>[];
  readonly directions: readonly {
    readonly from: number;
    readonly to: number;
    readonly verdict: 'yes' | 'no' | 'unknown';
    readonly findings: readonly FindingData[];
  }[];
  readonly cites: readonly { readonly source: string }[];
}

export async function pairOf(text: string): Promise<PairData> {
  const reply = await ask(`pair ${text}`);
  if (reply.data === undefined) throw new Error(reply.summary);
  return reply.data() as PairData;
}

export interface DriftData {
  readonly changes: readonly {
    readonly reading: string;
    readonly before: unknown;
    readonly after: unknown;
    readonly lines: readonly [number, number] | null;
  }[];
  readonly moved: readonly { readonly rule: string; readonly before: string; readonly after: string }[];
  readonly verdict: { readonly before: string; readonly after: string };
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly otherMachine: string | null;
}

export async function driftOf(text: string): Promise<DriftData> {
  const reply = await ask(`drift\n${text}`);
  if (reply.data === undefined) throw new Error(reply.summary);
  return reply.data() as DriftData;
}

export interface Report {
  readonly host?: string;
  readonly os?: string;
  readonly build?: string;
  readonly model?: string;
  readonly maker?: string;
  readonly cpu?: string;
  readonly memory?: string;
  readonly domain?: string;
  readonly configuration?: string;
  readonly firmware?: 'Yes' | 'No';
  readonly cards?: readonly string[];
  readonly virtual?: true;
}

const ICE_LAKE = 'Intel64 Family 6 Model 106 Stepping 6 GenuineIntel ~2000 Mhz';

/** What systeminfo prints, as far as a comparison reads it. */
export function systeminfo({
  host = 'HV01',
  os = 'Microsoft Windows Server 2022 Standard',
  build = '10.0.20348 N/A Build 20348',
  configuration = 'Member Server',
  maker = 'Dell Inc.',
  model = 'PowerEdge R650',
  cpu = ICE_LAKE,
  memory = '261,702 MB',
  domain = 'corp.example',
  firmware = 'Yes',
  cards = ['Intel(R) Ethernet Network Adapter X710', 'Intel(R) Ethernet Network Adapter X710 #2'],
  virtual,
}: Report = {}): string {
  const numbered = cards.map((card, at) => `                           [0${at + 1}]: ${card}`);
  const requirements = virtual
    ? [
        'Hyper-V Requirements:      A hypervisor has been detected. Features required for Hyper-V will not be displayed.',
      ]
    : [
        'Hyper-V Requirements:      VM Monitor Mode Extensions: Yes',
        `                           Virtualization Enabled In Firmware: ${firmware}`,
        '                           Second Level Address Translation: Yes',
        '                           Data Execution Prevention Available: Yes',
      ];
  return [
    `Host Name:                 ${host}`,
    `OS Name:                   ${os}`,
    `OS Version:                ${build}`,
    'OS Manufacturer:           Microsoft Corporation',
    `OS Configuration:          ${configuration}`,
    `System Manufacturer:       ${maker}`,
    `System Model:              ${model}`,
    'System Type:               x64-based PC',
    'Processor(s):              1 Processor(s) Installed.',
    `                           [01]: ${cpu}`,
    `Total Physical Memory:     ${memory}`,
    `Domain:                    ${domain}`,
    `Network Card(s):           ${cards.length} NIC(s) Installed.`,
    ...numbered,
    ...requirements,
  ].join('\n');
}
