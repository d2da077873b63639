import type { ReadingName, Readings } from '../hosts/host-spec.ts';
import type { Finding } from '../rules/assess.ts';
import { hasByName } from '../rules/by-name.ts';
import { isDeciding } from '../rules/outcome.ts';

/**
 * Whether hardware on order has everything by the names of its parts, so that what is open is open only because
 * nothing runs yet. The switch in the firmware is nobody's to state before delivery.
 */
export function fitsOnPaper(findings: readonly Finding[], readings: Readings): boolean {
  if (readings.onOrder?.value !== true) return false;
  const open = findings.filter(({ status, severity }) => status === 'unknown' && isDeciding(severity));
  return (
    open.length > 0 &&
    open.every(({ missing }) => missing.length > 0 && missing.every((name) => isByName(readings, name)))
  );
}

function isByName(readings: Readings, name: ReadingName): boolean {
  return hasByName(readings, TOLD_BY[name] ?? name) === true;
}

/** Readings that no name gives, and the one that shows on paper that they will be there. */
const TOLD_BY: Readonly<Partial<Record<ReadingName, ReadingName>>> = {
  virtualizationEnabledInFirmware: 'virtualizationSupported',
  vmMonitorModeExtensions: 'virtualizationSupported',
  // Every processor with SLAT is a 64-bit one.
  x64: 'slat',
  architecture: 'slat',
};
