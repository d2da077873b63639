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

/**
 * Somebody of another workspace, in a channel that two share. Denied by default: also within an enterprise that
 * installed the bot as a whole only those of the workspace and those that Slack gives the enterprise's own id belong.
 */
export function isStranger(origin: Origin): boolean {
  const home = origin.user?.team_id;
  return home !== undefined && !homesOf(origin).includes(home);
}

const homesOf = (origin: Origin): readonly (string | undefined)[] => [
  origin.team?.id ?? origin.team_id,
  ...(String(origin.is_enterprise_install) === 'true' ? [origin.enterprise?.id ?? origin.enterprise_id] : []),
];

/** What an event says of where its message comes from. */
interface MessageOrigin {
  /** Workspaces of the author, as far as the event names any. */
  readonly authorTeams: readonly (string | undefined)[];
  readonly context: {
    readonly teamId?: string;
    readonly enterpriseId?: string;
    readonly isEnterpriseInstall: boolean;
  };
}

/** Every workspace that an event names as its author's. Slack's types leave some of the fields out. */
export const authorTeamsOf = (event: object): readonly (string | undefined)[] =>
  ['team', 'user_team', 'source_team'].map((name) => {
    const team: unknown = Object.entries(event).find(([field]) => field === name)?.[1];
    return typeof team === 'string' ? team : undefined;
  });

/** The tenant of a message; `undefined` also where somebody of another workspace wrote it. */
export function tenantOfMessage({ authorTeams, context }: MessageOrigin): string | undefined {
  const { teamId, enterpriseId, isEnterpriseInstall } = context;
  const homes = [teamId, ...(isEnterpriseInstall ? [enterpriseId] : [])];
  if (authorTeams.some((team) => team !== undefined && !homes.includes(team))) return undefined;
  return isEnterpriseInstall ? enterpriseId : teamId;
}
