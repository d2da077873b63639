import type { Role } from './layout.ts';
import type { NetworkRequest } from './request.ts';

const ROLE_ORDER: readonly Role[] = ['management', 'vm', 'storage', 'live-migration', 'cluster'];

/** Kinds of traffic in the order in which they are said. */
export const inOrder = (roles: readonly Role[]): readonly Role[] =>
  ROLE_ORDER.filter((role) => roles.includes(role));

const STORAGE_WORDS: Readonly<Record<string, string>> = {
  iscsi: 'iSCSI storage',
  smb: 'SMB storage',
  s2d: 'Storage Spaces Direct storage',
};

/** A kind of traffic as people call it. */
export function roleWords(role: Role, storage: NetworkRequest['storage'] | 'unspecified'): string {
  switch (role) {
    case 'vm':
      return 'VM traffic';
    case 'storage':
      return STORAGE_WORDS[storage ?? ''] ?? 'storage';
    case 'live-migration':
      return 'live migration';
    case 'management':
    case 'cluster':
      return role;
  }
}
