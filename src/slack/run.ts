import { createSlackApp, type SlackAppOptions } from './app.ts';

/**
 * Runs the bot in Slack until the process is told to end: then what is under way is finished first. A second
 * signal ends it at once. Resolves with the port of the health route. Throws `UserError` when the bot cannot start.
 */
export async function runSlackApp(options: SlackAppOptions): Promise<number> {
  const { log, connection } = options;
  const app = createSlackApp(options);
  // Socket Mode reconnects in the background. When Slack refuses that for good, nothing else would notice.
  process.on('unhandledRejection', (err) => {
    log.fatal({ err }, 'ended by an error that nobody waited for');
    process.exit(1);
  });
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      log.info({ signal }, 'stopping');
      void app.stop().finally(() => process.exit(0));
    });
  }
  const port = await app.start();
  log.info({ mode: connection.mode, port }, 'connected to Slack');
  return port;
}
