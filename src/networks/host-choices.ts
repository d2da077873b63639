import type { PhysicalAdapter } from './adapter.ts';
import type { Role } from './layout.ts';
import type { Question } from './question.ts';
import type { Pick } from './slots.ts';

/** Ports that the host keeps for traffic of its own. */
export interface HostGroup {
  readonly pick: Pick;
  readonly roles: readonly Role[];
  /** An LBFO team without a virtual switch. */
  readonly teamed: boolean;
}

/** Where the traffic of the host goes: to ports of its own, and the rest to a virtual switch. */
export interface HostChoice {
  readonly groups: readonly HostGroup[];
  readonly onSwitch: readonly Role[];
}

type Kinds = readonly (readonly PhysicalAdapter[])[];

/** Most ports that management, live migration or cluster communication takes for itself. */
const PAIR = 2;

/** Every way to place management, storage, live migration and cluster communication. */
export function hostChoices(
  question: Question,
  kinds: Kinds,
  weighed: readonly number[],
): readonly HostChoice[] {
  let choices: readonly HostChoice[] = managementChoices(question, kinds, weighed);
  if (question.roles.includes('storage')) {
    choices = choices.flatMap((choice) => withStorage(choice, question, kinds, weighed));
  }
  return choices.flatMap((choice) => withCluster(choice, question, kinds, weighed));
}

const NOTHING: HostChoice = { groups: [], onSwitch: [] };

function managementChoices(
  { byAdapter }: Question,
  kinds: Kinds,
  weighed: readonly number[],
): readonly HostChoice[] {
  const own = picks(kinds, weighed, byAdapter ? [1] : [1, PAIR]).map((pick) =>
    add(NOTHING, pick, ['management'], pick.count > 1),
  );
  return [onSwitch(NOTHING, ['management']), ...own];
}

/** Storage on a switch, beside management, or on ports of its own: one, two, or all of a kind. */
function withStorage(
  choice: HostChoice,
  { byAdapter }: Question,
  kinds: Kinds,
  weighed: readonly number[],
): readonly HostChoice[] {
  const own = weighed.flatMap((kind) => {
    const counts = new Set(byAdapter ? [1, PAIR] : [1, PAIR, kinds[kind]?.length ?? 1]);
    return [...counts].map((count) => add(choice, { kind, count }, ['storage'], false));
  });
  return [onSwitch(choice, ['storage']), ...beside(choice, 'management', ['storage']), ...own];
}

/** Live migration and cluster communication: on a switch, beside other traffic, together, or apart. */
function withCluster(
  choice: HostChoice,
  question: Question,
  kinds: Kinds,
  weighed: readonly number[],
): readonly HostChoice[] {
  const { roles, byAdapter, facts, request } = question;
  const wanted = roles.filter((role) => role === 'live-migration' || role === 'cluster');
  const counts = byAdapter ? [1] : [1, PAIR];
  if (wanted.length === 0) {
    // A host alone can use spare ports for live migration.
    const may = !byAdapter && request.release.kind === 'server' && facts.supports('feature.live-migration');
    return may
      ? [choice, ...picks(kinds, weighed, [PAIR]).map((pick) => add(choice, pick, ['live-migration'], false))]
      : [choice];
  }
  const together = [
    onSwitch(choice, wanted),
    ...beside(choice, 'management', wanted),
    ...beside(choice, 'storage', wanted),
    ...picks(kinds, weighed, counts).map((pick) => add(choice, pick, wanted, false)),
  ];
  const [migration, cluster] = wanted;
  if (migration === undefined || cluster === undefined) return together;
  const apart = picks(kinds, weighed, counts).flatMap((pick) => {
    const first = add(choice, pick, [migration], false);
    const second = picks(kinds, weighed, [1]).map((other) => add(first, other, [cluster], false));
    return byAdapter ? second : [onSwitch(first, [cluster])];
  });
  return [...together, ...apart];
}

function picks(kinds: Kinds, weighed: readonly number[], counts: readonly number[]): readonly Pick[] {
  return weighed.flatMap((kind) =>
    counts.filter((count) => count <= (kinds[kind]?.length ?? 0)).map((count) => ({ kind, count })),
  );
}

const onSwitch = (choice: HostChoice, roles: readonly Role[]): HostChoice => ({
  ...choice,
  onSwitch: [...choice.onSwitch, ...roles],
});

const add = (choice: HostChoice, pick: Pick, roles: readonly Role[], teamed: boolean): HostChoice => ({
  ...choice,
  groups: [...choice.groups, { pick, roles, teamed }],
});

/** The traffic beside another kind on ports of the host; none where that kind has no ports of its own. */
function beside(choice: HostChoice, other: Role, roles: readonly Role[]): readonly HostChoice[] {
  if (!choice.groups.some((group) => group.roles.includes(other))) return [];
  return [
    {
      ...choice,
      groups: choice.groups.map((group) =>
        group.roles.includes(other) ? { ...group, roles: [...group.roles, ...roles] } : group,
      ),
    },
  ];
}
