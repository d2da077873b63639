import type { Bot } from '../../bot.ts';
import type { Caller } from '../../commands/command.ts';
import { type Block, type Remembered, type Reply, textReply } from '../../replies/reply.ts';
import { shorten } from '../escape.ts';
import type { ReadFiles } from './read-files.ts';
import { refusalWords } from './refusals.ts';

interface Question {
  /** What was written, as it would be without files. */
  readonly text: string;
  readonly files: ReadFiles;
  readonly earlier?: Remembered | undefined;
  readonly caller?: Caller | undefined;
}

/** Asks the bot about a message with its files, the text of the message first, and says which were left out. */
export async function askWithFiles(bot: Bot, { text, files, earlier, caller }: Question): Promise<Reply> {
  const { texts, leftOut } = files;
  if (texts.length > 0)
    return withLeftOut(await bot.handle({ text: asCheck(text, texts), earlier }), leftOut);
  if (leftOut.length === 0) return bot.handle({ text, earlier, caller });
  // The words beside a file that could not be read are most often about it: "will this do?"
  const reply = text.trim() === '' ? undefined : await bot.handle({ text, earlier });
  if (reply === undefined || reply.failure === 'usage' || reply.asksForPaste !== undefined)
    return leftOutReply(leftOut);
  return withLeftOut(reply, leftOut);
}

/** Whatever stands beside a file, the file is there to be checked. */
function asCheck(text: string, files: readonly string[]): string {
  const words = text.trim();
  const start = /^(?:\/?hyperv\s+)?check\b/i.test(words) ? words : `check\n${words}`;
  return [start.trimEnd(), ...files].join('\n');
}

type LeftOut = ReadFiles['leftOut'];

function withLeftOut(reply: Reply, leftOut: LeftOut): Reply {
  if (leftOut.length === 0) return reply;
  const [first, ...rest] = reply.blocks;
  const notes: readonly Block[] = leftOutLines(leftOut).map((text) => ({ kind: 'note', text }));
  return { ...reply, blocks: [...(first === undefined ? [] : [first]), ...notes, ...rest] };
}

function leftOutReply(leftOut: LeftOut): Reply {
  const lines = leftOutLines(leftOut);
  return textReply(lines.join('\n'), ...lines.map((text): Block => ({ kind: 'text', text })));
}

const NAME_MAX = 60;

/** One line for each reason, with the files that it holds for. */
function leftOutLines(leftOut: LeftOut): readonly string[] {
  const refusals = [...new Set(leftOut.map(({ refusal }) => refusal))];
  return refusals.map((refusal) => {
    const names = leftOut
      .filter((file) => file.refusal === refusal && file.name !== '')
      .map(({ name }) => shorten(name, NAME_MAX));
    const which = names.length === 0 ? '' : ` (${names.join(', ')})`;
    return `Not read${which}: ${refusalWords(refusal)}`;
  });
}
