import type { Bot } from '../bot.ts';
import { rememberedAfter } from '../replies/remembered.ts';
import type { Remembered, Reply } from '../replies/reply.ts';
import { linesOf } from './lines-of.ts';
import { toText } from './text.ts';

/** Answers each line as a question of its own. Every line gets exactly one reply, also an empty one. */
export async function answerEach(
  bot: Bot,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  json: boolean,
): Promise<void> {
  for await (const line of linesOf(input)) {
    const reply = await bot.handle({ text: `ask ${line}` });
    output.write(json ? `${JSON.stringify(reply.data?.() ?? notAsked(reply))}\n` : `${toText(reply)}\n`);
  }
}

/** Answers the lines as the messages of one thread. What is no data has its summary. */
export async function answerThread(
  bot: Bot,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  let earlier: Remembered | undefined;
  for await (const text of linesOf(input)) {
    const reply = await bot.handle({ text, earlier });
    earlier = rememberedAfter(reply, earlier, true);
    output.write(`${JSON.stringify(reply.data?.() ?? { summary: reply.summary })}\n`);
  }
}

/** A line that asks nothing, in the shape of an answer. */
const notAsked = ({ summary }: Reply): object => ({
  answered: false,
  text: summary,
  releases: [],
  topic: '',
  cites: [],
  nearest: [],
});
