import type { webApi } from '@slack/bolt';
import type { Logger } from '../../log.ts';
import type { Reply } from '../../replies/reply.ts';
import { showUpload, type UploadPlace, upload } from '../files/upload.ts';
import { reasonOf } from '../send.ts';

type TextFile = NonNullable<Reply['file']>;

/**
 * Puts an export into the thread of its list. `false`: Slack did not take it, most often because the workspace
 * declined the scope files:write; the text is answered instead then.
 */
export async function uploadExport(
  client: webApi.WebClient,
  { name, text }: TextFile,
  place: UploadPlace,
  { log, slackApiUrl }: { readonly log: Logger; readonly slackApiUrl: string | undefined },
): Promise<boolean> {
  try {
    const id = await upload(client, { name, body: Buffer.from(text) }, slackApiUrl);
    await showUpload(client, { id, title: name }, place);
    return true;
  } catch (error) {
    log.info({ reason: reasonOf(error) }, 'export not uploaded, answered as text');
    return false;
  }
}
