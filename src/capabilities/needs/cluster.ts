import { anyOf } from '../../rules/system-names.ts';
import { baseAnswer, isThere, noteOf } from '../base-value.ts';
import type { Condition } from '../capability.ts';
import { add, cited, NO_PASTE_SETTLES, no, unknown, yes } from '../need.ts';

const NODES = 'cluster.nodes.maximum';
const WORKGROUP = 'feature.workgroup-cluster';
const STORAGE = 'capability.cluster-storage';

/** The release has failover clusters at all. */
export const clusters: Condition = {
  factIds: [NODES],
  judge(situation) {
    const { name } = situation.judged.release;
    const answer = baseAnswer(NODES, situation);
    if (answer.kind === 'exempt') return no('Release', answer.why, cited(answer.cites, situation));
    return answer.kind === 'gap'
      ? unknown('Release', answer.why, NO_PASTE_SETTLES)
      : yes(
          'Release',
          `A cluster with ${name} has up to ${answer.value.value} nodes.`,
          cited(answer.value.cites, situation),
        );
  },
};

/** Nodes are members of a domain, or their release lets them stand in a workgroup. */
export const clusterDomain: Condition = {
  factIds: [WORKGROUP],
  judge(situation) {
    const { readings, release } = situation.judged;
    const role = readings.domainRole?.value;
    if (role === 'member') return yes('Domain', 'The machine is a member of a domain.');
    if (role === 'domain-controller') return undefined;
    const answer = baseAnswer(WORKGROUP, situation);
    const paste = add('domain=member', situation, 'systeminfo');
    if (answer.kind === 'gap') {
      return unknown(
        'Domain',
        `Whether nodes with ${release.name} may stand in a workgroup is not checked: ${answer.why}`,
        role === undefined ? paste : NO_PASTE_SETTLES,
      );
    }
    const { cites } = answer.kind === 'value' ? answer.value : answer;
    const known = cited(cites, situation);
    if (answer.kind === 'value' && isThere(answer.value)) {
      const because = `Nodes with ${release.name} may be in a workgroup as well.${noteOf(answer.value)}`;
      return yes('Domain', because, known);
    }
    const need = `Nodes with ${release.name} have to be members of a domain.`;
    return role === undefined
      ? unknown('Domain', `${need} Whether this one is was not in the paste.`, paste, known)
      : no('Domain', `The machine is in a workgroup. ${need}`, known);
  },
};

/** Storage that several nodes reach, as pastes name it. */
const SHARED = {
  iscsi: 'iSCSI',
  'fibre-channel': 'Fibre Channel',
  smb: 'SMB 3',
  s2d: 'Storage Spaces Direct',
  sas: 'shared SAS',
  local: undefined,
} as const;

/** Storage that the other nodes reach too. That a paste names local disks does not say that there is nothing else. */
export const sharedStorage: Condition = {
  factIds: [STORAGE],
  judge(situation) {
    const answer = baseAnswer(STORAGE, situation);
    if (answer.kind === 'exempt') return undefined;
    const cites = answer.kind === 'value' ? cited(answer.value.cites, situation) : [];
    const shared = (situation.judged.readings.storage?.value ?? []).flatMap((kind) => SHARED[kind] ?? []);
    return shared.length > 0
      ? yes('Shared storage', `Virtual machines are stored on ${anyOf(shared)}.`, cites)
      : unknown(
          'Shared storage',
          'Which storage the nodes share was not in the paste.',
          add('storage=iscsi, or fibre channel, smb, s2d', situation),
          cites,
        );
  },
};
