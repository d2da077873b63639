import type { ItemText, NewChecklist } from '../../../src/checklists/checklist.ts';
import type { Change } from '../../../src/keeping/change.ts';

export const AT = '2026-11-22T10:00:00.000Z';

/** `minute` minutes after ten. */
export const at = (minute: number): string => new Date(Date.parse(AT) + minute * 60_000).toISOString();

export const item = (id: string, phase = 'First'): ItemText => ({
  id,
  phase,
  do: `Do ${id}.`,
  why: `Because of ${id}.`,
  verify: `Get-${id}`,
  cites: [
    { source: 'page', title: 'A page', url: 'https://example.com/', where: 'top', checked: '2026-11-01' },
  ],
});

export const list = (id: string, over: Partial<NewChecklist> = {}): NewChecklist => ({
  id,
  title: `List ${id}`,
  channel: 'C1',
  items: [item('a'), item('b'), item('c')],
  ...over,
});

/** Items in two phases: more than one message shows. */
export const longList = (id: string, over: Partial<NewChecklist> = {}): NewChecklist =>
  list(id, {
    items: Array.from({ length: 30 }, (_, index) => item(`i${index}`, index < 18 ? 'First' : 'Second')),
    ...over,
  });

let deliveries = 0;

/** A change that comes by a delivery of its own. */
export function change(by = 'U1', minute = 0): Change {
  deliveries += 1;
  return { by, at: at(minute), delivery: `delivery-${deliveries}` };
}
