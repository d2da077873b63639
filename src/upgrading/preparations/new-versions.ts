import { CONFIGURATION_FACTS, raisesHighest } from '../configuration-versions.ts';
import { citesOf, plainValue } from '../plain-value.ts';
import { topicOf } from '../topic-of.ts';
import type { Preparation } from './preparation.ts';

const TOPIC = 'topic.config-version';
const HIGHEST = 'vm.configuration-version.default';

/** New features of virtual machines need their version raised; that can wait, and has no way back. */
export const newVersions: Preparation = {
  id: 'new-configuration-versions',
  when: 'after',
  factIds: CONFIGURATION_FACTS,
  applies({ from, to, way }, knowledge) {
    if (!raisesHighest(from, to, knowledge)) return [];
    const value = plainValue(knowledge, HIGHEST, to);
    const once = way === 'cluster-rolling' ? ', once the functional level of the cluster is raised' : '';
    return [
      {
        title: `When no way back is needed, raise the virtual machines to configuration version ${value?.value}`,
        because: `They keep their version until somebody raises it${once}; the features of ${to.name} need the newer one.`,
        command: 'Update-VMVersion -Name <VMName>',
        cites: [...citesOf(value), ...topicOf(TOPIC, knowledge).cites],
      },
    ];
  },
};
