import type { Checklist } from '../checklists/checklist.ts';
import { progressOf, progressWords } from '../checklists/progress.ts';
import { UserError } from '../errors.ts';
import type { Change } from '../keeping/change.ts';
import type { Forgotten } from '../keeping/forgetting.ts';
import { type Reply, textReply } from '../replies/reply.ts';
import type { Caller, Command, Keeping } from './command.ts';

export const forget: Command = {
  verb: 'forget',
  usage: 'forget [me | thread]',
  purpose: 'Removes what is kept of you, or of a thread and the list in it.',
  examples: ['forget me'],

  async run(rest, { keeping }, _earlier, caller) {
    if (keeping === undefined || caller === undefined)
      throw new UserError(
        'Nothing is kept of you here.',
        'In Slack the same command forgets what was said there.',
      );
    const what = rest.trim().toLowerCase();
    const { forgetting } = await keeping.of(caller.tenant);
    const change = changeOf(caller, keeping);
    if (what === '' || what === 'me')
      return forgottenReply('you', await forgetting.person(caller.person, change));
    const asked = /^(?:this )?thread(?<list> and its (?:check)?list)?$/.exec(what);
    if (asked === null) {
      throw new UserError(
        `"${what.slice(0, 40)}" cannot be forgotten.`,
        'Write forget me, or forget thread.',
      );
    }
    if (caller.thread === undefined)
      throw new UserError(
        'A command does not know threads.',
        'Mention the bot in the thread: forget thread.',
      );
    const { channel, ts } = caller.thread;
    const list = await (await keeping.lists(caller.tenant)).findByThread(channel, ts);
    // The list is the channel's: it does not go because one person wrote two words.
    if (list !== undefined && asked.groups?.list === undefined) return askFirst(list);
    return forgottenReply('this thread', await forgetting.thread(caller.thread, change));
  },
};

const askFirst = (list: Checklist): Reply =>
  textReply(
    `Nothing is removed yet. The list ${list.id} stands in this thread (${progressWords(progressOf(list.items))}), and it would go for everybody, with who did what. To remove it, mention the bot here with: forget thread and its list.`,
  );

const changeOf = ({ person, delivery, givenUp }: Caller, keeping: Keeping): Change => ({
  by: person,
  at: keeping.now(),
  ...(delivery === undefined ? {} : { delivery }),
  ...(givenUp === undefined ? {} : { givenUp }),
});

function forgottenReply(whose: string, forgotten: Forgotten | undefined): Reply {
  if (forgotten === undefined) return textReply('This was forgotten already.');
  const { hosts, questions, checklists } = forgotten;
  const counted = [
    counts(hosts, 'host that was remembered', 'hosts that were remembered'),
    counts(questions, 'question', 'questions'),
    counts(checklists, 'checklist', 'checklists'),
  ].join(', ');
  const note =
    whose === 'you' && checklists > 0
      ? ' Checklists keep their state; your name, notes and reasons are gone from them.'
      : '';
  return { ...textReply(`What was kept of ${whose} is removed: ${counted}.${note}`), remember: null };
}

const counts = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
