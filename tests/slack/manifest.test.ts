import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/commands/index.ts';
import { COMMAND, SHORTCUT } from '../../src/slack/names.ts';
import { BOT_SCOPES } from '../../src/slack/oauth/access.ts';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const manifest = parse(readFileSync(here('manifest.yml'), 'utf8'));
const script = (option: string): unknown =>
  JSON.parse(execFileSync(process.execPath, [here('.build/manifest.mjs'), option], { encoding: 'utf8' }));

test('the manifest declares what the code listens to', () => {
  const { slash_commands, shortcuts } = manifest.features;

  expect(slash_commands).toHaveLength(1);
  expect(slash_commands[0]).toMatchObject({ command: COMMAND, should_escape: false });
  expect(shortcuts.map(({ type, callback_id }: Record<string, string>) => [type, callback_id])).toEqual([
    ['global', SHORTCUT.form],
    ['message', SHORTCUT.message],
  ]);
  expect(manifest.settings.event_subscriptions.bot_events).toEqual([
    'app_home_opened',
    'app_mention',
    'app_uninstalled',
    'message.im',
    'tokens_revoked',
  ]);
});

test('it asks for no more than the events and answers need', () => {
  const bot = [
    'app_mentions:read',
    'channels:read',
    'chat:write',
    'commands',
    'files:read',
    'files:write',
    'groups:read',
    'im:history',
  ];
  expect(manifest.oauth_config.scopes).toEqual({ bot });
  expect(BOT_SCOPES).toEqual(bot);
});

test('the usage hint names every command', () => {
  for (const { verb } of commands) expect(manifest.features.slash_commands[0].usage_hint).toContain(verb);
});

test('the Slack CLI gets the same manifest, and the ways to ask for it and to start', () => {
  expect(script('--print')).toEqual(manifest);
  expect(script('--hooks')).toMatchObject({
    hooks: { 'get-manifest': 'node .build/manifest.mjs --print', start: 'node dist/start.js' },
  });
});
