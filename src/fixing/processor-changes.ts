import { hasByName } from '../rules/by-name.ts';
import { machineKind } from '../rules/machine.ts';
import type { Maker } from './maker.ts';

/** A processor that brings one thing more. */
const processorWith = (thing: string, to: unknown = true): ReturnType<Maker> => [
  { to, title: `Use a processor with ${thing}`, cost: 'dear', processorWith: thing },
];

const VIRTUALIZATION = 'VT-x or AMD-V';

/** A virtual machine has what its host shows it of the processor. */
const virtualization: Maker = ({ readings }) =>
  machineKind(readings) === 'virtual'
    ? [
        {
          to: true,
          title: 'Expose VT-x or AMD-V to this virtual machine, in its settings on the host',
          cost: 'free',
        },
      ]
    : processorWith(VIRTUALIZATION);

/** Readings that another processor betters. */
export const processorMakers = {
  virtualizationSupported: virtualization,
  vmMonitorModeExtensions: virtualization,
  slat: () => processorWith('SLAT'),
  // No switch gives a processor what its family lacks.
  dep: ({ readings }) =>
    hasByName(readings, 'dep') === false
      ? processorWith('data execution prevention')
      : [
          {
            to: true,
            title: 'Turn on data execution prevention (XD or NX) in the firmware setup',
            cost: 'free',
          },
        ],
  sse42: () => processorWith('SSE4.2'),
  popcnt: () => processorWith('POPCNT'),
  cpuModel: ({ readings: { cpuVendor } }) =>
    cpuVendor?.value === 'amd'
      ? [
          {
            to: 'EPYC',
            title: 'Use a processor of the EPYC or Ryzen family',
            cost: 'dear',
            processorWith: 'nesting (EPYC or Ryzen)',
          },
        ]
      : [],
} as const satisfies Readonly<Record<string, Maker>>;
