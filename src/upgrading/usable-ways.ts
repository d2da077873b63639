import type { Upgrade } from '../knowledge/entries.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Cite, Release } from '../knowledge/schema.ts';
import { type Compatibility, compatibilityOf } from './configuration-versions.ts';
import { essentialsWay, releaseBefore } from './essentials.ts';
import type { Product, UpgradeQuestion } from './move.ts';
import { citesOf, noteAfter, plainValue } from './plain-value.ts';

/** The facts besides the configuration versions that bar a way for one host and not for another. */
export const BARRING_FACTS = [
  'upgrade.hyper-v-server.in-place',
  'upgrade.hyper-v-server.cluster-rolling',
  'upgrade.in-place.to-evaluation',
  'upgrade.in-place.datacenter-to-standard',
  'upgrade.in-place.installation-option',
  'upgrade.in-place.from-azure-edition',
  'upgrade.in-place.32-bit-to-64-bit',
  'host.processor.x64',
] as const;

/** A way of the base as it is for one host. */
export interface JudgedWay {
  readonly entry: Upgrade;
  readonly from: Release;
  readonly to: Release;
  /** What is installed at its end; absent where the way is barred. */
  readonly product?: Product;
  /** Why this host cannot take it, although the base has it as supported. */
  readonly barred?: { readonly because: string; readonly cites: readonly Cite[] };
}

/** Every supported way of the base that leads upwards, judged for the host that the question is about. */
export function judgedWays(
  question: UpgradeQuestion,
  product: Product,
  knowledge: Knowledge,
): readonly JudgedWay[] {
  return knowledge.all('upgrades').flatMap((entry) => {
    const [from, to] = [knowledge.release(entry.from), knowledge.release(entry.to)];
    if (from === undefined || to === undefined || entry.state !== 'supported') return [];
    return isFor(entry, question) && isUpwards(from, to)
      ? [judged({ entry, from, to }, product, question, knowledge)]
      : [];
  });
}

/** Whether one release came out after the other. */
export const isUpwards = (from: Release, to: Release): boolean => from.released < to.released;

/** Nodes go by a rolling upgrade and no host without a cluster can; a new host is open to both. */
function isFor({ way }: Upgrade, { cluster }: UpgradeQuestion): boolean {
  return way === 'side-by-side' || (way === 'cluster-rolling') === cluster;
}

function judged(
  way: Pick<JudgedWay, 'entry' | 'from' | 'to'>,
  product: Product,
  question: UpgradeQuestion,
  knowledge: Knowledge,
): JudgedWay {
  const barred = [hasVirtualMachines, machinesStay, productStays, editionStays, endIsOpen]
    .map((bar) => bar(way, product, question, knowledge))
    .find((found) => found !== undefined);
  if (barred !== undefined) return { ...way, barred };
  return { ...way, product: way.entry.way === 'side-by-side' ? 'windows-server' : product };
}

type Bar = (
  way: Pick<JudgedWay, 'entry' | 'from' | 'to'>,
  product: Product,
  question: UpgradeQuestion,
  knowledge: Knowledge,
) => JudgedWay['barred'];

/** A 32-bit host has no virtual machines to take along, and no way in place either. */
const hasVirtualMachines: Bar = ({ from, to }, _product, question, knowledge) =>
  question.from.is32Bit === true && from.id === question.from.release.id
    ? barOf32Bit(from, to, knowledge)
    : undefined;

/** Why a 32-bit host of one release cannot become one of another. */
export function barOf32Bit(
  from: Release,
  to: Release,
  knowledge: Knowledge,
): NonNullable<JudgedWay['barred']> {
  const value = plainValue(knowledge, 'upgrade.in-place.32-bit-to-64-bit', to);
  const role = plainValue(knowledge, 'host.processor.x64', from);
  return {
    because: `An upgrade in place from 32-bit to 64-bit is ${value?.value ?? 'on no page that the base holds'}.${noteAfter(role)}`,
    cites: citesOf(value, role),
  };
}

