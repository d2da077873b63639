import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { guardPort } from '../../src/workspace/guard-port.ts';
import { mayAsk } from '../../src/workspace/may-ask.ts';
import { toRichText } from '../../src/workspace/page/blocks/to-rich-text.ts';
import { valuesOf } from '../../src/workspace/page/kit.ts';
import { splitCommand } from '../../src/workspace/page/split-command.ts';
import { createResponseUrls } from '../../src/workspace/response-urls.ts';
import { createTraffic } from '../../src/workspace/traffic.ts';
import { Views } from '../../src/workspace/views.ts';

test.each([
  [{ host: '127.0.0.1:3000' }, true],
  [{ host: 'localhost:3000', origin: 'http://localhost:3000' }, true],
  [{ host: 'rebound.example:3000' }, false],
  [{ host: '127.0.0.1:3001' }, false],
  [{ host: '127.0.0.1:3000', origin: 'http://localhost:3000' }, false],
  [{ host: '127.0.0.1:3000', origin: 'null' }, false],
  [{ host: '127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }, false],
  [{ host: '127.0.0.1:3000', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, true],
])('a request with %j may ask: %s', (headers, expected) => {
  expect(mayAsk(headers, 3000)).toBe(expected);
});

test('a guarded port answers nobody but this process', async () => {
  const server = createServer((_, response) => response.end('secret'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { pass, release } = guardPort(url);
  onTestFinished(() => {
    release();
    server.close();
    server.closeAllConnections();
  });

  await expect(fetch(url)).rejects.toThrow('fetch failed');
  expect(await (await pass('/', {})).text()).toBe('secret');
});

test('a response URL takes five posts within half an hour', () => {
  let minutes = 0;
  const urls = createResponseUrls(
    () => '',
    () => minutes * 60_000,
  );
  const origin = { person: 'U1', channel: 'C1' };
  const [often, late] = [urls.issue(origin), urls.issue(origin)];

  expect(Array.from({ length: 6 }, () => urls.use(often))).toEqual([
    origin,
    origin,
    origin,
    origin,
    origin,
    undefined,
  ]);
  minutes = 31;
  expect(urls.use(late)).toBeUndefined();
});

test('traffic older than a minute is forgotten', () => {
  let now = 0;
  const traffic = createTraffic(
    () => undefined,
    () => now,
  );
  const exchange = { kind: 'call', name: 'auth.test', status: 200, ms: 1, request: {}, answer: {} } as const;
  traffic.add(exchange);
  now = 59_000;
  traffic.add(exchange);
  expect(traffic.list()).toHaveLength(2);
  now = 61_000;
  expect(traffic.list().map(({ id }) => id)).toEqual([2]);
});

test('a trigger opens one view within three seconds, and three lie on top of each other at most', () => {
  let now = 0;
  const views = new Views(
    () => undefined,
    () => now,
  );
  const view = { type: 'modal', blocks: [] };
  const show = (method: string, trigger: string): unknown =>
    views.answer(method, { trigger_id: trigger, view }).error;

  const first = views.trigger('U1');
  expect(show('views.open', first)).toBeUndefined();
  expect(show('views.open', first)).toBe('invalid_trigger_id');
  const late = views.trigger('U1');
  now = 3_001;
  expect(show('views.open', late)).toBe('expired_trigger_id');
  const onTop = (): string => views.trigger('U1', views.stackOf('U1').at(-1)?.id);
  expect([1, 2, 3].map(() => show('views.push', onTop()))).toEqual([
    undefined,
    undefined,
    'push_limit_reached',
  ]);
  views.close('U1', views.stackOf('U1').at(-1)?.id ?? '');
  expect(show('views.push', onTop())).toBeUndefined();
});

test('markup becomes the structure that it stands for, and code stays as it is', () => {
  const { elements } = toRichText(
    '*Do:* turn `~2095 *x*` on, <https://a.example|_read_ &amp; see>\n```a ~ b\n```',
    'b0',
  );

  expect(elements).toEqual([
    {
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: 'Do:', style: { bold: true } },
        { type: 'text', text: ' turn ', style: {} },
        { type: 'text', text: '~2095 *x*', style: { code: true } },
        { type: 'text', text: ' on, ', style: {} },
        { type: 'link', url: 'https://a.example', text: '_read_ & see', style: {} },
      ],
    },
    { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'a ~ b' }] },
  ]);
});

test('a field that nobody touched has its first value', () => {
  const option = { text: { type: 'plain_text', text: 'A' }, value: 'a' };
  const blocks = [
    {
      type: 'input',
      block_id: 'x',
      element: { type: 'static_select', action_id: 'x', initial_option: option },
    },
    { type: 'input', block_id: 'y', element: { type: 'plain_text_input', action_id: 'y' } },
  ];
  expect(valuesOf(blocks, { y: { y: { type: 'plain_text_input', value: 'typed' } } })).toEqual({
    x: { x: { type: 'static_select', selected_option: option } },
    y: { y: { type: 'plain_text_input', value: 'typed' } },
  });
});

test.each([
  ['/hyperv check\na\nb', { command: '/hyperv', text: 'check\na\nb' }],
  ['/hyperv', { command: '/hyperv', text: '' }],
  ['see /etc/hosts', undefined],
  ['/etc/hosts', undefined],
])('%j as a command is %j', (text, expected) => {
  expect(splitCommand(text)).toEqual(expected);
});
