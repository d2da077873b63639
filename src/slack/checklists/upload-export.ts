import type { webApi } from '@slack/bolt';
import type { Logger } from '../../log.ts';
import type { Reply } from '../../replies/reply.ts';
import { upload } from '../files/upload.ts';
import { reasonOf } from '../send.ts';

type TextFile = NonNullable<Reply['file']>;

interface UploadPlace {
  readonly channel: string;
  /** Time stamp of the message that the thread hangs on; absent: the file stands in the channel itself. */
  readonly thread?: string | undefined;
}

/**
 * Puts an export into the thread of its list. `false`: Slack did not take it, most often because the workspace
 * declined the scope files:write; the text is answered instead then.
 */
export async function uploadExport(
  client: webApi.WebClient,
  { name, text }: TextFile,
  { channel, thread }: UploadPlace,
  { log, slackApiUrl }: { readonly log: Logger; readonly slackApiUrl: string | undefined },
): Promise<boolean> {
  try {
    const id = await upload(client, { name, body: Buffer.from(text) }, slackApiUrl);
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
