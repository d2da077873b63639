import type { Checklist, ChecklistItem } from '../../src/checklists/checklist.ts';

export const AT = '2026-11-22T10:05:00.000Z';

export const openItem = (id: string, over: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id,
  phase: 'First',
  do: `Do ${id}.`,
  why: `Because of ${id}.`,
  cites: [
    { source: 'page', title: 'A page', url: 'https://example.com/', where: 'top', checked: '2026-11-01' },
  ],
  state: 'open',
  notes: [],
  message: 0,
  ...over,
});

export const listOf = (items: readonly ChecklistItem[], over: Partial<Checklist> = {}): Checklist => ({
  id: 'l1',
  title: 'Host bring-up',
  channel: 'C1',
  created: { by: 'U1', at: AT },
  version: 1,
  items,
  ...over,
});
