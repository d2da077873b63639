import { editionName } from './edition-name.ts';
import type { Scope } from './schema.ts';

/** A scope in words, for brackets after a value: `generation 2, Datacenter`. Empty when it holds for all. */
export function scopeWords({
  editions,
  generation,
  processor,
  paging,
  device,
  with: extra,
  side,
}: Scope): string {
  return [
    side === undefined ? undefined : `in the ${side}`,
    generation === undefined ? undefined : `generation ${generation}`,
    editions?.map(editionName).join(', '),
    processor === undefined ? undefined : MAKERS[processor],
    paging === undefined ? undefined : `${paging} paging`,
    device,
    extra,
  ]
    .filter((word) => word !== undefined && word !== '')
    .join('; ');
}

const MAKERS = { intel: 'Intel', amd: 'AMD', arm64: 'ARM64' } as const;
