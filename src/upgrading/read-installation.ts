import type { Release } from '../knowledge/schema.ts';
import type { Installation } from './move.ts';

/**
 * Reads what a text says of an installation besides its release. `rest` is the text without the name of the release:
 * words that belong to the name say nothing more.
 */
export function readInstallation(release: Release, text: string, rest: string): Installation {
  const edition = onlyOf(rest, EDITIONS);
  const option = onlyOf(rest, OPTIONS);
  return {
    release,
    product: FREE_PRODUCT.test(text) ? 'hyper-v-server' : 'windows-server',
    ...(edition === undefined ? {} : { edition }),
    ...(option === undefined ? {} : { option }),
    ...(/\b(?:eval|evaluation|trial)\b/i.test(rest) ? { evaluation: true } : {}),
    ...(/\bdomain[ -]controller\b|\bDCs?\b/i.test(rest) ? { domainController: true } : {}),
  };
}

const FREE_PRODUCT = /\bhyper-?\s?v[\s-]+server\b|\bhvs\b/i;

const EDITIONS = [
  ['standard', /\b(?:standard|std)\b/i],
  ['datacenter', /\b(?:datacent(?:er|re)|data center)\b/i],
] as const;

const OPTIONS = [
  ['core', /\b(?:server )?core\b/i],
  ['desktop', /\b(?:desktop experience|desktop|gui)\b/i],
] as const;

/** The one name whose words the text has; none where it has several. */
function onlyOf<T extends string>(text: string, names: readonly (readonly [T, RegExp])[]): T | undefined {
  const found = names.filter(([, words]) => words.test(text));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
