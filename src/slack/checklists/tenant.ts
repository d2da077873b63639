/** What every command and interaction of Slack says of where it comes from. */
interface Origin {
  readonly team?: { readonly id?: string } | null;
  readonly team_id?: string;
  readonly enterprise?: { readonly id?: string } | null;
  readonly enterprise_id?: string;
  /** A text in commands, a boolean in interactions. */
  readonly is_enterprise_install?: boolean | string;
  readonly user?: { readonly id: string; readonly team_id?: string };
  readonly view?: { readonly app_installed_team_id?: string };
}

/** The tenant of a delivery: the enterprise that installed the bot as a whole, otherwise the workspace. */
export function tenantOf(origin: Origin): string | undefined {
  const enterprise = origin.enterprise?.id ?? origin.enterprise_id;
  const tenant = isWhole(origin) && enterprise !== undefined ? enterprise : workspaceOf(origin);
  return tenant === '' ? undefined : tenant;
}

/** The tenant under which what a delivery says is remembered: the same one under which it is forgotten. */
export const keptUnder = (origin: Origin): string => tenantOf(origin) ?? origin.user?.team_id ?? '';

const isWhole = (origin: Origin): boolean => String(origin.is_enterprise_install) === 'true';

/**
 * The workspace that the bot is installed in. A form that somebody of another one sends names that other one as its
 * team, and the bot's own beside its view. https://github.com/slackapi/bolt-js/issues/1614
 */
const workspaceOf = (origin: Origin): string | undefined =>
  origin.view?.app_installed_team_id ?? origin.team?.id ?? origin.team_id;

/**
 * Somebody of another workspace, in a channel that two share: an interaction names the home of the person beside that
 * of the bot. Denied by default: who has no home there, and within an enterprise that installed the bot as a whole all
 * but those of the workspace and those that Slack gives the enterprise's own id.
 */
export function isStranger(origin: Origin): boolean {
  const home = origin.user?.team_id;
  const homes = [
    workspaceOf(origin),
    ...(isWhole(origin) ? [origin.enterprise?.id ?? origin.enterprise_id] : []),
  ];
  return home === undefined || !homes.includes(home);
}

/** What Bolt says of the installation that an event is for. */
interface Installed {
  readonly teamId?: string;
  readonly enterpriseId?: string;
  readonly isEnterpriseInstall: boolean;
}

/** The tenant that an event is for, whoever it is of. */
export const tenantOfEvent = ({
  teamId,
  enterpriseId,
  isEnterpriseInstall,
}: Installed): string | undefined => (isEnterpriseInstall ? enterpriseId : teamId);

/** What an event says of where its message comes from. */
interface MessageOrigin {
  /** Workspaces of the author, as far as the event names any. */
  readonly authorTeams: readonly string[];
  /** Whether people of other organizations are in the channel; absent where the event does not say. */
  readonly isShared: boolean | undefined;
  readonly context: Installed;
}

/** Every workspace that an event names as its author's. Slack's types leave some of the fields out. */
export const authorTeamsOf = (event: object): readonly string[] =>
  Object.entries(event).flatMap(([field, team]: [string, unknown]) =>
    AUTHOR_FIELDS.includes(field) && typeof team === 'string' ? [team] : [],
  );

const AUTHOR_FIELDS: readonly string[] = ['team', 'user_team', 'source_team'];

/**
 * The tenant of a message; `undefined` also where somebody of another workspace wrote it, and where nothing tells that
 * it was nobody of one.
 */
export function tenantOfMessage({ authorTeams, isShared, context }: MessageOrigin): string | undefined {
  const { teamId, enterpriseId, isEnterpriseInstall } = context;
  const homes = [teamId, ...(isEnterpriseInstall ? [enterpriseId] : [])];
  if (authorTeams.some((team) => !homes.includes(team))) return undefined;
  if (authorTeams.length === 0 && isShared !== false) return undefined;
  return tenantOfEvent(context);
}
