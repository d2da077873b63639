import { carriersOf, type Group } from '../../draft.ts';
import type { Question } from '../../question.ts';
import type { Preference } from '../preference.ts';

/** Storage over SMB uses the RDMA that is there. */
export const rdmaStorage: Preference = {
  id: 'rdma-storage',
  factIds: ['capability.smb-direct', 'feature.rdma-host-vnic', 'network.team.lbfo-rdma'],

  penalty(draft, question) {
    if (!canUse(question)) return 0;
    return carriersOf(draft, 'storage').every((group) => hasRdma(group, question)) ? 0 : 1;
  },

  gained(draft, question) {
    if (!canUse(question)) return undefined;
    const bare = carriersOf(draft, 'storage').every(({ kind }) => kind === 'bare');
    const { facts } = question;
    if (!bare)
      return `Storage uses RDMA through virtual adapters of the host, which ${facts.release.name} can do.`;
    return facts.supports('feature.rdma-host-vnic')
      ? 'Storage uses RDMA (SMB Direct) on adapters of its own.'
      : `The RDMA adapters stay bare: ${facts.release.name} cannot use RDMA under a virtual switch or a team.`;
  },

  lost: () => 'Storage does not use the RDMA that the adapters have.',
};

const canUse = ({ request, facts }: Question): boolean =>
  (request.storage === 'smb' || request.storage === 's2d') &&
  request.adapters.some(({ rdma, wireless }) => rdma && !wireless) &&
  facts.supports('capability.smb-direct');

const hasRdma = ({ kind, members, teaming }: Group, { facts }: Question): boolean =>
  members.every(({ rdma }) => rdma) &&
  teaming !== 'LBFO' &&
  (kind === 'bare' || (kind === 'switch' && facts.supports('feature.rdma-host-vnic')));
