// npm run manifest [-- https://host]: writes manifest.json for the Slack CLI, and with the address of the bot also
// manifest.http.yml. manifest.yml is the source of both; neither is tracked.
//   --print  prints the JSON, --hooks prints what the Slack CLI may call; both write nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PATH = '/slack/events';

const HOOKS = {
  hooks: { 'get-manifest': 'node .build/manifest.mjs --print', start: 'node dist/start.js' },
  config: { 'sdk-managed-connection-enabled': true },
};

/** The manifest with the address that Slack posts to, instead of Socket Mode. */
function overHttp(manifest, url) {
  const { features, settings } = manifest;
  return {
    ...manifest,
    oauth_config: {
      ...manifest.oauth_config,
      // For a bot that many workspaces install; nobody else comes by.
      redirect_urls: [new URL('/slack/oauth_redirect', url).href],
    },
    features: {
      ...features,
      slash_commands: features.slash_commands.map((command) => ({ ...command, url })),
    },
    settings: {
      ...settings,
      event_subscriptions: { request_url: url, ...settings.event_subscriptions },
      interactivity: { ...settings.interactivity, request_url: url },
      socket_mode_enabled: false,
    },
  };
}

function eventsUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:') return new URL(PATH, url).href;
  console.error(
    `"${text}" is not an https address. Give the address of the bot, such as https://bot.example.com.`,
  );
  return process.exit(64);
}

const manifest = parse(readFileSync(here('manifest.yml'), 'utf8'));
const json = JSON.stringify(manifest, undefined, 2);
const [word] = process.argv.slice(2);

if (word === '--print') console.log(json);
else if (word === '--hooks') console.log(JSON.stringify(HOOKS));
else {
  const url = word === undefined ? undefined : eventsUrl(word);
  writeFileSync(here('manifest.json'), `${json}\n`);
  console.log('manifest.json: for the Slack CLI, Socket Mode');
  if (url !== undefined) {
    writeFileSync(here('manifest.http.yml'), stringify(overHttp(manifest, url)));
    console.log(`manifest.http.yml: for HTTP at ${url}`);
  }
}
