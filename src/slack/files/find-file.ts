import { setTimeout as sleep } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { reasonOf } from '../send.ts';
import { FILE_BYTES_MAX } from './download.ts';
import { kindOfFile } from './file-kind.ts';
import type { Refusal } from './refusals.ts';

/** A file as Slack describes it. */
export interface FoundFile {
  /** As the person named it; empty when Slack does not say. */
  readonly name: string;
  /** Where Slack says it can be downloaded; not checked yet. Absent when it is refused. */
  readonly url?: string;
  readonly refusal?: Refusal;
}

/** A file that was uploaded a moment ago may have no address yet. */
const WAITS_MS: readonly number[] = [500, 1000, 2000];

/** Reasons for which the bot may not see the file, or nobody can any more. */
const UNSEEN: readonly string[] = [
  'missing_scope',
  'file_not_found',
  'file_deleted',
  'not_visible',
  'access_denied',
  'not_in_channel',
  'channel_not_found',
  'no_permission',
];

/**
 * Asks Slack about a file: what a payload says of one may be forged by another app, cut short or left out. Waits for
 * an address that is not there yet.
 */
export async function findFile(
  client: webApi.WebClient,
  id: string,
  wait: (ms: number) => Promise<unknown> = sleep,
): Promise<FoundFile> {
  for (const ms of [...WAITS_MS, undefined]) {
    const found = await lookUp(client, id);
    if (found.url !== undefined || found.refusal !== undefined) return found;
    if (ms !== undefined) await wait(ms);
  }
  return { name: '', refusal: 'unseen' };
}

async function lookUp(client: webApi.WebClient, id: string): Promise<FoundFile> {
  try {
    const { file } = await client.files.info({ file: id });
    if (file === undefined) return { name: '', refusal: 'failed' };
    const name = file.name ?? file.title ?? '';
    if (file.file_access === 'access_denied' || file.file_access === 'file_not_found')
      return { name, refusal: 'unseen' };
    if (file.mode === 'external' || file.is_external === true) return { name, refusal: 'outside' };
    const url = file.url_private_download ?? file.url_private;
    // Before its address is there, the rest of a file is not to be trusted either.
    if (url === undefined || url === '') return { name };
    const kind = kindOfFile(file);
    if (kind !== 'text') return { name, refusal: kind };
    return (file.size ?? 0) > FILE_BYTES_MAX ? { name, refusal: 'too-large' } : { name, url };
  } catch (error) {
    return { name: '', refusal: UNSEEN.includes(reasonOf(error)) ? 'unseen' : 'failed' };
  }
}
