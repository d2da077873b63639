import type { Installation } from './move.ts';

/** The name of an installation, with the free product told apart. */
export const nameOf = ({ release, product }: Pick<Installation, 'release' | 'product'>): string =>
  product === 'hyper-v-server'
    ? release.name.replace('Windows Server', 'Microsoft Hyper-V Server')
    : release.name;
