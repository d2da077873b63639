import { randomUUID } from 'node:crypto';
import { withBlockIds } from './block-ids.ts';
import { isRecord, type Json, recordsIn, textOf } from './json.ts';
import type { View } from './protocol.ts';

/** A view with what only the bot reads: its own notes, and where it stands. */
export interface KeptView extends View {
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly notify_on_close: boolean;
  readonly root_view_id: string;
  readonly previous_view_id: string | null;
}

/** A view as Slack keeps it. One that takes the place of another has its id. */
export function keptView(payload: Json, old?: KeptView, below?: KeptView): KeptView {
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
