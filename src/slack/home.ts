import type { types, webApi } from '@slack/bolt';
import type { Command } from '../commands/command.ts';
import { homeListBlocks, homeListsOf } from './checklists/home-lists.ts';
import { membershipOf } from './checklists/membership.ts';
import { authorTeamsOf, tenantOfMessage } from './checklists/tenant.ts';
import { button, context, header, type SlackBlock, section } from './drawing/elements.ts';
import { codeSpan, escapeText } from './escape.ts';
import { ACTION, COMMAND } from './names.ts';
import type { Parts } from './parts.ts';
import type { Routes } from './routes.ts';
import { reasonOf } from './send.ts';

/** The Home tab: what the bot answers, how to ask, and a way to the form. */
export function registerHome(routes: Routes, parts: Parts): void {
  routes.event('app_home_opened', async ({ event, client, context: origin }) => {
    if (event.tab !== 'home') return;
    // The event names no home of its person. A guest sees nothing all the same: channels that are shared show none.
    const tenant = tenantOfMessage({ authorTeams: authorTeamsOf(event), isShared: false, context: origin });
    const lists = await listBlocks(parts, tenant, event.user, client);
    try {
      await client.views.publish({ user_id: event.user, view: homeView(parts.commands, lists) });
    } catch (error) {
      parts.log.warn({ reason: reasonOf(error) }, 'Home tab not published');
    }
  });
}

/** The lists of the person; none where the database does not answer: the rest of the tab is of use without. */
async function listBlocks(
  { lists, log, releaseName }: Parts,
  tenant: string | undefined,
  person: string,
  client: webApi.WebClient,
): Promise<readonly SlackBlock[]> {
  if (lists === undefined || tenant === undefined) return [];
  try {
    const store = await lists.keeping.lists(tenant);
    return homeListBlocks(await homeListsOf(store, person, membershipOf(client, person, log)), releaseName);
  } catch (error) {
    log.error({ err: error }, 'lists of the Home tab not read');
    return [];
  }
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

export function homeView(commands: readonly Command[], lists: readonly SlackBlock[] = []): types.HomeView {
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
      ...lists,
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
