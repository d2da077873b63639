import type { CapabilityFix, NoWantedFix } from '../fixing/capability-fix.ts';
import type { Change, Cost } from '../fixing/change.ts';
import type { Fix, NoFix } from '../fixing/verdict-fix.ts';
import { anyOf } from '../rules/system-names.ts';
import type { Block } from './reply.ts';
import type { Report } from './report.ts';

const COST_WORDS: Readonly<Record<Cost, string>> = {
  free: 'costs nothing',
  cheap: 'a part',
  dear: 'dear',
};

/** "Smallest fix": what to change so that nothing stands against the host; nothing where nothing does. */
export function fixBlocks(fix: Fix | NoFix | undefined): readonly Block[] {
  if (fix === undefined) return [];
  const heading: Block = { kind: 'heading', text: 'Smallest fix' };
  if ('hopeless' in fix) {
    const text = `No change of a setting, a part or the system mends this: ${fix.hopeless.join(', ')}. It takes another machine.`;
    return [heading, { kind: 'text', text }];
  }
  return [
    heading,
    { kind: 'list', items: changeLines(fix.changes) },
    { kind: 'text', text: afterwards(fix) },
  ];
}

/** What would bring each capability that was named and is a no. */
export const capabilityFixBlocks = ({ capabilityFixes, release }: Report): readonly Block[] =>
  capabilityFixes.flatMap((one) => [
    { kind: 'heading', text: `Smallest fix for ${one.title}` },
    ...wantedBlocks(one, release.name),
  ]);

function wantedBlocks({ title, fix }: CapabilityFix, release: string): readonly Block[] {
  if ('hopeless' in fix) return [{ kind: 'text', text: noChange(fix, release) }];
  const { changes, stillToTell } = fix;
  const text =
    stillToTell.length === 0
      ? `After that it is a yes: ${title}.`
      : `After that nothing stands against it; still to be told: ${stillToTell.join(', ')}.`;
  return [
    { kind: 'list', items: changeLines(changes) },
    { kind: 'text', text },
  ];
}

function noChange({ hopeless, releases }: NoWantedFix, release: string): string {
  const reasons = hopeless.map(({ because }) => because).join(' ');
  const names = releases.map(({ name }) => name);
  const instead =
    names.length === 0 ? 'It takes another machine.' : `This machine could have it with ${anyOf(names)}.`;
  return `No change brings it with ${release}. ${reasons} ${instead}`;
}

/** One processor can bring several things: what is bought once is said once. */
function changeLines(changes: readonly Change[]): readonly string[] {
  const things = [...new Set(changes.flatMap(({ processorWith }) => processorWith ?? []))];
  const lines = changes.map(({ title, cost, processorWith }) =>
    processorWith !== undefined && things.length > 1
      ? `Use a newer processor, or a newer machine, with ${allOf(things)} (dear, one purchase).`
      : `${title} (${COST_WORDS[cost]}).`,
  );
  return [...new Set(lines)];
}

const allOf = (things: readonly string[]): string => `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;

const afterwards = ({ stillToTell }: Fix): string =>
  stillToTell.length === 0
    ? 'After that the verdict is: ready.'
    : `After that nothing stands against it; still to be told: ${stillToTell.join(', ')}.`;
