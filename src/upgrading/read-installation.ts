import type { Release } from '../knowledge/schema.ts';
import type { Installation } from './move.ts';
import { unreadWords } from './unread-words.ts';

/** One end of an upgrade as it was read, and the words that mean nothing here. */
export interface ReadInstallation {
  readonly installation: Installation;
  readonly notUnderstood: readonly string[];
}

type Said = Omit<Installation, 'release' | 'product'>;

/**
 * Reads what a text says of an installation besides its release. `rest` is the text without the name of the release:
 * words that belong to the name say nothing more.
 */
export function readInstallation(release: Release, text: string, rest: string): ReadInstallation {
  const found: Said[] = [];
  let left = rest;
  for (const [words, said] of MEANINGS) {
    left = left.replace(words, (match) => {
      found.push(said(match));
      return ' ';
    });
  }
  const { edition: _edition, option: _option, ...others }: Said = Object.assign({}, ...found);
  const edition = onlyOf(found.map((one) => one.edition));
  const option = onlyOf(found.map((one) => one.option));
  return {
    installation: {
      release,
      product: FREE_PRODUCT.test(text) ? 'hyper-v-server' : 'windows-server',
      ...others,
      ...(edition === undefined ? {} : { edition }),
      ...(option === undefined ? {} : { option }),
    },
    notUnderstood: unreadWords(left),
  };
}

const FREE_PRODUCT = /\bhyper-?\s?v[\s-]+server\b|\bhvs\b/i;

/** What words mean, the longer meaning before the shorter one: `Datacenter: Azure Edition` is no Datacenter. */
const MEANINGS: readonly (readonly [RegExp, (match: string) => Said])[] = [
  [/\b(?:datacent(?:er|re):? +)?azure[ -]+edition\b/gi, () => ({ edition: 'azure-edition' })],
  [/\bessentials?\b/gi, () => ({ edition: 'essentials' })],
  [/\b(?:standard|std)\b/gi, () => ({ edition: 'standard' })],
  [/\b(?:datacent(?:er|re)|data center)\b/gi, () => ({ edition: 'datacenter' })],
  [/\b(?:server )?core\b/gi, () => ({ option: 'core' })],
  [/\b(?:desktop experience|desktop|gui)\b/gi, () => ({ option: 'desktop' })],
  [/\b(?:eval|evaluation|trial)\b/gi, () => ({ evaluation: true })],
  [/\bdomain[ -]controllers?\b|\bDCs?\b/gi, () => ({ domainController: true })],
  [/\b(?:x86|32[ -]?bit)\b/gi, () => ({ is32Bit: true })],
  [/\b(?:sp|service pack) ?\d\b/gi, (match) => ({ servicePack: Number(/\d/.exec(match)?.[0]) })],
];

/** The one value that was said; none where several were. */
function onlyOf<T>(values: readonly (T | undefined)[]): T | undefined {
  const said = [...new Set(values)].filter((value) => value !== undefined);
  return said.length === 1 ? said[0] : undefined;
}
