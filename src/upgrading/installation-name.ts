import type { Installation } from './move.ts';

/** The name of an installation, with the free product and the editions that have ways of their own told apart. */
export const nameOf = ({
  release,
  product,
  edition,
}: Pick<Installation, 'release' | 'product' | 'edition'>): string =>
  product === 'hyper-v-server'
    ? release.name.replace('Windows Server', 'Microsoft Hyper-V Server')
    : `${release.name}${edition === undefined ? '' : EDITION_WORDS[edition]}`;

const EDITION_WORDS: Readonly<Record<NonNullable<Installation['edition']>, string>> = {
  standard: '',
  datacenter: '',
  essentials: ' Essentials',
  'azure-edition': ' Datacenter: Azure Edition',
};
