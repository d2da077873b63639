import type { Installation, UpgradeQuestion } from '../../src/upgrading/move.ts';
import { planUpgrade, type UpgradePlan } from '../../src/upgrading/plan-upgrade.ts';
import { knowledge } from '../base.ts';
import { releaseOf } from '../rules/judging.ts';

/** What a test says of an upgrade besides the two releases. */
export interface Asked {
  readonly cluster?: true;
  readonly storageSpacesDirect?: true;
  readonly from?: Partial<Installation>;
  readonly to?: Partial<Installation>;
}

export function question(from: string, to: string, asked: Asked = {}): UpgradeQuestion {
  return {
    from: { release: releaseOf(from), product: 'windows-server', ...asked.from },
    to: { release: releaseOf(to), product: 'windows-server', ...asked.to },
    cluster: asked.cluster === true,
    ...(asked.storageSpacesDirect === true ? { storageSpacesDirect: true } : {}),
  };
}

export const plan = (from: string, to: string, asked: Asked = {}): UpgradePlan =>
  planUpgrade(question(from, to, asked), knowledge);

/** A path in short: `ws2012r2 in-place ws2019`. */
export const path = ({ steps, question: { from } }: UpgradePlan): string =>
  [from.release.id, ...steps.flatMap(({ way, to }) => [way, to.id])].join(' ');

/** The ids of the tasks of one step. */
export function taskIds(
  one: UpgradePlan,
  step: number,
  when: 'before' | 'after' | 'irreversible',
): readonly string[] {
  return (one.steps[step]?.[when] ?? []).map(({ id }) => id);
}
