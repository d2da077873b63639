import { expect, test } from 'vitest';
import { createRoutes, type Delivery } from '../../src/slack/routes.ts';

const delivery = (parts: object): Delivery => parts as unknown as Delivery;
const press = (id: string, type = 'button'): Delivery => delivery({ action: { type, action_id: id } });

test.each([
  ['a command', delivery({ command: { command: '/hyperv' } }), 'command'],
  ['a press', press('share:3'), 'button'],
  ['a submission', delivery({ view: { callback_id: 'paste' }, body: { type: 'view_submission' } }), 'form'],
  ['a shortcut', delivery({ shortcut: { type: 'shortcut', callback_id: 'paste' } }), 'shortcut'],
  ['a message shortcut', delivery({ shortcut: { type: 'message_action', callback_id: 'paste' } }), 'message'],
  ['an event', delivery({ event: { type: 'app_mention' } }), 'event'],
])('%s goes to its own listener and to no other', async (_, sent, expected) => {
  const heard: string[] = [];
  const listener = (name: string) => async () => {
    heard.push(name);
  };
  const routes = createRoutes();
  routes.command('/hyperv', listener('command'));
  routes.button('share', listener('button'));
  routes.form('paste', listener('form'));
  routes.globalShortcut('paste', listener('shortcut'));
  routes.messageShortcut('paste', listener('message'));
  routes.event('app_mention', listener('event'));
  expect(await routes.handle(sent)).toBe(true);
  expect(heard).toEqual([expected]);
});

const never = async (): Promise<void> => expect.unreachable();

test.each([
  ['another command', delivery({ command: { command: '/other' } })],
  ['another button', press('tick:1')],
  ['an id without a number', press('share')],
  ['an id with more behind the number', press('share:1x')],
  ['a menu with the id of a button', press('share:1', 'static_select')],
  ['a closed view', delivery({ view: { callback_id: 'paste' }, body: { type: 'view_closed' } })],
  ['another event', delivery({ event: { type: 'message' } })],
  ['choices for a menu', delivery({ options: {} })],
])('%s has no listener', async (_, sent) => {
  const routes = createRoutes();
  routes.command('/hyperv', never);
  routes.button('share', never);
  routes.form('paste', never);
  routes.event('app_mention', never);
  expect(await routes.handle(sent)).toBe(false);
});

test('what a listener fails with comes back to whoever handed the delivery on', async () => {
  const routes = createRoutes();
  routes.button('share', () => Promise.reject(new Error('broken')));
  await expect(routes.handle(press('share:1'))).rejects.toThrow('broken');
});
