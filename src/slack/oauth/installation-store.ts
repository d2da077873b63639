import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Installations } from '../../keeping/installations.ts';

/** A workspace's installation, and when it was made. */
interface Kept {
  readonly installation: Installation;
  /** ISO time in UTC. */
  readonly at: string;
}

/** Bolt's installations in the store, one for each tenant. */
export interface KeptInstallations extends InstallationStore {
  /** The token for a tenant; `undefined`: not installed there any more. */
  botTokenOf(tenant: string): Promise<string | undefined>;
  /** Removes what was installed until then; a later installation stays, however late the news come. */
  removeUntil(tenant: string, at: string): Promise<void>;
}

export function createInstallationStore(
  open: () => Promise<Installations>,
  now: () => string,
): KeptInstallations {
  const read = async (tenant: string): Promise<Kept | undefined> => {
    const text = await (await open()).find(tenant);
    // What `storeInstallation` wrote there.
    return text === undefined ? undefined : (JSON.parse(text) as Kept);
  };
  return {
    async storeInstallation(installation) {
      const at = now();
      const kept: Kept = { installation, at };
      await (await open()).save(ownerOf(installation), JSON.stringify(kept), at);
    },
    async fetchInstallation(query) {
      const kept = await read(tenantOfQuery(query));
      if (kept === undefined) throw new Error('The bot is not installed in this workspace');
      return kept.installation;
    },
    async deleteInstallation(query) {
      await (await open()).remove(tenantOfQuery(query));
    },
    botTokenOf: async (tenant) => (await read(tenant))?.installation.bot?.token,
    async removeUntil(tenant, at) {
      const kept = await read(tenant);
      if (kept !== undefined && kept.at <= at) await (await open()).remove(tenant);
    },
  };
}

function ownerOf({ isEnterpriseInstall, enterprise, team }: Installation): string {
  const owner = isEnterpriseInstall === true ? enterprise?.id : team?.id;
  if (owner === undefined) throw new Error('An installation names no workspace');
  return owner;
}

function tenantOfQuery({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  const tenant = isEnterpriseInstall ? enterpriseId : teamId;
  if (tenant === undefined) throw new Error('A delivery names no workspace');
  return tenant;
}
