import type { HostSpec } from '../hosts/host-spec.ts';
import type { Finding } from './assess.ts';
import { type CollectingCommand, openCommands } from './collecting-commands.ts';
import { isDeciding } from './outcome.ts';

/** The one command whose output settles most of what is open. */
export interface NextCommand {
  readonly command: string;
  /** How to run it and what to paste, as a sentence. */
  readonly how: string;
  /** Ids of the rules that its output settles, deciding ones first. */
  readonly settles: readonly string[];
}

/**
 * Chooses the command to run and paste next: the one that settles most of what keeps the verdict open; of two such
 * the one that settles more warnings, then the plainer one. `undefined` when nothing keeps the verdict open, when
 * no command can tell, or when it is settled already by something that no output can change.
 */
export function nextCommand(findings: readonly Finding[], spec: HostSpec): NextCommand | undefined {
  if (findings.some(({ status, severity }) => status === 'unmet' && severity === 'blocker')) return undefined;
  const open = findings.filter(({ status, missing }) => status === 'unknown' && missing.length > 0);
  const [best] = openCommands(spec)
    .map((command) => ({ command, settled: open.filter((finding) => settles(command, finding)) }))
    .filter(({ settled }) => countDeciding(settled) > 0)
    .toSorted(
      (a, b) =>
        countDeciding(b.settled) - countDeciding(a.settled) ||
        countHurting(b.settled) - countHurting(a.settled),
    );
  if (best === undefined) return undefined;
  const { command, how: now } = best.command;
  const how = spec.readings.onOrder?.value === true ? `Confirm it at delivery. ${now}` : now;
  return { command, how, settles: best.settled.map(({ rule }) => rule) };
}

const settles = ({ gives }: CollectingCommand, { missing }: Finding): boolean =>
  missing.every((name) => gives.includes(name));

const countDeciding = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => isDeciding(severity)).length;

const countHurting = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity !== 'info').length;
