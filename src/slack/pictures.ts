import type { webApi } from '@slack/bolt';
import type { Picture } from '../pictures/picture.ts';
import { toSvg } from '../pictures/to-svg.ts';
import type { Reply } from '../replies/reply.ts';
import { escapeShort, shorten } from './escape.ts';
import { ALT_TEXT_MAX, SECTION_TEXT_MAX } from './limits.ts';
import type { Parts } from './parts.ts';
import { reasonOf } from './send.ts';

/** Where a picture goes: a place in a conversation, or what a person and the bot say to each other. */
export type PictureTarget =
  | { readonly channel: string; readonly thread?: string }
  | { readonly user: string };

const UPLOAD_MS = 20_000;

/** Adds the picture that belongs to an answer. The text has arrived by then, and stands without it too. */
export async function addPicture(
  parts: Parts,
  client: webApi.WebClient,
  { picture }: Reply,
  target: PictureTarget,
): Promise<void> {
  if (picture?.unasked === true) await sendPicture(parts, client, picture.draw, target);
}

/**
 * Uploads a picture. `false`: it was not drawn, or Slack did not take it: `files:write` was declined, or the bot is
 * not in the channel.
 */
export async function sendPicture(
  { toPng, log }: Parts,
  client: webApi.WebClient,
  draw: () => Picture,
  target: PictureTarget,
): Promise<boolean> {
  try {
    const picture = draw();
    // Slack's pages are light or dark; the picture brings its own ground and is readable on both.
    const id = await upload(client, await toPng(toSvg(picture, 'light')), picture);
    const place = 'user' in target ? await openDirect(client, target.user, picture) : target;
    await client.files.completeUploadExternal({
      files: [{ id, title: shorten(picture.title, TITLE_MAX) }],
      channel_id: place.channel,
      ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
    });
    return true;
  } catch (error) {
    log.warn({ reason: reasonOf(error) }, 'picture not uploaded');
    return false;
  }
}

const TITLE_MAX = 200;

/** The bytes go to an address that Slack gives for them; nobody sees them before the upload is completed. */
async function upload(client: webApi.WebClient, png: Uint8Array, { name, alt }: Picture): Promise<string> {
  const text = shorten(alt, ALT_TEXT_MAX);
  // Slack's page calls it alt_txt, its library alt_text; what is not known is passed over.
  const described = { alt_text: text, alt_txt: text };
  const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal({
    filename: `${name}.png`,
    length: png.length,
    ...described,
  });
  if (url === undefined || id === undefined) throw new Error('no address to upload to');
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: png,
    redirect: 'error',
    signal: AbortSignal.timeout(UPLOAD_MS),
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw Object.assign(new Error('upload refused'), { statusCode: answer.status });
  return id;
}

/**
 * The conversation between a person and the bot. A message to the id of a person opens it with `chat:write` alone;
 * what it says is what the picture shows, so that it stands by itself.
 */
async function openDirect(
  client: webApi.WebClient,
  user: string,
  { alt }: Picture,
): Promise<{ readonly channel: string; readonly thread?: string }> {
  const { channel } = await client.chat.postMessage({
    channel: user,
    text: escapeShort(alt, SECTION_TEXT_MAX),
    unfurl_links: false,
    unfurl_media: false,
  });
  if (channel === undefined) throw new Error('no conversation');
  return { channel };
}
