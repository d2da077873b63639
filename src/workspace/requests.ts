import { z } from 'zod';

const id = z.string().max(100);
const text = z.string().max(200_000);
const kit = z.record(z.string(), z.unknown());
const values = z.record(z.string(), z.record(z.string(), kit));

/** What the page may post, by the name of the deed. */
export const DEEDS = {
  message: z.strictObject({
    channel: id,
    text,
    thread: id.exactOptional(),
    files: z.array(id).max(10).exactOptional(),
  }),
  command: z.strictObject({ channel: id, command: id, text }),
  press: z.strictObject({
    channel: id.exactOptional(),
    ts: id.exactOptional(),
    view: id.exactOptional(),
    block: z.string().max(255),
    action: z.string().max(255),
    chosen: kit.exactOptional(),
    values,
  }),
  submit: z.strictObject({ view: id, values }),
  close: z.strictObject({ view: id }),
  shortcut: z.strictObject({ callback: id, channel: id.exactOptional(), ts: id.exactOptional() }),
  home: z.strictObject({}),
} as const;

export type DeedName = keyof typeof DEEDS;
export const isDeed = (name: string): name is DeedName => Object.hasOwn(DEEDS, name);
