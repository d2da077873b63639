import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Bot } from '../../bot.ts';
import { UserError } from '../../errors.ts';
import type { Verdict } from '../../rules/assess.ts';
import type { World } from '../command-line.ts';
import { EXIT } from '../exit-code.ts';
import { hostsOf, type ManyHost } from './hosts-of.ts';
import { progressBar } from './progress-bar.ts';

/** What became of a host: its verdict, or `not-read` where what was given is no paste. */
type Outcome = Verdict | 'not-read';

interface Judged {
  readonly host: string;
  readonly outcome: Outcome;
  /** In a line, what was found. */
  readonly summary: string;
}

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
  const bot = await world.openBot();
  const bar = progressBar(world.errors, hosts.length);
  const judged: Judged[] = [];
  for (const host of hosts) {
    judged.push(await judge(bot, host, target));
    if (json) world.output.write(`${JSON.stringify(judged.at(-1))}\n`);
    bar.show(judged.length);
    // A signal, or a pipe that is full, gets its turn.
    if (judged.length % 100 === 0) await nextTurn();
  }
  bar.clear();
  if (!json) world.output.write(tableOf(judged, all));
  const worst = OUTCOMES.find((outcome) => judged.some((one) => one.outcome === outcome)) ?? 'ready';
  return worst === 'not-read' ? EXIT.usage : EXIT[worst];
}

async function judge(bot: Bot, { name, paste }: ManyHost, target: string): Promise<Judged> {
  if (paste.trim() === '') return { host: name, outcome: 'not-read', summary: 'The file is empty.' };
  const { verdict, summary } = await bot.handle({ text: `check${target}\n${paste}`, brief: true });
  return { host: name, outcome: verdict ?? 'not-read', summary };
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
