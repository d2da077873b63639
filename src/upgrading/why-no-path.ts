import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Cite } from '../knowledge/schema.ts';
import { resolveCites } from '../rules/backing.ts';
import { alternativesTo } from './alternatives.ts';
import { nameOf } from './installation-name.ts';
import type { Installation, UpgradeQuestion } from './move.ts';
import { citesOf, plainValue } from './plain-value.ts';
import type { UpgradePlan } from './plan-upgrade.ts';
import { barOf32Bit, barOfEnd, isUpwards, judgedWays } from './usable-ways.ts';
import { whyNoEdition } from './why-no-edition.ts';

/** The fact on whether a release has the free product. */
export const PRODUCT_FACT = 'feature.hyper-v-server';

interface Reason {
  readonly verdict: 'no' | 'unknown';
  readonly because: string;
  readonly cites: readonly Cite[];
}

type Why = (question: UpgradeQuestion, knowledge: Knowledge) => Reason | undefined;

/** Why there is no way, and what is nearest to one. What no page says is unknown, not forbidden. */
export function whyNoPath(
  question: UpgradeQuestion,
  knowledge: Knowledge,
): Pick<UpgradePlan, 'verdict' | 'because' | 'alternatives' | 'cites'> {
  const ended = missingProduct(question, knowledge) ?? missingEdition(question, knowledge);
  const reason =
    ended ??
    [wayBack, thirtyTwoBit, closedEnd, forbidden, barred]
      .map((why) => why(question, knowledge))
      .find((found) => found !== undefined) ??
    unnamed(question, knowledge);
  return {
    ...reason,
    alternatives: ended === undefined ? alternativesTo(question, [], knowledge) : [],
    cites: resolveCites(reason.cites, knowledge),
  };
}

/** There is no free product of the newest releases. */
const missingProduct: Why = ({ to }, knowledge) => {
  const value = plainValue(knowledge, PRODUCT_FACT, to.release);
  if (to.product === 'windows-server' || value?.value !== 'not supported') return undefined;
  return { verdict: 'no', because: noProduct(to, knowledge), cites: citesOf(value) };
};

/** The wanted edition does not exist for the wanted release. */
const missingEdition: Why = (question, knowledge) => {
  const because = whyNoEdition(question, knowledge);
  return because === undefined ? undefined : { verdict: 'no', because, cites: [] };
};

const thirtyTwoBit: Why = ({ from, to }, knowledge) =>
  from.is32Bit === true ? { verdict: 'no', ...barOf32Bit(from.release, to.release, knowledge) } : undefined;

const wayBack: Why = ({ from, to }) =>
  isUpwards(to.release, from.release) && from.release.kind === to.release.kind
    ? {
        verdict: 'no',
        because: `${to.release.name} is older than ${from.release.name}, and an upgrade never leads back.`,
        cites: [],
      }
    : undefined;

/** The edition, the installation option or an evaluation copy that was asked for cannot be the end of an upgrade. */
const closedEnd: Why = (question, knowledge) => {
  const bar = question.cluster ? undefined : barOfEnd(question, question.to.release, knowledge);
  return bar === undefined ? undefined : { verdict: 'no', ...bar };
};

/** The base has the very pair, as one that is not supported. */
const forbidden: Why = ({ from, to, cluster }, knowledge) => {
  const entry = knowledge
    .all('upgrades')
    .find(
      (one) =>
        one.from === from.release.id &&
        one.to === to.release.id &&
        one.state === 'not supported' &&
        one.way === (cluster ? 'cluster-rolling' : 'in-place'),
    );
  // The pairs of the base are about Windows Server.
  if (entry === undefined || from.product === 'hyper-v-server') return undefined;
  const note = entry.note === undefined ? '' : ` ${entry.note}`;
  return {
    verdict: 'no',
    because: `From ${from.release.name} to ${to.release.name} this is not supported.${note}`,
    cites: entry.cites,
  };
};

/** The straight way is barred for this host, and a page says so. */
const barred: Why = (question, knowledge) => {
  const { from, to } = question;
  const way = judgedWays(question, from.product, knowledge).find(
    (one) => one.from.id === from.release.id && one.to.id === to.release.id,
  );
  return way?.barred === undefined || way.barred.cites.length === 0
    ? undefined
    : { verdict: 'no', ...way.barred };
};

/** Nothing is known; of the free product at least that it has no successor. */
function unnamed({ from, to }: UpgradeQuestion, knowledge: Knowledge): Reason {
  const value = plainValue(knowledge, PRODUCT_FACT, to.release);
  const last = from.product === 'hyper-v-server' && value?.value === 'not supported' ? value : undefined;
  const successor =
    last === undefined ? '' : ` ${noProduct({ release: to.release, product: from.product }, knowledge)}`;
  return {
    verdict: 'unknown',
    because: `No page that the base holds names an upgrade from ${nameOf(from)} to ${nameOf(to)}.${successor}`,
    cites: citesOf(last),
  };
}

/** Says that the free product ended, and with which release. */
function noProduct(wanted: Pick<Installation, 'release' | 'product'>, knowledge: Knowledge): string {
  const last = knowledge.releases
    .filter((release) => plainValue(knowledge, PRODUCT_FACT, release)?.value === 'supported')
    .toSorted((one, other) => one.released.localeCompare(other.released))
    .at(-1);
  const end =
    last === undefined ? '' : ` The last one is ${nameOf({ release: last, product: wanted.product })}.`;
  return `There is no ${nameOf(wanted)}.${end}`;
}
