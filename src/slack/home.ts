import type { App, types } from '@slack/bolt';
import type { Command } from '../commands/command.ts';
import { button, context, header, type SlackBlock, section } from './drawing/elements.ts';
import { codeSpan, escapeText } from './escape.ts';
import { ACTION, COMMAND } from './names.ts';
import type { Parts } from './parts.ts';
import { reasonOf } from './send.ts';

/** The Home tab: what the bot answers, how to ask, and a way to the form. */
export function registerHome(app: App, parts: Parts): void {
  const view = homeView(parts.commands);
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    try {
      await client.views.publish({ user_id: event.user, view });
    } catch (error) {
      parts.log.warn({ reason: reasonOf(error) }, 'Home tab not published');
    }
  });
}

const EXAMPLES_MAX = 2;

/** What can be asked, by examples that the base answers. */
function questionBlocks(commands: readonly Command[]): readonly SlackBlock[] {
  const ask = commands.find(({ verb }) => verb === ASK);
  if (ask === undefined) return [];
  const questions = ask.examples.map((example) => `• ${codeSpan(example.slice(ASK.length).trim())}`);
  return [
    header('Ask a question'),
    section(
      `Mention the bot, write to it in Messages, or put a question after ${codeSpan(COMMAND)}: limits, support dates, features, networking, PCs, every release since 2008. The answer says where it is from, or that the knowledge base does not cover it. "And for 2016?" in the same thread goes on.`,
    ),
    section(questions.join('\n')),
  ];
}

const ASK = 'ask';

export function homeView(commands: readonly Command[]): types.HomeView {
  const examples = commands.flatMap((command) => command.examples).slice(0, EXAMPLES_MAX);
  return {
    type: 'home',
    blocks: [
      header('Will Hyper-V run on this machine?'),
      section(
        'Paste what you know about a host: the output of systeminfo or Get-ComputerInfo, key=value pairs, or a line in your own words. The answer is a scorecard: what was found, what Hyper-V needs, what to do, and where Microsoft says so.',
      ),
      {
        type: 'actions',
        elements: [button({ action: ACTION.form, number: 0, text: 'Check a host', value: '' })],
      },
      header('Two examples'),
      section(examples.map((example) => codeSpan(`${COMMAND} ${example}`)).join('\n')),
      ...questionBlocks(commands),
      header('Commands'),
      section(
        commands
          .map(({ usage, purpose }) => `${codeSpan(`${COMMAND} ${usage}`)} ${escapeText(purpose)}`)
          .join('\n'),
      ),
      context(
        'Also: mention the bot in a channel, write to it in Messages, or use "Check this host spec" on a message, with text files or without. An answer to a command is for you alone until you share it.',
      ),
    ],
  };
}
