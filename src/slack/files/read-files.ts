import type { webApi } from '@slack/bolt';
import type { Logger } from '../../log.ts';
import { isRecord } from '../is-record.ts';
import { download, type FilePlace, type FileSource } from './download.ts';
import { type FoundFile, findFile } from './find-file.ts';
import { FILES_READ_MAX, type Refusal } from './refusals.ts';

/** Files of one message: the texts of those that could be read, in their order, and the others. */
export interface ReadFiles {
  readonly texts: readonly string[];
  readonly leftOut: readonly { readonly name: string; readonly refusal: Refusal }[];
}

export const NO_FILES: ReadFiles = { texts: [], leftOut: [] };

/** Slack takes ten files in a message; of more, only the first are looked at. */
const FILES_LOOKED_AT_MAX = 10;

/** Reads the text files among these. Nothing of what they hold or are called is logged. */
export async function readFiles(
  ids: readonly string[],
  client: webApi.WebClient,
  place: FilePlace,
  log: Logger,
): Promise<ReadFiles> {
  const source = { ...place, token: client.token };
  const found = await Promise.all(
    [...new Set(ids)].slice(0, FILES_LOOKED_AT_MAX).map((id) => findFile(client, id)),
  );
  const chosen = found.filter(({ url }) => url !== undefined).slice(0, FILES_READ_MAX);
  const files = await Promise.all(
    found.map(async (file) => ({
      name: file.name,
      ...(await readOne(file, chosen.includes(file), source)),
    })),
  );
  const leftOut = files.flatMap((file) =>
    'refusal' in file ? [{ name: file.name, refusal: file.refusal }] : [],
  );
  for (const { refusal } of leftOut) log.info({ refusal }, 'file not read');
  return { texts: files.flatMap((file) => ('text' in file ? [file.text] : [])), leftOut };
}

async function readOne(
  { url, refusal }: FoundFile,
  isChosen: boolean,
  source: FileSource,
): ReturnType<typeof download> {
  if (url === undefined) return { refusal: refusal ?? 'failed' };
  return isChosen ? download(url, source) : { refusal: 'too-many' };
}

/** Ids of the files of a message or field. Everything else that a payload says of them is left alone. */
export function fileIdsOf(holder: unknown): readonly string[] {
  const files = isRecord(holder) && Array.isArray(holder.files) ? holder.files : [];
  return files.flatMap((file: unknown) => (isRecord(file) && typeof file.id === 'string' ? [file.id] : []));
}
