import { isRecord, type Json, textOf } from './json.ts';
import { type KeptView, keptView } from './kept-view.ts';
import { createTriggers } from './triggers.ts';

const STACK_MAX = 3;

type FieldErrors = Readonly<Record<string, string>>;

/**
 * The modals and Home tabs of all people. `emulate` keeps views too, but knows no way to close one, so that its
 * stacks would be full after three.
 */
export class Views {
  readonly #onChange: () => void;
  readonly #triggers;
  readonly #stacks = new Map<string, readonly KeptView[]>();
  readonly #homes = new Map<string, KeptView>();

  constructor(onChange: () => void, now?: () => number) {
    this.#onChange = onChange;
    this.#triggers = createTriggers(now);
  }

  /** A trigger for what a person does now, in a view or elsewhere. */
  trigger(person: string, view?: string): string {
    return this.#triggers.issue(person, view);
  }

  /** Open modals, the topmost last. */
  stackOf(person: string): readonly KeptView[] {
    return this.#stacks.get(person) ?? [];
  }

  homeOf(person: string): KeptView | undefined {
    return this.#homes.get(person);
  }

  find(person: string, id: string): KeptView | undefined {
    return [...this.stackOf(person), this.homeOf(person)].find((view) => view?.id === id);
  }

  /** Answers a call of the Web API about views. */
  answer(method: string, body: Json): Json {
    const payload = isRecord(body.view) ? body.view : {};
    switch (method) {
      case 'views.open':
      case 'views.push':
        return this.#show(method, textOf(body.trigger_id), payload);
      case 'views.update':
        return this.#replace(textOf(body.view_id), payload);
      case 'views.publish':
        return this.#publish(textOf(body.user_id), payload);
      default:
        return refused('unknown_method');
    }
  }

  /** What a submission was acknowledged with. Gives the errors at its fields. */
  acknowledge(person: string, id: string, answer: Json | undefined): FieldErrors | undefined {
    const payload = isRecord(answer?.view) ? answer.view : {};
    switch (answer?.response_action) {
      case 'errors':
        return answer.errors as FieldErrors;
      case 'update':
        this.#replace(id, payload);
        break;
      case 'push':
        this.#setStack(person, [
          ...this.stackOf(person),
          keptView(payload, undefined, this.find(person, id)),
        ]);
        break;
      case 'clear':
        this.#setStack(person, []);
        break;
      default:
        this.close(person, id);
    }
    return undefined;
  }

  /** Takes a modal away; gives what it was. */
  close(person: string, id: string): KeptView | undefined {
    const closed = this.stackOf(person).find((view) => view.id === id);
    this.#setStack(
      person,
      this.stackOf(person).filter((view) => view !== closed),
    );
    return closed;
  }

  #setStack(person: string, stack: readonly KeptView[]): void {
    this.#stacks.set(person, stack);
    this.#onChange();
  }

  /** Opened, a view takes the place of all others; pushed, it lies on top of the pressed one. */
  #show(method: 'views.open' | 'views.push', id: string, payload: Json): Json {
    const trigger = this.#triggers.take(id);
    if (typeof trigger === 'string') return refused(trigger);
    const stack = method === 'views.open' ? [] : this.stackOf(trigger.person);
    const below = stack.at(-1);
    if (method === 'views.push' && (below === undefined || trigger.view === undefined))
      return refused('view_not_found');
    if (stack.length >= STACK_MAX) return refused('push_limit_reached');
    const view = keptView(payload, undefined, below);
    this.#setStack(trigger.person, [...stack, view]);
    return { ok: true, view };
  }

  #replace(id: string, payload: Json): Json {
    for (const [person, stack] of this.#stacks) {
      const old = stack.find((view) => view.id === id);
      if (old === undefined) continue;
      const view = keptView(payload, old);
      this.#setStack(
        person,
        stack.map((one) => (one === old ? view : one)),
      );
      return { ok: true, view };
    }
    const [person] = [...this.#homes].find(([, view]) => view.id === id) ?? [];
    return person === undefined ? refused('not_found') : this.#publish(person, payload);
  }

  #publish(person: string, payload: Json): Json {
    const view = keptView(payload, this.homeOf(person));
    this.#homes.set(person, view);
    this.#onChange();
    return { ok: true, view };
  }
}

const refused = (error: string): Json => ({ ok: false, error });
