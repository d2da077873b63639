import { expect, test } from 'vitest';
import { SECRET_SETTINGS } from '../src/environment.ts';
import { createLog, REDACTED } from '../src/log.ts';
import { inRequest, newRequestId, requestId } from '../src/request-id.ts';
import { readSettings } from '../src/settings.ts';

/** What is logged. */
function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog('trace', { write: (line) => lines.push(line) }));
  return lines.join('');
}

test.each(REDACTED)('the field %s is cut, also within another', (field) => {
  const line = logged((log) =>
    log.info({ [field]: 'hidden', inner: { [field]: 'hidden' }, err: { [field]: 'hidden' } }, 'said'),
  );
  expect(line).toContain('"msg":"said"');
  expect(line).not.toContain('hidden');
});

test('no secret setting gets into the log, whole or as settings', () => {
  const hidden = {
    SLACK_BOT_TOKEN: 'xoxb-1-hidden',
    SLACK_APP_TOKEN: 'xapp-1-hidden',
    SLACK_SIGNING_SECRET: 'hidden',
    SLACK_CLIENT_SECRET: 'hidden',
    HYPERV_TOKEN_KEYS: 'hidden',
    DATABASE_URL: 'postgres://user:hidden@db:5432/name',
  };
  expect(Object.keys(hidden).toSorted()).toEqual([...SECRET_SETTINGS].toSorted());
  const socket = readSettings(hidden);
  const oauth = readSettings({ ...hidden, SLACK_BOT_TOKEN: '', SLACK_CLIENT_ID: '1' });
  const line = logged((log) => {
    log.info(socket.slack, 'connection');
    log.info({ connection: oauth.slack, store: oauth.store }, 'connection');
    log.info({ store: socket.store }, 'store');
  });
  expect(line).not.toContain('hidden');
});

test('secrets within words are taken out, in messages, stacks and fields', () => {
  const error = Object.assign(new Error('postgres://bot:hidden@db/x refused Bearer hidden'), {
    config: 'hidden',
    request: { headers: 'hidden' },
    detail: 'Failing row contains (hidden)',
    where: 'hidden',
  });
  const line = logged((log) => {
    log.error({ err: error }, 'xoxb-12-hidden and xapp-1-hidden and xoxe.xoxp-1-hidden');
    log.warn({ detail: 'sent to https://hooks.slack.com/commands/T0/1/hidden' }, 'postgresql://hidden@db');
  });
  expect(
    line
      .split('\n')
      .filter(Boolean)
      .map((text) => JSON.parse(text).level),
  ).toEqual([50, 40]);
  expect(line).not.toContain('hidden');
});

test('what is logged for a request carries its id, also behind a pause, and nothing else does', async () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => lines.push(line) });
  await Promise.all(
    ['one', 'two'].map((id) =>
      inRequest(id, async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        log.info(`said by ${requestId()}`);
      }),
    ),
  );
  log.info('outside');
  const found = lines.map((line) => JSON.parse(line)).map(({ request, msg }) => [request, msg]);
  expect(found).toEqual([
    ['one', 'said by one'],
    ['two', 'said by two'],
    [undefined, 'outside'],
  ]);
});

test('copies of a delivery have one id, which tells nothing of it', () => {
  expect(newRequestId('123.456.trigger')).toBe(newRequestId('123.456.trigger'));
  expect(newRequestId('123.456.trigger')).toMatch(/^[\da-f]{8}$/);
  expect(newRequestId('another')).not.toBe(newRequestId('123.456.trigger'));
  expect(newRequestId()).not.toBe(newRequestId());
});
