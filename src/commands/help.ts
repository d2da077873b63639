import { type Block, type Rich, textReply } from '../replies/reply.ts';
import type { Command } from './command.ts';

/** The help command over a list of the other commands. */
export function createHelp(others: readonly Command[]): Command {
  const help: Command = {
    verb: 'help',
    usage: 'help',
    purpose: 'Lists the commands with examples.',
    examples: [],
    run: () => textReply(SUMMARY, ...helpBlocks([...others, help])),
  };
  return help;
}

const SUMMARY = 'Hyper-V Advisor checks hosts against a cited knowledge base. These are its commands.';

function helpBlocks(commands: readonly Command[]): readonly Block[] {
  const examples = commands.flatMap((command) => command.examples);
  return [
    { kind: 'text', text: SUMMARY },
    { kind: 'list', items: commands.map(commandLine) },
    { kind: 'heading', text: 'Examples' },
    { kind: 'list', items: examples.map((example): Rich => [{ text: `/hyperv ${example}`, style: 'code' }]) },
  ];
}

const commandLine = ({ usage, purpose }: Command): Rich => [
  { text: `/hyperv ${usage}`, style: 'code' },
  { text: ` ${purpose}` },
];
