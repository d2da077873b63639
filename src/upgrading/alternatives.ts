import type { Knowledge, ResolvedCite } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import { resolveCites } from '../rules/backing.ts';
import { compatibilityOf } from './configuration-versions.ts';
import type { UpgradeQuestion, Way } from './move.ts';
import { moveMachines } from './move-machines.ts';
import type { Step } from './plan-upgrade.ts';
import { barOf32Bit, isUpwards, judgedWays } from './usable-ways.ts';

/** Another way to the same end, or why a way that looks shorter is none. */
export interface Alternative {
  readonly way: Way;
  readonly title: string;
  readonly because: string;
  readonly cites: readonly ResolvedCite[];
}

/** Two releases, and whether the hosts are nodes of a cluster. */
interface Ends {
  readonly from: Release;
  readonly to: Release;
  readonly cluster: boolean;
}

/** What else there is besides these steps: a shorter way that this host cannot take, and a new host. */
export function alternativesTo(
  question: UpgradeQuestion,
  steps: readonly Pick<Step, 'way'>[],
  knowledge: Knowledge,
): readonly Alternative[] {
  const { from, to } = question;
  if (from.release.id === to.release.id && from.product === to.product) return [];
  if (from.is32Bit === true) return [cleanInstallation(from.release, to.release, knowledge)];
  const newHost =
    steps.length === 1 && steps[0]?.way === 'side-by-side'
      ? []
      : [newHostFor({ from: from.release, to: to.release, cluster: question.cluster }, knowledge)];
  return [...barredWays(question, knowledge), ...newHost];
}

/** A 32-bit host takes nothing along that Hyper-V runs. */
function cleanInstallation(from: Release, to: Release, knowledge: Knowledge): Alternative {
  return {
    way: 'side-by-side',
    title: `A clean installation of ${to.name}`,
    because: `There are no virtual machines of Hyper-V to move. /hyperv check for ${to.name} judges whether the processor fits.`,
    cites: resolveCites(barOf32Bit(from, to, knowledge).cites, knowledge),
  };
}

/** Ways that lead straight to the end but not for this host. */
function barredWays(question: UpgradeQuestion, knowledge: Knowledge): readonly Alternative[] {
  const { from, to } = question;
  return judgedWays(question, from.product, knowledge).flatMap(({ entry, barred, ...way }) =>
    barred === undefined || way.from.id !== from.release.id || way.to.id !== to.release.id
      ? []
      : [
          {
            way: entry.way,
            title: `Straight to ${to.release.name} (${entry.way}) is not taken`,
            because: barred.because,
            cites: resolveCites([...entry.cites, ...barred.cites], knowledge),
          },
        ],
  );
}

/** A new host, and how the virtual machines get there. */
export function newHostFor({ from, to, cluster }: Ends, knowledge: Knowledge): Alternative {
  const moved = moveMachines(from, to, knowledge);
  const what = cluster ? 'A new cluster' : 'A new host';
  return {
    way: 'side-by-side',
    title: `${what} with ${to.name}, and the virtual machines move over`,
    because: `${moved.because} ${versionsWords(from, to, knowledge)}`.trim(),
    cites: moved.cites,
  };
}

/** Which virtual machines the new host runs. */
function versionsWords(from: Release, to: Release, knowledge: Knowledge): string {
  if (!isUpwards(from, to))
    return 'It runs only virtual machines whose configuration version is one of its own.';
  const { carries, needed } = compatibilityOf(from, to, knowledge);
  switch (carries) {
    case 'none':
      return `${to.name} runs configuration version ${needed} and later, which ${from.name} cannot give: let a release between them raise the virtual machines, or make new ones with the old virtual hard disks.`;
    case 'some':
      return `Raise virtual machines below configuration version ${needed} before, on ${from.name}.`;
    case 'raised':
      return `It raises them to configuration version ${needed}, and they cannot go back.`;
    case 'all':
      return '';
    case 'unknown':
      return 'The base has no checked configuration version for one of the two releases, so try with one virtual machine first.';
  }
}
