/** What the page and the workspace say to each other. The page takes nothing but these types from here. */

export interface Person {
  /** As in ?as=ada. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
}

export interface Conversation {
  readonly id: string;
  readonly name: string;
}

/** A block, an element or a text of Block Kit, as Slack's reference describes it. */
export type Kit = Readonly<Record<string, unknown>>;

export interface SharedFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly size: number;
  readonly alt_txt?: string;
}

export interface Message {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly Kit[];
  readonly files?: readonly SharedFile[];
  readonly thread_ts?: string;
  readonly edited?: { readonly ts: string };
  /** Only one person sees it, and it is gone when the workspace ends. */
  readonly ephemeral?: true;
}

export interface View {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly title?: Kit | null;
  readonly submit?: Kit | null;
  readonly close?: Kit | null;
  readonly blocks: readonly Kit[];
  readonly hash: string;
}

/** A delivery to the bot, or a call of the bot's, with what was answered. */
export interface Exchange {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: 'delivery' | 'call';
  readonly name: string;
  readonly status: number;
  readonly ms: number;
  readonly request: unknown;
  readonly answer: unknown;
}

/** Everything that one person sees. */
export interface Snapshot {
  readonly me: Person;
  readonly people: readonly Person[];
  readonly app: {
    /** Id of the bot's user. */
    readonly id: string;
    readonly name: string;
    readonly botName: string;
    readonly description: string;
    readonly commands: readonly { readonly command: string; readonly usage_hint: string }[];
    readonly shortcuts: readonly {
      readonly name: string;
      readonly type: 'global' | 'message';
      readonly callback_id: string;
    }[];
  };
  readonly channel: Conversation;
  /** The conversation with the bot alone. */
  readonly direct: Conversation;
  /** Messages of a conversation and of its threads, the oldest first, by its id. */
  readonly messages: Readonly<Record<string, readonly Message[]>>;
  /** Open modals, the topmost last. */
  readonly views: readonly View[];
  readonly home?: View;
}

/** Values of the fields of a surface, by block and action. */
export type FieldValues = Readonly<Record<string, Readonly<Record<string, Kit>>>>;

/** What a person does; each is posted to /local/<its name>. */
export interface Deeds {
  message: {
    readonly channel: string;
    readonly text: string;
    readonly thread?: string;
    readonly files?: readonly string[];
  };
  command: { readonly channel: string; readonly command: string; readonly text: string };
  press: {
    /** Where the element stands: a message, or a view. */
    readonly channel?: string;
    readonly ts?: string;
    readonly view?: string;
    readonly block: string;
    readonly action: string;
    /** What was chosen or typed; a button needs none. */
    readonly chosen?: Kit;
    readonly values: FieldValues;
  };
  submit: { readonly view: string; readonly values: FieldValues };
  close: { readonly view: string };
  shortcut: { readonly callback: string; readonly channel?: string; readonly ts?: string };
  home: Readonly<Record<string, never>>;
}

/** What comes back: nothing, errors at fields by block, or one sentence about what went wrong. */
export interface Outcome {
  readonly errors?: Readonly<Record<string, string>>;
  readonly failed?: string;
}
