import type { Knowledge } from '../knowledge/knowledge.ts';
import type { UpgradePlan } from '../upgrading/plan-upgrade.ts';

/** A plan as data: the JSON contract of `upgrade --json`, schema 1. Releases are named by their ids. */
export function upgradeData(
  { question, verdict, because, steps, alternatives, cites }: UpgradePlan,
  knowledge: Knowledge,
): Readonly<Record<string, unknown>> {
  return {
    schema: 1,
    from: question.from.release.id,
    to: question.to.release.id,
    cluster: question.cluster,
    supported: verdict === 'yes',
    verdict,
    because,
    steps: steps.map(({ because: note = 'The base has this way as supported.', ...step }) => ({
      ...step,
      because: note,
      from: step.from.id,
      to: step.to.id,
    })),
    alternatives,
    notUnderstood: question.notUnderstood ?? [],
    cites,
    knowledge: knowledge.version,
  };
}
