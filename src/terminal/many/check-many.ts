import { UserError } from '../../errors.ts';
import type { World } from '../command-line.ts';
import { EXIT } from '../exit-code.ts';
import { hostsOf, type ManyHost } from './hosts-of.ts';
import { type Judged, judgeInTurn, type Outcome } from './judge.ts';
import { judgeInThreads, threadsFor } from './judge-in-threads.ts';
import { progressBar } from './progress-bar.ts';

/** The worst first. */
const WORDS: Readonly<Record<Outcome, string>> = {
  'not-ready': 'not ready',
  'needs-action': 'needs action',
  'cannot-tell': 'cannot tell',
  'not-read': 'not read',
  ready: 'ready',
};
const OUTCOMES = Object.keys(WORDS) as readonly Outcome[];
/** As many hosts are listed, unless all are asked for. */
const LISTED_MAX = 40;

/**
 * Checks many hosts, each by itself, and prints a line for each that is not ready and how many there are of each
 * verdict; with `json` one line of JSON for every host. Resolves with the exit code of the worst.
 */
export async function checkMany(
  paths: readonly string[],
  { target, json, all }: { readonly target: string; readonly json: boolean; readonly all: boolean },
  world: World,
): Promise<number> {
  const hosts = await hostsOf(paths, world);
  if (hosts.length === 0)
    throw new UserError('There is no host to check.', 'Name folders of pastes, files or CSV files.');
  const bar = progressBar(world.errors, hosts.length);
  const judged: Judged[] = [];
  try {
    for await (const one of await judgeAll(hosts, target, world)) {
      judged.push(one);
      if (json) world.output.write(`${JSON.stringify(one)}\n`);
      bar.show(judged.length);
    }
  } finally {
    bar.clear();
  }
  if (!json) world.output.write(tableOf(judged, all));
  const worst = OUTCOMES.find((outcome) => judged.some((one) => one.outcome === outcome)) ?? 'ready';
  return worst === 'not-read' ? EXIT.usage : EXIT[worst];
}

/** In threads where these hosts are worth some. */
async function judgeAll(
  hosts: readonly ManyHost[],
  target: string,
  { openBot, threads }: World,
): Promise<AsyncIterable<Judged>> {
  const count = threads === undefined ? 1 : threadsFor(hosts.length, threads.cores);
  if (threads === undefined || count < 2) return judgeInTurn(await openBot(), hosts, target);
  return judgeInThreads(hosts, target, { count, open: threads.open });
}

function tableOf(judged: readonly Judged[], all: boolean): string {
  const open = OUTCOMES.flatMap((outcome) =>
    judged.filter((one) => one.outcome === outcome && (all || outcome !== 'ready')),
  );
  const shown = all ? open : open.slice(0, LISTED_MAX);
  const wide = Math.max(...shown.map(({ host }) => host.length), 0);
  const left = open.length - shown.length;
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: judged.filter((one) => one.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
  return [
    ...shown.map(({ host, summary }) => `${host.padEnd(wide)}  ${summary}`),
    ...(left > 0 ? [`… and ${left} more; --all lists them, --json gives a line for each.`] : []),
    ...(shown.length > 0 ? [''] : []),
    `${judged.length} hosts: ${counts.map(({ outcome, count }) => `${count} ${WORDS[outcome]}`).join(', ')}.`,
    '',
  ].join('\n');
}
