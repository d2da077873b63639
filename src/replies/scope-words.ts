import type { Scope } from '../knowledge/schema.ts';

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
    editions?.map(editionWords).join(', '),
    processor === undefined ? undefined : MAKERS[processor],
    paging === undefined ? undefined : `${paging} paging`,
    device,
    extra,
  ]
    .filter((word) => word !== undefined && word !== '')
    .join('; ');
}

const MAKERS = { intel: 'Intel', amd: 'AMD', arm64: 'ARM64' } as const;

const editionWords = (edition: string): string =>
  edition
    .split('-')
    .map((word) =>
      word === 'ltsc' || word === 'iot' ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
