import type { HostSpec } from '../hosts/host-spec.ts';
import type { Finding } from '../rules/assess.ts';
import { collectingCommands } from '../rules/collecting-commands.ts';
import { rules } from '../rules/index.ts';
import type { ItemText } from './checklist.ts';
import { inDependencyOrder } from './rule-order.ts';

/** Phases in the order in which they are worked on: the area of a rule's id, and how people call it. */
const PHASES = [
  { areas: ['host', 'laptop'], title: 'The machine and its system' },
  { areas: ['role'], title: 'Its place in the domain' },
  { areas: ['network'], title: 'Network' },
] as const;
const OTHER = { areas: [], title: 'Other' } as const;

/**
 * The items of a list that settles a scorecard: one for every rule that is failed or unknown, each behind what it
 * depends on. Empty when nothing is open.
 */
export function itemsOfScorecard(findings: readonly Finding[], spec: HostSpec): readonly ItemText[] {
  const open = inDependencyOrder(findings.filter(isOpen));
  return [...PHASES, OTHER].flatMap((phase) =>
    open.filter(({ rule }) => phaseOf(rule) === phase).map((finding) => toText(finding, phase.title, spec)),
  );
}

/** Whether something is left to do or to find out. */
export const isOpen = ({ status }: Pick<Finding, 'status'>): boolean =>
  status === 'unmet' || status === 'unknown';

const phaseOf = (rule: string): (typeof PHASES)[number] | typeof OTHER =>
  PHASES.find(({ areas }) => areas.some((area) => rule.startsWith(`${area}.`))) ?? OTHER;

function toText(
  { rule, title, status, because, fix, cites }: Finding,
  phase: string,
  spec: HostSpec,
): ItemText {
  const verify = commandThatShows(rule, spec);
  const task = fix ?? (status === 'unknown' ? 'Find out, and add it to the paste.' : 'Look into it.');
  return {
    id: rule,
    phase,
    do: `${title}: ${task}`,
    why: because,
    ...(verify === undefined ? {} : { verify }),
    cites,
    provedBy: [{ rule }],
  };
}

/** The plainest command whose output shows again what the rule judges; `undefined` when none does. */
function commandThatShows(id: string, { readings }: HostSpec): string | undefined {
  const [first] = rules.find((rule) => rule.id === id)?.readings ?? [];
  const installed = readings.osRelease?.value;
  const fitting = collectingCommands.find(
    ({ gives, runsOn }) => first !== undefined && gives.includes(first) && runsOn(installed),
  );
  return fitting?.command;
}
