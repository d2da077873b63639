import type { webApi } from '@slack/bolt';
import { readFileAddress } from './file-address.ts';

export interface Upload {
  /** Name of the file, with its ending. */
  readonly name: string;
  readonly body: Uint8Array;
  /** What a picture shows, for those who do not see it; absent for a text. */
  readonly alt?: string;
}

const UPLOAD_MS = 20_000;

export interface UploadPlace {
  readonly channel: string;
  /** Time stamp of the message that the thread hangs on; absent: the file stands in the channel itself. */
  readonly thread?: string | undefined;
}

/** Shows an uploaded file at a place, under a title. Throws what Slack refused. */
export async function showUpload(
  client: webApi.WebClient,
  { id, title }: { readonly id: string; readonly title: string },
  { channel, thread }: UploadPlace,
): Promise<void> {
  await client.files.completeUploadExternal({
    files: [{ id, title }],
    channel_id: channel,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
}

/**
 * Brings a file to Slack and gives its id; nobody sees it before `showUpload` says where. Throws
 * what Slack or the network refused, and where Slack named an address that is none of its file hosts.
 */
export async function upload(
  client: webApi.WebClient,
  { name, body, alt }: Upload,
  slackApiUrl: string | undefined,
): Promise<string> {
  const { upload_url: address = '', file_id: id } = await client.files.getUploadURLExternal({
    filename: name,
    length: body.length,
    // Slack's page calls it alt_txt, its library alt_text; what is not known is passed over.
    ...(alt === undefined ? {} : { alt_text: alt, alt_txt: alt }),
  });
  const url = readFileAddress(address, slackApiUrl);
  if (url === undefined || id === undefined)
    throw new Error('Slack named no address of its own to upload to');
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(body),
    redirect: 'error',
    signal: AbortSignal.timeout(UPLOAD_MS),
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw Object.assign(new Error('upload refused'), { statusCode: answer.status });
  return id;
}
