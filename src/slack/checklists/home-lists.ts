import { headWords, type ReleaseName } from '../../checklists/export-words.ts';
import { progressBar, progressWords } from '../../checklists/progress.ts';
import { stoppedWords } from '../../checklists/stopped.ts';
import type { ChecklistStore, ChecklistSummary } from '../../checklists/store.ts';
import { visibleChannels } from '../../checklists/visible-channels.ts';
import { header, type SlackBlock, section } from '../drawing/elements.ts';
import { codeSpan, escapeShort, escapeText } from '../escape.ts';
import type { Membership } from './membership.ts';

/** Rows of a part, and lists that are looked at for them. */
const ROWS_MAX = 8;
const LOOKED_AT_MAX = 40;
const TITLE_MAX = 200;

/** What a person may see of the lists: those of the channels that the person is in. */
export interface HomeLists {
  readonly mine: readonly ChecklistSummary[];
  readonly recent: readonly ChecklistSummary[];
}

export async function homeListsOf(
  store: ChecklistStore,
  person: string,
  isMember: Membership,
): Promise<HomeLists> {
  const [mine, all] = [
    await store.list({ person, state: 'open', limit: LOOKED_AT_MAX }),
    await store.list({ limit: LOOKED_AT_MAX }),
  ];
  const allowed = await visibleChannels([...mine, ...all], isMember);
  const seen = (lists: readonly ChecklistSummary[]): readonly ChecklistSummary[] =>
    lists.filter(({ channel }) => allowed.has(channel)).slice(0, ROWS_MAX);
  return { mine: seen(mine), recent: seen(all) };
}

/** Two parts of the Home tab, none where there is nothing to show. */
export function homeListBlocks({ mine, recent }: HomeLists, nameOf: ReleaseName): readonly SlackBlock[] {
  const known = new Set(mine.map(({ id }) => id));
  return [
    ...part(
      'My checklists',
      mine,
      nameOf,
      'Lists that you made or have an item of show here, for channels that you and the bot are in.',
    ),
    ...part(
      'Recent checklists',
      recent.filter(({ id }) => !known.has(id)),
      nameOf,
    ),
  ];
}

function part(
  title: string,
  lists: readonly ChecklistSummary[],
  nameOf: ReleaseName,
  none?: string,
): readonly SlackBlock[] {
  if (lists.length === 0 && none === undefined) return [];
  const rows =
    lists.length === 0 ? [section(escapeText(none ?? ''))] : lists.map((list) => row(list, nameOf));
  return [header(title), ...rows];
}

function row(list: ChecklistSummary, nameOf: ReleaseName): SlackBlock {
  const { id, channel, closed, progress, stopped } = list;
  const state = closed === undefined ? '' : 'Closed. ';
  const place = /^[CG][A-Z0-9]+$/.test(channel) ? ` in <#${channel}>` : '';
  const why =
    stopped === undefined
      ? ''
      : `\nIts messages no longer follow: ${escapeText(stoppedWords({ ...list, stopped }))}`;
  return section(
    `*${escapeShort(headWords(list, nameOf), TITLE_MAX)}*${place}\n${state}${progressBar(progress)} ${progressWords(progress)}. List ${codeSpan(id)}${why}`,
  );
}
