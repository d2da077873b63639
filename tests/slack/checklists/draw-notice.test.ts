import { expect, test } from 'vitest';
import { drawNotice } from '../../../src/slack/checklists/draw-notice.ts';
import { SECTION_TEXT_MAX } from '../../../src/slack/limits.ts';
import { AT, listOf, openItem } from '../../checklists/lists.ts';

test('the longest notice fits into one section, and cuts no escaped sign in two', () => {
  const by = 'U'.padEnd(30, '1');
  const ids = Array.from({ length: 12 }, (_, index) => `i${index}`);
  const list = listOf(ids.map((id) => openItem(id, { do: '<'.repeat(500) })));
  const proved = ids.map((item) => ({
    kind: 'proved' as const,
    item,
    by,
    at: AT,
    text: '&'.repeat(500),
  }));
  const { text } = drawNotice('closed', list, [...proved, { kind: 'closed', by, at: AT }]);

  expect(text.length).toBeLessThanOrEqual(SECTION_TEXT_MAX);
  expect(text).toContain('and 2 more.');
  expect(text).toContain('opens it again.');
  expect(text.replace(/&(?:lt|gt|amp);/g, '')).not.toContain('&');
});
