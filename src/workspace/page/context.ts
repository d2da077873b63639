import type { Conversation, Snapshot } from '../protocol.ts';
import type { Place } from './place.ts';
import type { Workspace } from './use-workspace.ts';

/** What every part of the page is given. */
export interface PageContext {
  readonly snapshot: Snapshot;
  readonly workspace: Workspace;
  readonly place: Place;
  /** Opens another place; an open thread closes unless it is named. */
  readonly go: (next: Partial<Place>) => void;
}

export interface PanelSwitch {
  readonly panel: boolean;
  readonly onPanel: (open: boolean) => void;
}

export interface InConversation extends PageContext {
  readonly conversation: Conversation;
}
