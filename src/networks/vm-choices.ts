import type { PhysicalAdapter } from './adapter.ts';
import type { Group } from './draft.ts';
import type { Role, Teaming } from './layout.ts';
import type { Question } from './question.ts';
import { inOrder } from './role-order.ts';
import type { Pool } from './slots.ts';

/** The virtual switches, and the ports that are then left over. */
export interface VmChoice {
  readonly groups: readonly Group[];
  readonly spare: readonly PhysicalAdapter[];
}

/** Members of a team that is worth building where more ports are there: half of them, as two cards have it. */
const HALF = 2;

/** Every way to give virtual machines a switch from the ports that are left. */
export function vmChoices(
  pool: Pool,
  weighed: readonly number[],
  onSwitch: readonly Role[],
  { byAdapter, facts }: Pick<Question, 'byAdapter' | 'facts'>,
): readonly VmChoice[] {
  const left = pool.all;
  if (left.length === 0) return [];
  const largest = facts.figure('network.team.set-members.maximum') ?? 1;
  const each = weighed.flatMap((kind) => perKind(pool, kind, onSwitch, largest));
  const isMixed = pool.kinds.filter((kind) => kind.length > 0).length > 1;
  const mixed = isMixed ? teams(left, left, onSwitch) : [];
  return [...each, ...mixed, ...(byAdapter || left.length > 1 ? [separate(left, onSwitch)] : [])];
}

function perKind(pool: Pool, kind: number, onSwitch: readonly Role[], largest: number): readonly VmChoice[] {
  const left = pool.all;
  const ports = pool.kinds[kind] ?? [];
  const [first] = ports;
  if (first === undefined) return [];
  const single = choice([switchOf([first], null, onSwitch)], left);
  const sizes = new Set(
    [ports.length, Math.ceil(ports.length / HALF), largest].filter((size) => size <= ports.length),
  );
  return [single, ...[...sizes].flatMap((size) => teams(ports.slice(0, size), left, onSwitch))];
}

const TEAMINGS: readonly Teaming[] = ['SET', 'LBFO'];

const teams = (
  ports: readonly PhysicalAdapter[],
  left: readonly PhysicalAdapter[],
  onSwitch: readonly Role[],
): readonly VmChoice[] =>
  ports.length > 1 ? TEAMINGS.map((teaming) => choice([switchOf(ports, teaming, onSwitch)], left)) : [];

/** One switch for each port; the traffic of the host is on the first. */
const separate = (ports: readonly PhysicalAdapter[], onSwitch: readonly Role[]): VmChoice =>
  choice(
    ports.map((port, index) => switchOf([port], null, index === 0 ? onSwitch : [])),
    ports,
  );

const switchOf = (
  members: readonly PhysicalAdapter[],
  teaming: Teaming | null,
  onSwitch: readonly Role[],
): Group => ({ kind: 'switch', members, roles: inOrder(['vm', ...onSwitch]), teaming });

function choice(groups: readonly Group[], left: readonly PhysicalAdapter[]): VmChoice {
  const used = new Set(groups.flatMap(({ members }) => members));
  return { groups, spare: left.filter((port) => !used.has(port)) };
}