/** Essentials has few ways of its own. */
const editionStays: Bar = ({ entry, from, to }, _product, question, knowledge) =>
  entry.way !== 'in-place' ||
  question.from.edition !== 'essentials' ||
  essentialsWay({ from, to }, question, knowledge) !== undefined
    ? undefined
    : {
        because: `No page that the base holds names this way for Essentials to ${to.name}.`,
        cites: [],
      };

/** A way that the system can take is none for a Hyper-V host whose virtual machines cannot come along. */
const machinesStay: Bar = ({ from, to }, _product, _question, knowledge) => {
  const found = compatibilityOf(from, to, knowledge);
  return found.carries === 'none' ? { because: tooOld(from, to, found), cites: found.cites } : undefined;
};

const tooOld = (from: Release, to: Release, { highest, needed }: Compatibility): string =>
  `No virtual machine comes along: ${from.name} gives configuration version ${highest} at most, and ${to.name} runs ${needed} and later.`;

/** The free product has ways of its own; where no page names one for it, it has none. */
const productStays: Bar = ({ entry, from, to }, product, _question, knowledge) => {
  if (product === 'windows-server' || entry.way === 'side-by-side') return undefined;
  const isNext = releaseBefore(to, knowledge)?.id === from.id;
  const value = isNext ? plainValue(knowledge, `upgrade.hyper-v-server.${entry.way}`, to) : undefined;
  if (value?.value === 'supported') return undefined;
  const because =
    value === undefined
      ? `No page that the base holds names this way for Microsoft Hyper-V Server to ${to.name}.`
      : `For Microsoft Hyper-V Server this way is ${value.value}.${noteAfter(value)}`;
  return { because, cites: citesOf(value) };
};

/** An in-place upgrade keeps what the host is: some ends cannot be reached by it. */
const endIsOpen: Bar = ({ entry, to }, _product, question, knowledge) =>
  entry.way === 'in-place' ? barOfEnd(question, to, knowledge) : undefined;

/** Why the wanted end cannot be reached in place on a release; nothing where no page forbids it. */
export function barOfEnd(question: UpgradeQuestion, to: Release, knowledge: Knowledge): JudgedWay['barred'] {
  const against = endFacts(question)
    .map((id) => plainValue(knowledge, id, to))
    .find((value) => value?.value === 'not supported');
  return against === undefined
    ? undefined
    : {
        because: `${endWords(question)} is not possible in place on ${to.name}.${noteAfter(against)}`,
        cites: citesOf(against),
      };
}

function endFacts(question: UpgradeQuestion): readonly string[] {
  return [
    ...(question.to.evaluation === true ? ['upgrade.in-place.to-evaluation'] : []),
    ...(isDatacenterToStandard(question) ? ['upgrade.in-place.datacenter-to-standard'] : []),
    ...(changesOption(question) ? ['upgrade.in-place.installation-option'] : []),
    ...(leavesAzure(question) ? ['upgrade.in-place.from-azure-edition'] : []),
  ];
}

function endWords(question: UpgradeQuestion): string {
  if (question.to.evaluation === true) return 'Ending in an evaluation copy';
  if (leavesAzure(question)) return 'Going from Datacenter: Azure Edition to Standard or Datacenter';
  return isDatacenterToStandard(question)
    ? 'Going from Datacenter to Standard'
    : 'Changing between Server Core and Desktop Experience';
}

const isDatacenterToStandard = ({ from, to }: UpgradeQuestion): boolean =>
  from.edition === 'datacenter' && to.edition === 'standard';

const leavesAzure = ({ from, to }: UpgradeQuestion): boolean =>
  from.edition === 'azure-edition' && (to.edition === 'standard' || to.edition === 'datacenter');

const changesOption = ({ from, to }: UpgradeQuestion): boolean =>
  from.option !== undefined && to.option !== undefined && from.option !== to.option;
