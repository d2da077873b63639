import type { Cost } from '../fixing/change.ts';
import type { Fix, NoFix } from '../fixing/verdict-fix.ts';
import type { Block } from './reply.ts';

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
  return [heading, { kind: 'list', items: changeLines(fix) }, { kind: 'text', text: afterwards(fix) }];
}

/** One processor can bring several things: what is bought once is said once. */
const changeLines = ({ changes }: Fix): readonly string[] => [
  ...new Set(changes.map(({ title, cost }) => `${title} (${COST_WORDS[cost]}).`)),
];

const afterwards = ({ stillToTell }: Fix): string =>
  stillToTell.length === 0
    ? 'After that the verdict is: ready.'
    : `After that nothing stands against it; still to be told: ${stillToTell.join(', ')}.`;

/** The fix as data; `null` where there is none to make, or none that helps. */
export function fixData(fix: Fix | NoFix | undefined): unknown {
  if (fix === undefined || 'hopeless' in fix) return null;
  const changes = fix.changes.map(({ reading, to, title, cost }) => ({ reading, to, title, cost }));
  return { changes, verdict: fix.verdict };
}
