import type { webApi } from '@slack/bolt';
import type { Picture } from '../pictures/picture.ts';
import { toSvg } from '../pictures/to-svg.ts';
import type { Reply } from '../replies/reply.ts';
import { escapeShort, shorten } from './escape.ts';
import { showUpload, type UploadPlace, upload } from './files/upload.ts';
import { ALT_TEXT_MAX, SECTION_TEXT_MAX } from './limits.ts';
import type { Parts } from './parts.ts';
import { reasonOf } from './send.ts';

/** Where a picture goes: a place in a conversation, or what a person and the bot say to each other. */
export type PictureTarget =
  | { readonly channel: string; readonly thread?: string }
  | { readonly user: string };

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
  { toPng, log, files }: Parts,
  client: webApi.WebClient,
  draw: () => Picture,
  target: PictureTarget,
): Promise<boolean> {
  try {
    const picture = draw();
    // Slack's pages are light or dark; the picture brings its own ground and is readable on both.
    const body = await toPng(toSvg(picture, 'light'));
    const drawn = { name: `${picture.name}.png`, body, alt: shorten(picture.alt, ALT_TEXT_MAX) };
    const id = await upload(client, drawn, files.slackApiUrl);
    const place = 'user' in target ? await openDirect(client, target.user, picture) : target;
    await showUpload(client, { id, title: shorten(picture.title, TITLE_MAX) }, place);
    return true;
  } catch (error) {
    log.warn({ reason: reasonOf(error) }, 'picture not uploaded');
    return false;
  }
}

const TITLE_MAX = 200;

/**
 * The conversation between a person and the bot. A message to the id of a person opens it with `chat:write` alone;
 * what it says is what the picture shows, so that it stands by itself.
 */
async function openDirect(client: webApi.WebClient, user: string, { alt }: Picture): Promise<UploadPlace> {
  const { channel } = await client.chat.postMessage({
    channel: user,
    text: escapeShort(alt, SECTION_TEXT_MAX),
    unfurl_links: false,
    unfurl_media: false,
  });
  if (channel === undefined) throw new Error('no conversation');
  return { channel };
}
