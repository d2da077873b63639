import { createHmac } from 'node:crypto';
import type { AppOptions, HTTPReceiverOptions } from '@slack/bolt';
import type { Connection } from '../../settings.ts';
import type { SlackKeeping } from '../checklists/keeping.ts';
import { clientOptions } from '../client-options.ts';
import { createInstallationStore, type KeptInstallations } from './installation-store.ts';

type OAuthConnection = Extract<Connection, { mode: 'oauth' }>;

/** The scopes that people are asked for, as manifest.yml declares them. */
export const BOT_SCOPES = [
  'app_mentions:read',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:read',
  'im:history',
] as const;

/** With which tokens the bot works: its own, or those of the workspaces that installed it. */
export interface Access {
  readonly authorization: Pick<AppOptions, 'token'>;
  /** Rejects with Slack's `token_revoked` where the bot is not installed any more. */
  readonly tokenOf: (tenant: string) => Promise<string>;
  readonly installer?: ReturnType<typeof installerOptions>;
  readonly installations?: KeptInstallations;
}

export function accessOf({
  connection,
  keeping,
  slackApiUrl,
}: {
  readonly connection: Connection;
  readonly keeping?: SlackKeeping;
  readonly slackApiUrl?: string | undefined;
}): Access {
  if (connection.mode !== 'oauth') {
    const { botToken } = connection;
    return { authorization: { token: botToken }, tokenOf: async () => botToken };
  }
  // Tokens must outlive the process.
  if (keeping === undefined) throw new Error('Installations need a store');
  const installations = createInstallationStore(
    () => keeping.installations(connection.tokenKeys),
    () => keeping.now(),
  );
  return {
    // Bolt asks its receiver's installer.
    authorization: {},
    async tokenOf(tenant) {
      const token = await installations.botTokenOf(tenant);
      if (token !== undefined) return token;
      throw Object.assign(new Error('Not installed'), { data: { ok: false, error: 'token_revoked' } });
    },
    installer: installerOptions(connection, slackApiUrl, installations),
    installations,
  };
}

/** What Bolt needs for OAuth, with the ways /slack/install and /slack/oauth_redirect. */
function installerOptions(
  { clientId, clientSecret }: OAuthConnection,
  slackApiUrl: string | undefined,
  installationStore: KeptInstallations,
): Pick<
  HTTPReceiverOptions,
  'clientId' | 'clientSecret' | 'stateSecret' | 'scopes' | 'installationStore' | 'installerOptions'
> {
  return {
    clientId,
    clientSecret,
    // The same on every instance, and nothing more to set.
    stateSecret: createHmac('sha256', clientSecret).update('state of an installation').digest('hex'),
    scopes: [...BOT_SCOPES],
    installationStore,
    installerOptions: { directInstall: true, clientOptions: clientOptions(slackApiUrl) },
  };
}
