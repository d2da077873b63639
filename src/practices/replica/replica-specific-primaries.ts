import { definePractice } from '../define-practice.ts';
import { met, notApplicable, unknown, unmet } from '../practice-outcome.ts';

export const replicaSpecificPrimaries = definePractice({
  id: 'bpa.replica-specific-primaries',
  check({ setup: { replicationServers } }) {
    const [server] = replicationServers;
    if (server?.enabled?.value === false) return notApplicable('The host is no Replica server.');
    const anyServer = server?.anyServer;
    if (anyServer === undefined)
      return unknown('The paste does not show which primary servers the host lets in.');
    return anyServer.value
      ? unmet('The host takes replication from any primary server, into one place.', [
          { name: 'Replica server', line: anyServer.line },
        ])
      : met('The host takes replication from named primary servers only.');
  },
});
