import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Release } from '../../knowledge/schema.ts';
import { nameOf } from '../../upgrading/installation-name.ts';
import { likeSource } from '../../upgrading/like-source.ts';
import type { Installation } from '../../upgrading/move.ts';
import { planUpgrade } from '../../upgrading/plan-upgrade.ts';
import type { Draft } from '../entry.ts';

const WORDS = { yes: 'Yes', no: 'No', unknown: 'No way is known' } as const;

/** Whether the free Microsoft Hyper-V Server can be upgraded, as the command `upgrade` judges it: it has ways of its own. */
export function sayFreeUpgrade(
  old: Release,
  wanted: Release,
  cluster: boolean,
  text: string,
  knowledge: Knowledge,
): Draft {
  const from: Installation = { release: old, product: 'hyper-v-server' };
  const to = likeSource(from, { release: wanted, product: 'windows-server' }, text, knowledge);
  const { verdict, because, steps, alternatives, cites } = planUpgrade({ from, to, cluster }, knowledge);
  const ends = `${nameOf(from)} to ${nameOf(to)}`;
  const way = steps.map((step) => step.to.name).join(', then ');
  const newHost = alternatives.find((alternative) => alternative.way === 'side-by-side');
  const isNewHost = steps.some((step) => step.way === 'side-by-side');
  return {
    answered: true,
    lead: `${isNewHost ? 'Only by a move to a new host' : WORDS[verdict]}: ${ends}. ${verdict === 'yes' ? '' : because}`.trim(),
    more: [
      ...(steps.length > 1 ? [`The way: ${way}.`] : []),
      ...steps.flatMap((step) => step.because ?? []),
      ...(newHost === undefined ? [] : [`${newHost.title}. ${newHost.because}`]),
    ],
    doubts: [],
    releases: [old.id, wanted.id],
    cites: [...cites, ...(newHost?.cites ?? [])],
  };
}
