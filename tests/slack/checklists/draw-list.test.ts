import { describe, expect, test } from 'vitest';
import type { ChecklistItem } from '../../../src/checklists/checklist.ts';
import { messagesOf } from '../../../src/checklists/messages.ts';
import { drawListMessage } from '../../../src/slack/checklists/draw-list.ts';
import { itemView } from '../../../src/slack/checklists/item-form.ts';
import { textLength } from '../../../src/slack/drawing/elements.ts';
import { BLOCKS_TEXT_MAX, FALLBACK_TEXT_MAX, MESSAGE_BLOCKS_MAX } from '../../../src/slack/limits.ts';
import { AT, listOf, openItem } from '../../checklists/lists.ts';
import { rendered } from '../rendered.ts';

const nameOf = (id: string): string => id;

/** An item with all that people and templates may write, at its longest and with signs that are escaped. */
function longItem(index: number): ChecklistItem {
  const note = { by: 'U0BOB', at: AT, text: '<!channel> & '.repeat(23) };
  return openItem(`i${index}`, {
    phase: `Phase ${'x'.repeat(200)} ${Math.floor(index / 20)}`,
    do: 'Do <this> & that. '.repeat(40),
    why: 'Because of <this> & that. '.repeat(60),
    unverified: 'From <experience> & hearsay. '.repeat(40),
    verify: 'Get-VM | Format-List *; '.repeat(20),
    owner: 'U0ALICE',
    notes: Array.from({ length: 30 }, () => note),
    ...(index % 2 === 0
      ? {}
      : { state: 'not-applicable', reason: '<&>'.repeat(50), changed: { by: 'U0BOB', at: AT } }),
  });
}

describe('a message of a list', () => {
  test.for([1, 19, 20, 21, 60])('of %i items fits what Slack takes', (count) => {
    const list = listOf(
      Array.from({ length: count }, (_, index) => longItem(index)),
      { title: 'T'.repeat(200), host: 'H'.repeat(60), stopped: 'x' },
    );
    for (const { number } of messagesOf(list.items)) {
      const message = drawListMessage(list, number, nameOf);
      const blocks = message?.blocks ?? [];
      expect(blocks.length).toBeGreaterThan(0);
      expect(blocks.length).toBeLessThanOrEqual(MESSAGE_BLOCKS_MAX);
      expect(blocks.reduce((sum, block) => sum + textLength(block), 0)).toBeLessThanOrEqual(BLOCKS_TEXT_MAX);
      expect(message?.text.length).toBeLessThanOrEqual(FALLBACK_TEXT_MAX);
      expect(JSON.stringify(message)).not.toContain('<!channel>');
      rendered(`checklist-${count}-${number}`, message);
    }
    expect(drawListMessage(list, 99, nameOf)).toBeUndefined();
  });

  test('of a closed list has no buttons', () => {
    const list = listOf([openItem('a')], { closed: { by: 'U0BOB', at: AT } });
    expect(JSON.stringify(drawListMessage(list, 0, nameOf))).not.toContain('"button"');
  });
});

test('the form of the longest item fits, and that of a closed list cannot be sent', () => {
  const item = longItem(1);
  const view = rendered('checklist-item-long', itemView(listOf([item]), item));
  expect(view.submit).toBeDefined();
  const texts = JSON.stringify(view).length;
  expect(texts).toBeLessThan(30_000);
  expect(itemView(listOf([item], { closed: { at: AT } }), item).submit).toBeUndefined();
});
