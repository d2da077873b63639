import type { Readings } from '../hosts/host-spec.ts';
import { type Receipt, receiptOf } from './receipt.ts';

/** Something that is not as it was when the receipt was given. */
export interface Changed {
  readonly what: 'base' | 'engine' | 'readings';
  readonly was: string;
  readonly is: string;
}

/** What changed since the receipt was given; empty where the same verdict must come out, to the byte. */
export function changedSince(
  receipt: Receipt,
  readings: Readings,
  now: { readonly base: string; readonly engine: string },
): readonly Changed[] {
  const sameReadings = receiptOf(readings, receipt).endsWith(`-${receipt.hash}`);
  const versions = (['base', 'engine'] as const).flatMap((what) =>
    receipt[what] === now[what] ? [] : [{ what, was: receipt[what], is: now[what] }],
  );
  if (sameReadings) return versions;
  const hash = receiptOf(readings, receipt).split('-').at(-1) ?? '';
  return [...versions, { what: 'readings', was: receipt.hash, is: hash }];
}
