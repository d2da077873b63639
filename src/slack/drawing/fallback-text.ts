import { checklistLines } from '../../replies/checklist-lines.ts';
import { findingMark } from '../../replies/finding-mark.ts';
import type { Block, Reply } from '../../replies/reply.ts';
import { escapeShort } from '../escape.ts';
import { FALLBACK_TEXT_MAX } from '../limits.ts';
import { wordsOf } from './mrkdwn.ts';
import { tableLines } from './table.ts';

const SUMMARY_MAX = 800;
const LINE_MAX = 600;
/** Room kept for the line that says how much more there is. */
const MORE_MAX = 60;

/** The reply in words, for notifications and screen readers: the summary, then what stands against it, worst first. */
export function fallbackText(reply: Reply): string {
  const lines = reply.blocks.flatMap(linesOf).filter((line) => line.trim() !== '' && line !== reply.summary);
  const shown = [escapeShort(reply.summary, SUMMARY_MAX)];
  let room = FALLBACK_TEXT_MAX - MORE_MAX - (shown[0]?.length ?? 0);
  for (const [index, line] of lines.entries()) {
    const text = escapeShort(line, LINE_MAX);
    room -= text.length + 1;
    if (room < 0) return [...shown, `and ${lines.length - index} more in the message.`].join('\n');
    shown.push(text);
  }
  return shown.join('\n');
}

/** What is folded stays out: the summary of a fold is its title. */
function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'finding': {
      const { title, because, fix } = block.finding;
      return [`${title}, ${findingMark(block.finding)}: ${because}${fix === undefined ? '' : ` ${fix}`}`];
    }
    case 'text':
    case 'note':
      return [wordsOf(block.text)];
    case 'list':
      return block.items.map(wordsOf);
    case 'code':
    case 'heading':
      return [block.text];
    case 'table':
      return tableLines(block).map(wordsOf);
    case 'checklist':
      return checklistLines(block.list).map(wordsOf);
    case 'fold':
      return [block.title];
    case 'verdict':
    case 'actions':
      return [];
  }
}
