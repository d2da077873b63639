import { tenantOfEvent } from '../checklists/tenant.ts';
import type { Routes } from '../routes.ts';
import type { KeptInstallations } from './installation-store.ts';

/** Who takes the bot away takes its token away: nothing of the installation is kept. */
export function registerUninstalls(routes: Routes, installations: KeptInstallations): void {
  routes.event('app_uninstalled', async ({ body, context }) => {
    await remove(tenantOfEvent(context), body.event_time, installations);
  });
  routes.event('tokens_revoked', async ({ event, body, context }) => {
    // People may take back a token of their own; this bot has none of those.
    if ((event.tokens.bot ?? []).length === 0) return;
    await remove(tenantOfEvent(context), body.event_time, installations);
  });
}

async function remove(
  tenant: string | undefined,
  seconds: number,
  installations: KeptInstallations,
): Promise<void> {
  if (tenant === undefined) return;
  // Slack tells whole seconds: what was installed within the same one is older than the news of its end.
  await installations.removeUntil(tenant, new Date((seconds + 1) * 1000).toISOString());
}
