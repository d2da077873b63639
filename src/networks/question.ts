import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Role } from './layout.ts';
import { PlanFacts } from './plan-facts.ts';
import { type NetworkRequest, networkStorage } from './request.ts';

/** A request with the facts of its release, as the rules see it. */
export interface Question {
  readonly request: NetworkRequest;
  readonly facts: PlanFacts;
  /** The facts of the release the host goes to later; absent when it stays. */
  readonly nextFacts?: PlanFacts;
  /** Traffic is kept apart by adapters, not by virtual adapters and VLANs: up to 2008 R2, and where no team fits a switch. */
  readonly byAdapter: boolean;
  /** The kinds of traffic that need a place. */
  readonly roles: readonly Role[];
}

export function questionOf(request: NetworkRequest, knowledge: Knowledge): Question {
  const facts = new PlanFacts(knowledge, request.release);
  const next = request.next === undefined ? undefined : new PlanFacts(knowledge, request.next);
  return {
    request,
    facts,
    ...(next === undefined ? {} : { nextFacts: next }),
    byAdapter: isByAdapter(facts),
    roles: rolesOf(request, facts),
  };
}

const isByAdapter = (facts: PlanFacts): boolean =>
  facts.value('network.management-separation') === 'by adapter' ||
  !(facts.supports('network.team.set') || facts.supports('network.team.lbfo-switch'));

function rolesOf(request: NetworkRequest, facts: PlanFacts): readonly Role[] {
  const migrates = facts.supports('feature.live-migration');
  const isServer = request.release.kind === 'server';
  return [
    'management',
    'vm',
    ...(networkStorage(request) === undefined ? [] : ['storage' as const]),
    ...(isServer && migrates && (request.cluster || request.migration) ? ['live-migration' as const] : []),
    ...(isServer && request.cluster ? ['cluster' as const] : []),
  ];
}

/** The facts that say what a plan is about, before any rule. */
export const QUESTION_FACTS: readonly string[] = [
  'network.management-separation',
  'network.team.set',
  'network.team.lbfo-switch',
  'feature.live-migration',
];
