import type { Derived, Known } from './derivation.ts';
import { follows } from './derivation.ts';

/** The last release of Windows Server that was also sold for 32-bit processors. */
const LAST_32_BIT_SERVER = 'ws2008';

/** x64 or not: from the architecture, and for releases of Windows Server that exist for nothing else. */
export function width({ readings, knowledge }: Known): Derived | undefined {
  const { architecture, x64, osRelease, edition, cpuVendor } = readings;
  if (architecture !== undefined) {
    const because = `the system is built for ${architecture.value}`;
    return x64 === undefined
      ? { readings: { x64: follows(architecture.value === 'x64', architecture, because) } }
      : undefined;
  }
  if (x64 !== undefined) {
    return x64.value
      ? { readings: { architecture: follows('x64', x64, 'the system is 64-bit') } }
      : undefined;
  }
  if (osRelease === undefined || edition?.value === 'itanium') return undefined;
  // Windows 11 exists for x64 and ARM64, and this processor is no ARM64 one.
  if (osRelease.value === 'win11' && (cpuVendor?.value === 'intel' || cpuVendor?.value === 'amd')) {
    const because = 'Windows 11 on an Intel or AMD processor is x64';
    return {
      readings: { x64: follows(true, osRelease, because), architecture: follows('x64', osRelease, because) },
    };
  }
  const release = knowledge.release(osRelease.value);
  if (release?.kind !== 'server' || release.id === LAST_32_BIT_SERVER) return undefined;
  const because = `${release.name} exists for x64 only`;
  return {
    readings: { x64: follows(true, osRelease, because), architecture: follows('x64', osRelease, because) },
  };
}
