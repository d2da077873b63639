import type { StateKind } from './checklist.ts';

export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly notApplicable: number;
  readonly open: number;
}

export function progressOf(items: readonly { readonly state: StateKind }[]): Progress {
  const count = (kind: StateKind): number => items.filter(({ state }) => state === kind).length;
  return {
    total: items.length,
    done: count('done'),
    notApplicable: count('not-applicable'),
    open: count('open'),
  };
}

const CELLS = 10;

/** `▓▓▓▓░░░░░░`: full only when nothing is open, empty only when everything is. */
export function progressBar({ total, open }: Progress): string {
  const settled = total - open;
  const exact = total === 0 ? CELLS : (settled / total) * CELLS;
  const cells = settled === 0 ? 0 : Math.max(1, Math.floor(exact));
  return '▓'.repeat(cells) + '░'.repeat(CELLS - cells);
}

/** `12 of 31 done, 2 do not apply, 17 open`. */
export function progressWords({ total, done, notApplicable, open }: Progress): string {
  const apply =
    notApplicable === 0 ? [] : [`${notApplicable} ${notApplicable === 1 ? 'does' : 'do'} not apply`];
  return [`${done} of ${total} done`, ...apply, open === 0 ? 'none open' : `${open} open`].join(', ');
}
