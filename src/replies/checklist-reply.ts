import type { Checklist } from '../checklists/checklist.ts';
import { toJson } from '../checklists/export-json.ts';
import { headWords, markWords, type ReleaseName } from '../checklists/export-words.ts';
import { progressBar, progressOf, progressWords } from '../checklists/progress.ts';
import { stoppedWords } from '../checklists/stopped.ts';
import type { ChecklistEvent, ChecklistSummary } from '../checklists/store.ts';
import type { ChecklistTemplate } from '../knowledge/checklist-template.ts';
import type { Block, Reply } from './reply.ts';

/** The name of a template that people type. */
export const templateName = ({ id }: Pick<ChecklistTemplate, 'id'>): string => id.slice(id.indexOf('.') + 1);

/** What of a list is shown. */
interface View {
  /** What was just done to it. */
  readonly said?: string | undefined;
  /** Ids of the items to show; absent: all. */
  readonly items?: readonly string[] | undefined;
}

/** A list as it is now. The data is always all of it. */
export function checklistReply(
  list: Checklist,
  history: readonly ChecklistEvent[],
  nameOf: ReleaseName,
  { said, items }: View = {},
): Reply {
  const progress = progressOf(list.items);
  const head = headWords(list, nameOf);
  const summary = said ?? `${head}: ${progressWords(progress)}.`;
  const chosen = list.items.filter(({ id }) => items === undefined || items.includes(id));
  const notes: readonly Block[] = [
    {
      kind: 'note',
      text: `${progressBar(progress)} ${progressWords(progress)}. Made: ${markWords(list.created)}.`,
    },
    ...(list.closed === undefined
      ? []
      : [
          {
            kind: 'note',
            text: `Closed: ${markWords(list.closed)}. /hyperv checklist reopen ${list.id} opens it again.`,
          } as const,
        ]),
    ...(list.stopped === undefined
      ? []
      : [
          {
            kind: 'note',
            text: `Its messages no longer follow: ${stoppedWords({ ...list, stopped: list.stopped })}`,
          } as const,
        ]),
  ];
  return {
    summary,
    blocks: [
      ...(said === undefined ? [] : [{ kind: 'text', text: said } as const]),
      { kind: 'heading', text: `${head} (${list.id})` },
      ...notes,
      ...(chosen.length === 0 ? [] : [{ kind: 'checklist', list: { ...list, items: chosen } } as const]),
    ],
    data: () => toJson(list, history),
  };
}

/** Lists, one in a row. */
export function checklistsReply(
  lists: readonly ChecklistSummary[],
  which: string,
  nameOf: ReleaseName,
): Reply {
  const summary = lists.length === 0 ? `No list: ${which}.` : `Lists: ${which}.`;
  const rows = lists.map((list) => [
    list.id,
    headWords(list, nameOf),
    `${list.closed === undefined ? '' : 'closed, '}${progressWords(list.progress)}`,
    list.changedAt.slice(0, 10),
  ]);
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      ...(rows.length === 0
        ? []
        : [
            { kind: 'table', caption: summary, header: ['Id', 'List', 'Progress', 'Changed'], rows } as const,
          ]),
      ...lists.flatMap(({ stopped, ...list }): readonly Block[] =>
        stopped === undefined
          ? []
          : [
              {
                kind: 'note',
                text: `The messages of ${list.id} no longer follow: ${stoppedWords({ ...list, stopped })}`,
              },
            ],
      ),
    ],
    data: () => ({ schema: 1, lists }),
  };
}

/** The templates with what they are for. */
export function templatesReply(templates: readonly ChecklistTemplate[]): Reply {
  const count = templates.length === 1 ? 'One template' : `${templates.length} templates`;
  const summary = `${count} of checklists.`;
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      {
        kind: 'table',
        caption: summary,
        header: ['Name', 'Title', 'Items', 'What for'],
        rows: templates.map((template) => [
          templateName(template),
          template.title,
          String(itemsOf(template)),
          template.purpose,
        ]),
      },
      {
        kind: 'note',
        text: '/hyperv checklist show NAME shows the items; /hyperv checklist post NAME [for HOST] [RELEASE] starts a list.',
      },
    ],
    data: () => ({ schema: 1, templates }),
  };
}

const itemsOf = ({ phases }: ChecklistTemplate): number =>
  phases.reduce((sum, { items }) => sum + items.length, 0);
