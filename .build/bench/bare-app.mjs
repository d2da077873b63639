// The reference of the bench: the least that a Bolt app can do for a slash command.
import bolt from '@slack/bolt';

const app = new bolt.App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  logLevel: bolt.LogLevel.ERROR,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
  customRoutes: [
    {
      path: '/healthz',
      method: ['GET'],
      handler: (_request, response) => {
        response.writeHead(200);
        response.end('ok');
      },
    },
  ],
});
app.command('/hyperv', async ({ ack, respond, command }) => {
  await ack();
  await respond(command.text);
});
await app.start(Number(process.env.PORT));
