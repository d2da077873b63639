import { answersOf } from '../answers/answers.ts';
import { UserError } from '../errors.ts';
import { toPaste } from '../hosts/paste.ts';
import { redact } from '../hosts/redaction/redact.ts';
import { answerReply } from '../replies/answer-reply.ts';
import type { Command } from './command.ts';

export const ask: Command = {
  verb: 'ask',
  usage: 'ask QUESTION',
  purpose: 'Answers a question about Hyper-V from the knowledge base, with sources.',
  examples: [
    'ask max ram per vm on 2019?',
    'ask when does support for 2016 end?',
    'ask since when is there nested virtualization?',
    'ask how many adapters can a SET team have?',
    'ask does hyper-v run on Windows 11 Home?',
    'ask could a vm on 2008 live migrate?',
  ],

  run(rest, { knowledge, today }, earlier) {
    const question = asOneLine(rest);
    if (question === '')
      throw new UserError('ask needs a question.', `For example: /hyperv ${ask.examples[0]}`);
    const answer = answersOf(knowledge).answer(question, today(), earlier?.question);
    return {
      ...answerReply(answer, forLog(question)),
      remember: { ...earlier, question: answer.about },
    };
  },
};

/** What was typed, without the marks of Slack and of word processors, on one line. */
const asOneLine = (text: string): string =>
  toPaste(text)
    .lines.map((line) => line.text.trim())
    .filter((line) => line !== '')
    .join(' ');

/** Characters of a question that are logged: enough to see what was asked for. */
const LOGGED_MAX = 160;
/** People, groups and channels as Slack writes them. */
const SLACK_NAMES = /<[@#!][^>]{0,200}>/g;

/** The question as it may be logged. */
const forLog = (question: string): string =>
  redact([{ number: 1, text: question.replace(SLACK_NAMES, 'x') }])
    .join(' ')
    .slice(0, LOGGED_MAX);
