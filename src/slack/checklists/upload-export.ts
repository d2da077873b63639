import type { webApi } from '@slack/bolt';
import type { Logger } from '../../log.ts';
import type { Reply } from '../../replies/reply.ts';
import { readFileAddress } from '../files/file-address.ts';
import { reasonOf } from '../send.ts';

type TextFile = NonNullable<Reply['file']>;

interface UploadPlace {
  readonly channel: string;
  /** Time stamp of the message that the thread hangs on; absent: the file stands in the channel itself. */
  readonly thread?: string | undefined;
}

const UPLOAD_MS = 10_000;

/**
 * Puts an export into the thread of its list. `false`: Slack did not take it, most often because the app was not given
 * the scope files:write, which it does not ask for by itself; the text is answered instead then.
 */
export async function uploadExport(
  client: webApi.WebClient,
  { name, text }: TextFile,
  { channel, thread }: UploadPlace,
  { log, slackApiUrl }: { readonly log: Logger; readonly slackApiUrl: string | undefined },
): Promise<boolean> {
  const body = Buffer.from(text);
  try {
    const { upload_url: address = '', file_id: id = '' } = await client.files.getUploadURLExternal({
      filename: name,
      length: body.length,
    });
    // The content goes to Slack's own file hosts and nowhere else.
    const url = readFileAddress(address, slackApiUrl);
    if (url === undefined) throw new Error('Slack named an address that is none of its own');
    const signal = AbortSignal.timeout(UPLOAD_MS);
    const { ok, status } = await fetch(url, { method: 'POST', body, redirect: 'error', signal });
    if (!ok) throw Object.assign(new Error('upload refused'), { statusCode: status });
    const files: [{ id: string; title: string }] = [{ id, title: name }];
    await client.files.completeUploadExternal(
      thread === undefined
        ? { files, channel_id: channel }
        : { files, channel_id: channel, thread_ts: thread },
    );
    return true;
  } catch (error) {
    log.info({ reason: reasonOf(error) }, 'export not uploaded, answered as text');
    return false;
  }
}
