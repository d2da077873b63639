/** What every command and interaction of Slack says of where it comes from. */
interface Origin {
  readonly team?: { readonly id?: string } | null;
  readonly team_id?: string;
  readonly enterprise?: { readonly id?: string } | null;
  readonly enterprise_id?: string;
  /** A text in commands, a boolean in interactions. */
  readonly is_enterprise_install?: boolean | string;
  readonly user?: { readonly id: string; readonly team_id?: string };
}

/** The tenant of a delivery: the enterprise that installed the bot as a whole, otherwise the workspace. */
export function tenantOf(origin: Origin): string | undefined {
  const enterprise = origin.enterprise?.id ?? origin.enterprise_id;
  const whole = String(origin.is_enterprise_install) === 'true';
  const tenant = whole && enterprise !== undefined ? enterprise : (origin.team?.id ?? origin.team_id);
  return tenant === '' ? undefined : tenant;
}

/** Somebody of another workspace, in a channel that two share. Within an enterprise that installed the bot all belong. */
export function isStranger(origin: Origin): boolean {
  if (String(origin.is_enterprise_install) === 'true') return false;
  const home = origin.user?.team_id;
  return home !== undefined && home !== (origin.team?.id ?? origin.team_id);
}
