import { randomUUID } from 'node:crypto';
import { withBlockIds } from './block-ids.ts';
import { isRecord, type Json, recordsIn, textOf } from './json.ts';
import type { View } from './protocol.ts';

/** A trigger opens one view, within three seconds. */
const TRIGGER_MS = 3_000;
const STACK_MAX = 3;

/** A view with what only the bot reads: its own notes, and where it stands. */
export interface KeptView extends View {
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly notify_on_close: boolean;
  readonly root_view_id: string;
  readonly previous_view_id: string | null;
}

interface Trigger {
  readonly person: string;
  /** The view that was pressed; one can be put on top of it. */
  readonly view: string | undefined;
  readonly born: number;
}

/**
 * The modals and Home tabs of all people. `emulate` keeps views too, but knows no way to close one, so that its
 * stacks would be full after three.
 */
export interface Views {
  trigger(person: string, view?: string): string;
  /** Answers a call of the Web API about views. */
  answer(method: string, body: Json): Json;
  /** What a submission was acknowledged with. Gives the errors at its fields. */
  acknowledge(
    person: string,
    id: string,
    answer: Json | undefined,
  ): Readonly<Record<string, string>> | undefined;
  close(person: string, id: string): KeptView | undefined;
  find(person: string, id: string): KeptView | undefined;
  stackOf(person: string): readonly KeptView[];
  homeOf(person: string): KeptView | undefined;
}

export function createViews(onChange: () => void, now: () => number = Date.now): Views {
  const triggers = new Map<string, Trigger>();
  const stacks = new Map<string, readonly KeptView[]>();
  const homes = new Map<string, KeptView>();

  const stackOf = (person: string): readonly KeptView[] => stacks.get(person) ?? [];
  const setStack = (person: string, stack: readonly KeptView[]): void => {
    stacks.set(person, stack);
    onChange();
  };
  const taken = (id: unknown): Trigger | string => {
    const trigger = triggers.get(textOf(id));
    if (trigger === undefined) return 'invalid_trigger_id';
    triggers.delete(textOf(id));
    return now() - trigger.born > TRIGGER_MS ? 'expired_trigger_id' : trigger;
  };
  const replace = (id: string, payload: Json): Json => {
    const [person] = [...stacks].find(([, stack]) => stack.some((view) => view.id === id)) ?? [];
    if (person === undefined) return replaceHome(id, payload);
    const stack = stackOf(person).map((view) => (view.id === id ? made(payload, view) : view));
    setStack(person, stack);
    return { ok: true, view: stack.find((view) => view.id === id) };
  };
  const replaceHome = (id: string, payload: Json): Json => {
    const [person, home] = [...homes].find(([, view]) => view.id === id) ?? [];
    if (person === undefined || home === undefined) return refused('not_found');
    return publish(person, payload);
  };
  const publish = (person: string, payload: Json): Json => {
    const view = made(payload, homes.get(person));
    homes.set(person, view);
    onChange();
    return { ok: true, view };
  };
  const open = (body: Json): Json => {
    const trigger = taken(body.trigger_id);
    if (typeof trigger === 'string') return refused(trigger);
    const view = made(viewIn(body));
    setStack(trigger.person, [view]);
    return { ok: true, view };
  };
  const push = (body: Json): Json => {
    const trigger = taken(body.trigger_id);
    if (typeof trigger === 'string') return refused(trigger);
    const stack = stackOf(trigger.person);
    const below = stack.at(-1);
    if (below === undefined || trigger.view === undefined) return refused('view_not_found');
    if (stack.length >= STACK_MAX) return refused('push_limit_reached');
    const view = made(viewIn(body), undefined, below);
    setStack(trigger.person, [...stack, view]);
    return { ok: true, view };
  };
  const find = (person: string, id: string): KeptView | undefined =>
    [...stackOf(person), homes.get(person)].find((view) => view?.id === id);

  return {
    trigger(person, view) {
      const id = randomUUID();
      triggers.set(id, { person, view, born: now() });
      return id;
    },
    answer(method, body) {
      switch (method) {
        case 'views.open':
          return open(body);
        case 'views.push':
          return push(body);
        case 'views.update':
          return replace(textOf(body.view_id), viewIn(body));
        case 'views.publish':
          return publish(textOf(body.user_id), viewIn(body));
        default:
          return refused('unknown_method');
      }
    },
    acknowledge(person, id, answer) {
      const view = isRecord(answer?.view) ? answer.view : undefined;
      switch (answer?.response_action) {
        case 'errors':
          return answer.errors as Record<string, string>;
        case 'update':
          if (view !== undefined) replace(id, view);
          return undefined;
        case 'push':
          if (view !== undefined)
            setStack(person, [...stackOf(person), made(view, undefined, find(person, id))]);
          return undefined;
        case 'clear':
          setStack(person, []);
          return undefined;
        default:
          setStack(
            person,
            stackOf(person).filter((kept) => kept.id !== id),
          );
          return undefined;
      }
    },
    close(person, id) {
      const view = stackOf(person).find((kept) => kept.id === id);
      if (view !== undefined)
        setStack(
          person,
          stackOf(person).filter((kept) => kept !== view),
        );
      return view;
    },
    find,
    stackOf,
    homeOf: (person) => homes.get(person),
  };
}

const refused = (error: string): Json => ({ ok: false, error });

const viewIn = (body: Json): Json => (isRecord(body.view) ? body.view : {});

/** A view as Slack keeps it. One that takes the place of another has its id. */
function made(payload: Json, old?: KeptView, below?: KeptView): KeptView {
  const id = old?.id ?? `V${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`;
  return {
    id,
    type: payload.type === 'home' ? 'home' : 'modal',
    title: textObject(payload.title),
    submit: textObject(payload.submit),
    close: textObject(payload.close),
    blocks: withBlockIds(recordsIn(payload.blocks)),
    hash: randomUUID(),
    callback_id: textOf(payload.callback_id),
    private_metadata: textOf(payload.private_metadata),
    notify_on_close: payload.notify_on_close === true,
    root_view_id: old?.root_view_id ?? below?.root_view_id ?? id,
    previous_view_id: old?.previous_view_id ?? below?.id ?? null,
  };
}

const textObject = (value: unknown): Json | null => (isRecord(value) ? value : null);
