import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../package-files.ts';

const Shortcut = z.object({
  name: z.string(),
  type: z.enum(['global', 'message']),
  callback_id: z.string(),
  description: z.string(),
});
const Manifest = z.object({
  display_information: z.object({ name: z.string(), description: z.string() }),
  features: z.object({
    bot_user: z.object({ display_name: z.string() }),
    slash_commands: z.array(
      z.object({ command: z.string(), description: z.string(), usage_hint: z.string() }),
    ),
    shortcuts: z.array(Shortcut),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});

/** What the app asks of Slack: the local workspace grants this and nothing else, as a real one would. */
export interface AppManifest {
  readonly name: string;
  readonly description: string;
  readonly botName: string;
  readonly commands: readonly {
    readonly command: string;
    readonly description: string;
    readonly usage_hint: string;
  }[];
  readonly shortcuts: readonly z.infer<typeof Shortcut>[];
  readonly scopes: readonly string[];
  readonly events: readonly string[];
}

/** Reads the manifest of the package. */
export function readManifest(file = packageFile('manifest.yml')): AppManifest {
  const { display_information, features, oauth_config, settings } = Manifest.parse(
    parse(readFileSync(file, 'utf8')),
  );
  return {
    name: display_information.name,
    description: display_information.description,
    botName: features.bot_user.display_name,
    commands: features.slash_commands,
    shortcuts: features.shortcuts,
    scopes: oauth_config.scopes.bot,
    events: settings.event_subscriptions.bot_events,
  };
}
