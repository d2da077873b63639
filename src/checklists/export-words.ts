import type { Checklist, ChecklistItem, Mark } from './checklist.ts';

/** How a state is called in what is exported. */
export const STATE_WORDS = {
  open: 'open',
  done: 'done',
  'not-applicable': 'not applicable',
} as const;

/** Somebody whose name was forgotten. */
export const FORGOTTEN = 'somebody';

/** `2026-11-22 10:05 UTC`. */
export const timeWords = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

/** `U1, 2026-11-22 10:05 UTC`; empty while nobody has touched it. */
export const markWords = (mark: Mark | undefined): string =>
  mark === undefined ? '' : `${mark.by ?? FORGOTTEN}, ${timeWords(mark.at)}`;

/** How people call the release with an id. */
export type ReleaseName = (id: string) => string;

/** `List · HV01 · Windows Server 2022`. */
export const headWords = (
  { title, host, release }: Pick<Checklist, 'title' | 'host' | 'release'>,
  nameOf: ReleaseName,
): string =>
  [title, host, release === undefined ? undefined : nameOf(release)]
    .filter((part) => part !== undefined)
    .join(' · ');

/** The phases of a list in their order, each with its items. */
export function phasesOf(
  items: readonly ChecklistItem[],
): readonly { readonly phase: string; readonly items: readonly ChecklistItem[] }[] {
  const names = [...new Set(items.map(({ phase }) => phase))];
  return names.map((phase) => ({ phase, items: items.filter((item) => item.phase === phase) }));
}
