import { UserError } from '../errors.ts';
import { templatesReply } from '../replies/checklist-reply.ts';
import type { Reply } from '../replies/reply.ts';
import { type Asking, askingOf } from './checklists/asking.ts';
import { changeItem, changeWhole, ITEM_VERBS, repostList } from './checklists/change-item.ts';
import { postScorecard, postTemplate } from './checklists/make.ts';
import { exportList, listLists, openList } from './checklists/read.ts';
import { showTemplate } from './checklists/templates.ts';
import type { Command } from './command.ts';
import { splitFirstWord } from './first-word.ts';

/** What needs lists that are kept, by its verb. */
const KEPT: Readonly<Record<string, (rest: string, asking: Asking) => Promise<Reply>>> = {
  post: postTemplate,
  from: postScorecard,
  list: listLists,
  open: openList,
  export: exportList,
  close: (rest, asking) => changeWhole('close', rest, asking),
  reopen: (rest, asking) => changeWhole('reopen', rest, asking),
  repost: repostList,
  ...Object.fromEntries(
    Object.entries(ITEM_VERBS).map(([verb, change]) => [
      verb,
      (rest: string, asking: Asking) => changeItem(change, rest, asking),
    ]),
  ),
};

export const checklist: Command = {
  verb: 'checklist',
  usage: 'checklist [show | post TEMPLATE [for HOST] [RELEASE] | list | open | export | reopen | repost ID]',
  purpose: 'Keeps deployment checklists that a channel works on together.',
  examples: ['checklist', 'checklist post host-bring-up for HV01 2022', 'checklist list open'],

  async run(rest, services, earlier, caller) {
    const { word, rest: behind } = splitFirstWord(rest);
    const verb = word.toLowerCase();
    if (verb === '' || verb === 'templates') return templatesReply(services.knowledge.all('checklists'));
    if (verb === 'show') return showTemplate(behind, services);
    const run = Object.hasOwn(KEPT, verb) ? KEPT[verb] : undefined;
    if (run !== undefined) return run(behind, await askingOf(services, caller, earlier));
    throw new UserError(
      `"checklist ${word.slice(0, 30)}" is not known.`,
      `Write checklist, or checklist with one of: show, ${Object.keys(KEPT).join(', ')}.`,
    );
  },
};
