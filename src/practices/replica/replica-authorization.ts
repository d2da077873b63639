import { definePractice } from '../define-practice.ts';
import { met, notApplicable, unknown, unmet } from '../practice-outcome.ts';

export const replicaAuthorization = definePractice({
  id: 'bpa.replica-authorization',
  check({ setup: { replicationServers } }) {
    const [server] = replicationServers;
    if (server?.enabled === undefined)
      return unknown('The paste does not show whether the host is a Replica server.');
    if (!server.enabled.value) return notApplicable('The host is no Replica server.');
    if (server.anyServer?.value === true) return met('Any primary server may replicate to the host.');
    if (server.hasEntries?.value === true) return met('Named primary servers may replicate to the host.');
    return server.anyServer?.value === false && server.hasEntries?.value === false
      ? unmet('The host is a Replica server and lets no primary server in.', [
          { name: 'Replica server', line: server.line },
        ])
      : unknown('The paste does not show which primary servers the host lets in.');
  },
});
