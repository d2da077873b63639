import { createInterface } from 'node:readline';
import type { Bot, Request } from '../bot.ts';
import { onlyQuestion, rememberedAfter } from '../replies/remembered.ts';
import type { Remembered, Reply } from '../replies/reply.ts';
import { LOCAL_CALLER } from './local-caller.ts';
import { toText } from './text.ts';

const WELCOME = `Type a question or a command, one on a line. Three examples:

    max ram per vm on 2019?
    check R730, dual 2690v4, 256 gigs, quad port intel
    check

The last reads a paste of many lines until a line that holds only a dot. "help" lists all commands,
"details" opens what the last answer folded, "exit" ends.
`;

const PASTE_HINT = 'Paste now, then a line that holds only a dot.\n';

/** Talks to the bot line by line until the input ends. Resolves when it has. */
export async function startSession(
  bot: Bot,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  const lines = createInterface({ input, terminal: false })[Symbol.asyncIterator]();
  const say = (text: string): void => {
    output.write(`${text}\n`);
  };
  let last: Reply | undefined;
  let earlier: Remembered | undefined;
  say(WELCOME);
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
    const text = line.value.trim();
    if (text === 'exit' || text === 'quit') break;
    if (text === '') continue;
    if (text === 'details') {
      say(last === undefined ? 'Nothing was answered yet.' : toText(last, { openFolds: true }));
      continue;
    }
    last = await answer(bot, { text, earlier }, () => readPaste(lines), say);
    // One question goes on with the other; one host follows the other.
    earlier = onlyQuestion(rememberedAfter(last, earlier, false)) ?? undefined;
    say(toText(last));
  }
}

/** Answers one line. A command that asks for a paste gets the lines that follow it. */
async function answer(
  bot: Bot,
  { text, earlier }: Request,
  paste: () => Promise<string>,
  say: (text: string) => void,
): Promise<Reply> {
  const reply = await bot.handle({ text, earlier, caller: LOCAL_CALLER });
  if (reply.asksForPaste === undefined) return reply;
  say(PASTE_HINT);
  const pasted = await paste();
  return pasted.trim() === ''
    ? reply
    : bot.handle({ text: `${text}\n${pasted}`, earlier, caller: LOCAL_CALLER });
}

async function readPaste(lines: AsyncIterator<string>): Promise<string> {
  const read: string[] = [];
  for (
    let line = await lines.next();
    line.done !== true && line.value.trim() !== '.';
    line = await lines.next()
  ) {
    read.push(line.value);
  }
  return read.join('\n');
}
