import { headWords } from '../../checklists/export-words.ts';
import { progressBar, progressWords } from '../../checklists/progress.ts';
import type { ChecklistStore, ChecklistSummary } from '../../checklists/store.ts';
import { header, type SlackBlock, section } from '../drawing/elements.ts';
import { codeSpan, escapeShort, escapeText } from '../escape.ts';
import type { Membership } from './membership.ts';

/** Rows of a part, and lists and channels that are looked at for them: each channel costs a call. */
const ROWS_MAX = 8;
const LOOKED_AT_MAX = 40;
const CHANNELS_MAX = 12;
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
  const channels = [...new Set([...mine, ...all].map(({ channel }) => channel))].slice(0, CHANNELS_MAX);
  const answers = await Promise.all(
    channels.map(async (channel) => ((await isMember(channel)) === true ? [channel] : [])),
  );
  const allowed = new Set(answers.flat());
  const seen = (lists: readonly ChecklistSummary[]): readonly ChecklistSummary[] =>
    lists.filter(({ channel }) => allowed.has(channel)).slice(0, ROWS_MAX);
  return { mine: seen(mine), recent: seen(all) };
}

/** Two parts of the Home tab, none where there is nothing to show. */
export function homeListBlocks({ mine, recent }: HomeLists): readonly SlackBlock[] {
  const known = new Set(mine.map(({ id }) => id));
  return [
    ...part(
      'My checklists',
      mine,
      'Lists that you made or have an item of show here, for channels that you and the bot are in.',
    ),
    ...part(
      'Recent checklists',
      recent.filter(({ id }) => !known.has(id)),
    ),
  ];
}

function part(title: string, lists: readonly ChecklistSummary[], none?: string): readonly SlackBlock[] {
  if (lists.length === 0 && none === undefined) return [];
  const rows = lists.length === 0 ? [section(escapeText(none ?? ''))] : lists.map(row);
  return [header(title), ...rows];
}

function row(list: ChecklistSummary): SlackBlock {
  const { id, channel, closed, progress } = list;
  const state = closed === undefined ? '' : 'Closed. ';
  const place = /^[CG][A-Z0-9]+$/.test(channel) ? ` in <#${channel}>` : '';
  return section(
    `*${escapeShort(headWords(list), TITLE_MAX)}*${place}\n${state}${progressBar(progress)} ${progressWords(progress)}. List ${codeSpan(id)}`,
  );
}
