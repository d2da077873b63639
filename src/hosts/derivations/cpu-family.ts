import type { Feature } from '../../knowledge/processors/features.ts';
import type { Contradiction, Readings } from '../host-spec.ts';
import { type KnownProcessor, knowProcessor } from '../names/known-processor.ts';
import type { Reading } from '../reading.ts';
import type { Derived, Known } from './derivation.ts';
import { follows } from './derivation.ts';

/**
 * The readings that a processor's name tells of, and the feature of the base behind each. That a processor is
 * x64 says nothing about the installed system, so it is left out.
 */
export const FEATURE_OF = {
  virtualizationSupported: 'virtualization',
  slat: 'slat',
  dep: 'dep',
  sse42: 'sse42',
  popcnt: 'popcnt',
} as const satisfies { readonly [K in keyof Readings]?: Feature };
type Told = keyof typeof FEATURE_OF;
const TOLD = Object.keys(FEATURE_OF) as Told[];

/**
 * What the family of the processor has or lacks, and its cores. Nothing is inferred inside a virtual machine, WSL
 * or a container: what is below decides there what the system gets to see.
 */
export function cpuFamily({ readings, knowledge }: Known): Derived | undefined {
  const { cpuModel, isVirtualMachine, insideOf } = readings;
  if (cpuModel === undefined || isVirtualMachine?.value === true || insideOf !== undefined) return undefined;
  const processor = knowProcessor(cpuModel.value, knowledge);
  if (processor === undefined) return undefined;
  const infer = <T>(value: T, because = processor.because): Reading<T> => ({
    ...follows(value, cpuModel, because),
    families: processor.traits.families.map(({ id }) => id),
  });
  const { has } = processor.traits;
  const told = TOLD.filter((name) => has[FEATURE_OF[name]] !== undefined && readings[name] === undefined);
  const cores = coresOf(processor, readings);
  const lacksVt = has.virtualization === false;
  return {
    readings: {
      ...Object.fromEntries(told.map((name) => [name, infer(has[FEATURE_OF[name]] === true)])),
      ...(cores === undefined ? {} : { cores: infer(cores, `one has ${processor.cores} cores`) }),
      ...(lacksVt ? withoutVirtualization(readings, infer) : {}),
    },
    contradictions: contradictionsOf(readings, processor),
  };
}

/** What only follows from another reading, a switch in the firmware say, does not give a processor what it lacks. */
function withoutVirtualization(
  { virtualizationSupported, vmMonitorModeExtensions }: Readings,
  infer: (value: boolean) => Reading<boolean>,
): Derived['readings'] {
  const isStated = [virtualizationSupported, vmMonitorModeExtensions].some(
    (reading) => reading?.basis === 'stated',
  );
  return isStated ? {} : { virtualizationSupported: infer(false), vmMonitorModeExtensions: infer(false) };
}

/** Cores of the machine, as long as what else is known of them does not speak against it. */
function coresOf({ cores }: KnownProcessor, readings: Readings): number | undefined {
  if (cores === undefined || readings.sockets === undefined || readings.cores !== undefined) return undefined;
  const total = cores * readings.sockets.value;
  const threads = readings.logicalProcessors?.value ?? total;
  return threads === total || threads === 2 * total ? total : undefined;
}

/**
 * A feature that the paste states and the processor lacks by its name: one of the two is wrong, so neither counts.
 * The other way round is none, for firmware and hypervisors hide features.
 */
function contradictionsOf(readings: Readings, { traits: { has } }: KnownProcessor): readonly Contradiction[] {
  const { cpuModel, virtualizationEnabledInFirmware, vmMonitorModeExtensions } = readings;
  if (cpuModel === undefined) return [];
  const claims = TOLD.flatMap((name) => {
    const said =
      name === 'virtualizationSupported' ? [readings[name], vmMonitorModeExtensions] : [readings[name]];
    const claim = said.find((reading) => reading?.value === true && reading.basis === 'stated');
    return has[FEATURE_OF[name]] !== false || claim === undefined ? [] : [{ name, line: claim.line }];
  });
  const switched =
    has.virtualization === false &&
    virtualizationEnabledInFirmware?.value === true &&
    virtualizationEnabledInFirmware.basis === 'stated' &&
    claims.every(({ name }) => name !== 'virtualizationSupported')
      ? [
          {
            name: 'virtualizationSupported' as const,
            line: virtualizationEnabledInFirmware.line,
            kept: cpuModel.line,
          },
        ]
      : [];
  return [...claims, ...switched].map(({ name, line, ...kept }) => ({
    reading: name,
    lines: [Math.min(line, cpuModel.line), Math.max(line, cpuModel.line)],
    ...kept,
  }));
}
