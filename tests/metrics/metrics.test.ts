import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { bounded } from '../../src/metrics/bounded.ts';
import { createMetrics, type MetricsParts } from '../../src/metrics/prometheus.ts';
import { startMetricsServer } from '../../src/metrics/server.ts';
import { textReply } from '../../src/replies/reply.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import { eventually } from '../slack/support/eventually.ts';
import { scorecard } from '../slack/support/replies.ts';
import { SECRET, Sender } from '../slack/support/sender.ts';
import { BOT_TOKEN, openWebApi } from '../slack/support/web-api.ts';

const metricsOf = (over: Partial<MetricsParts> = {}) =>
  createMetrics({
    version: '0.1.0',
    knowledge: { version: '2026.11.0', checked: '2026-11-22' },
    backlog: async () => ({ count: 0 }),
    now: () => Date.parse('2026-11-22T10:01:30.000Z'),
    ...over,
  });

/** The lines of our own metrics. */
const ours = async (metrics: ReturnType<typeof metricsOf>): Promise<readonly string[]> =>
  (await metrics.text()).split('\n').filter((line) => line.startsWith('hyperv_'));

test('the outbox, the base and the process are told', async () => {
  const metrics = metricsOf({ backlog: async () => ({ count: 3, since: '2026-11-22T10:00:00.000Z' }) });
  const lines = await ours(metrics);
  expect(lines).toEqual(
    expect.arrayContaining([
      'hyperv_outbox_messages 3',
      'hyperv_outbox_oldest_seconds 90',
      'hyperv_database_up 1',
      'hyperv_info{version="0.1.0",knowledge="2026.11.0",checked="2026-11-22"} 1',
    ]),
  );
  expect(await metrics.text()).toContain('process_resident_memory_bytes');
});

test('a database that is away leaves the other metrics', async () => {
  const lines = await ours(metricsOf({ backlog: () => Promise.reject(new Error('away')) }));
  expect(lines).toContain('hyperv_database_up 0');
  expect(lines.join('\n')).not.toContain('hyperv_outbox_messages');
});

test('what is counted is counted, and no word that people, Slack or an enemy choose becomes a label', async () => {
  const metrics = metricsOf();
  const [web, sender] = [await openWebApi(), await new Sender().open()];
  const app = createSlackApp({
    connection: { mode: 'http', botToken: BOT_TOKEN, signingSecret: SECRET, port: 0 },
    slackApiUrl: web.url,
    bot: {
      handle: async ({ text }) =>
        text.startsWith('check')
          ? scorecard()
          : { ...textReply('no'), ...(text.includes('?') ? { answer: 'declined' } : { failure: 'usage' }) },
    },
    log: pino({ level: 'silent' }),
    releases: [],
    commands: [{ verb: 'check', usage: '', purpose: '', examples: [], run: () => textReply('') }],
    toPng: async () => new Uint8Array(),
    tally: metrics.tally,
  });
  sender.target = `http://127.0.0.1:${await app.start()}/slack/events`;
  onTestFinished(async () => {
    await app.stop();
    await sender.close();
    await web.close();
  });
  const who = { user: 'UWHO', channel: 'CWHERE', team: 'TWHOSE', trigger: 'same' };
  await sender.command('check HOST-SECRET', who);
  await sender.command('check HOST-SECRET', who);
  await sender.command('secretword one?');
  await sender.command('secretword two');
  await sender.interaction({ type: 'view_submission', view: { callback_id: 'secretword', id: 'V1' } });
  await sender.press({ action_id: 'secretword:1', value: 'secretword' }, { type: 'message' });
  web.refuse(['views.open'], 'not_allowed');
  await sender.interaction({ type: 'shortcut', callback_id: 'paste_host_spec' });
  await eventually(async () => {
    const lines = await ours(metrics);
    expect(lines).toEqual(
      expect.arrayContaining([
        'hyperv_request_duration_seconds_count{surface="command",verb="check"} 1',
        'hyperv_request_duration_seconds_count{surface="command",verb="other"} 2',
        'hyperv_request_duration_seconds_count{surface="form",verb="other"} 1',
        'hyperv_request_duration_seconds_count{surface="button",verb="other"} 1',
        'hyperv_request_duration_seconds_count{surface="shortcut",verb="paste_host_spec"} 1',
        'hyperv_verdicts_total{verdict="needs-action"} 1',
        'hyperv_declined_questions_total 1',
        'hyperv_failures_total{kind="usage"} 1',
        'hyperv_refused_copies_total 1',
        'hyperv_slack_errors_total{method="views.open",code="not_allowed"} 1',
      ]),
    );
  });
  expect(await metrics.text()).not.toMatch(/secret|UWHO|CWHERE|TWHOSE|xoxb|response/i);
});

test('errors that are made up do not make labels without end', async () => {
  const metrics = metricsOf();
  for (let index = 0; index < 1000; index += 1)
    metrics.tally.slackFailed('chat.postMessage', `made_up_${index}`);
  metrics.tally.slackLimited('chat.postMessage');
  metrics.tally.limited('person');
  const lines = await ours(metrics);
  expect(lines.filter((line) => line.startsWith('hyperv_slack_errors_total'))).toHaveLength(101);
  expect(lines).toContain('hyperv_slack_errors_total{method="chat.postMessage",code="other"} 900');
  expect(lines).toContain('hyperv_slack_rate_limited_total{method="chat.postMessage"} 1');
  expect(lines).toContain('hyperv_limited_requests_total{by="person"} 1');
  const word = bounded(1);
  expect([word('a'), word('b'), word('a')]).toEqual(['a', 'other', 'a']);
});

test('they are served on their own port, and nothing else is', async () => {
  const server = await startMetricsServer({ port: 0, host: '127.0.0.1' }, metricsOf());
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(await answer.text()).toContain('hyperv_info{');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(404);
  await expect(startMetricsServer({ port: port ?? 0, host: '127.0.0.1' }, metricsOf())).rejects.toMatchObject(
    {
      name: 'UserError',
      message: expect.stringMatching(/EADDRINUSE/),
    },
  );
});
