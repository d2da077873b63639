import type {
  AllMiddlewareArgs,
  AnyMiddlewareArgs,
  BlockButtonAction,
  GlobalShortcut,
  MessageShortcut,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackEventMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { type ActionName, actionOf } from './names.ts';

/** What Slack sends, with what Bolt gives beside it. */
export type Delivery = AnyMiddlewareArgs & AllMiddlewareArgs;

export type Sent = SlackCommandMiddlewareArgs & AllMiddlewareArgs;
export type Pressed = SlackActionMiddlewareArgs<BlockButtonAction> & AllMiddlewareArgs;
export type Submitted = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;
export type Chosen<Kind extends GlobalShortcut | MessageShortcut> = SlackShortcutMiddlewareArgs<Kind> &
  AllMiddlewareArgs;
export type Happened<Type extends string> = SlackEventMiddlewareArgs<Type> & AllMiddlewareArgs;

type Listener<Of> = (delivery: Of) => Promise<void>;

/**
 * Who handles what Slack sends. Bolt would ask each of its own listeners about each delivery, which takes a quarter of
 * the time of a check; here the one is looked up. Of two for the same the later counts.
 */
export interface Routes {
  command(name: string, listener: Listener<Sent>): void;
  button(action: ActionName, listener: Listener<Pressed>): void;
  /** The submission of the view with this callback id. */
  form(callback: string, listener: Listener<Submitted>): void;
  globalShortcut(callback: string, listener: Listener<Chosen<GlobalShortcut>>): void;
  messageShortcut(callback: string, listener: Listener<Chosen<MessageShortcut>>): void;
  event<Type extends string>(type: Type, listener: Listener<Happened<Type>>): void;
  /** Hands a delivery to its listener. `false`: there is none. */
  handle(delivery: Delivery): Promise<boolean>;
}

export function createRoutes(): Routes {
  const listeners = new Map<string, (delivery: Delivery) => Promise<void> | undefined>();
  const put = <Of extends Delivery>(
    key: string,
    is: (delivery: Delivery) => delivery is Of,
    listener: Listener<Of>,
  ): void => {
    listeners.set(key, (delivery) => (is(delivery) ? listener(delivery) : undefined));
  };
  return {
    command: (name, listener) => put(`command ${name}`, isSent, listener),
    button: (action, listener) => put(`button ${action}`, isPressed, listener),
    form: (callback, listener) => put(`view_submission ${callback}`, isSubmitted, listener),
    globalShortcut: (callback, listener) => put(`shortcut ${callback}`, isGlobal, listener),
    messageShortcut: (callback, listener) => put(`message_action ${callback}`, isOnMessage, listener),
    event: (type, listener) => put(`event ${type}`, hasHappened<typeof type>, listener),
    async handle(delivery) {
      const handling = listeners.get(keyOf(delivery))?.(delivery);
      await handling;
      return handling !== undefined;
    },
  };
}

/** What a listener is found by; empty: what nothing listens to. */
function keyOf(delivery: Delivery): string {
  if ('command' in delivery) return `command ${delivery.command.command}`;
  if ('action' in delivery) return `button ${actionOf(delivery.action) ?? ''}`;
  if ('shortcut' in delivery) return `${delivery.shortcut.type} ${delivery.shortcut.callback_id}`;
  if ('view' in delivery) return `${delivery.body.type} ${delivery.view.callback_id}`;
  return 'event' in delivery ? `event ${delivery.event.type}` : '';
}

const isSent = (delivery: Delivery): delivery is Sent => 'command' in delivery;
const isPressed = (delivery: Delivery): delivery is Pressed =>
  'action' in delivery && delivery.action.type === 'button';
const isSubmitted = (delivery: Delivery): delivery is Submitted =>
  'view' in delivery && delivery.body.type === 'view_submission';
const isGlobal = (delivery: Delivery): delivery is Chosen<GlobalShortcut> =>
  'shortcut' in delivery && delivery.shortcut.type === 'shortcut';
const isOnMessage = (delivery: Delivery): delivery is Chosen<MessageShortcut> =>
  'shortcut' in delivery && delivery.shortcut.type === 'message_action';
const hasHappened = <Type extends string>(delivery: Delivery): delivery is Happened<Type> & Delivery =>
  'event' in delivery;
