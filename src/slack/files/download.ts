import { PASTE_BYTES_MAX } from '../../bot.ts';
import { decodeText } from '../../decode-text.ts';
import { readFileAddress } from './file-address.ts';
import { readAtMost } from './read-at-most.ts';
import type { Refusal } from './refusals.ts';

/** Where files come from. */
export interface FilePlace {
  /** Where the Web API is, when the operator has set it. */
  readonly slackApiUrl?: string | undefined;
  /** Time for one file, in milliseconds. */
  readonly timeoutMs?: number;
}

/** The same with the token of the workspace that they are in. */
export interface FileSource extends FilePlace {
  readonly token: string | undefined;
}

/** UTF-16 takes two bytes where the same text takes one in UTF-8, and a mark in front. */
export const FILE_BYTES_MAX = 2 * PASTE_BYTES_MAX + 2;
const TIMEOUT_MS = 10_000;

/** The text of a file, or why there is none. */
export type Downloaded = { readonly text: string } | { readonly refusal: Refusal };

/** Fetches a text file. The token goes to Slack's own file hosts, and never to where those may point. */
export async function download(address: string, source: FileSource): Promise<Downloaded> {
  const url = readFileAddress(address, source.slackApiUrl);
  if (url === undefined) return { refusal: 'outside' };
  const limit = AbortSignal.timeout(source.timeoutMs ?? TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${source.token}` },
      redirect: 'manual',
      signal: limit,
    });
    const refusal = refusalOf(response);
    if (refusal !== undefined) {
      await response.body?.cancel();
      return { refusal };
    }
    const bytes = await readAtMost(response.body, FILE_BYTES_MAX, limit);
    return bytes === undefined ? { refusal: 'too-large' } : readText(bytes);
  } catch (error) {
    return { refusal: error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'failed' };
  }
}

/** To whom it may not be shown, Slack shows its sign-in page, or the way to it. */
function refusalOf({ status, headers }: Response): Refusal | undefined {
  const isMoved = status >= 300 && status < 400;
  if (isMoved || [401, 403, 404, 410].includes(status)) return 'unseen';
  if (status !== 200) return 'failed';
  if (/^text\/html\b/i.test(headers.get('content-type') ?? '')) return 'unseen';
  return Number(headers.get('content-length') ?? 0) > FILE_BYTES_MAX ? 'too-large' : undefined;
}

/** Beginnings of files that are no text, whatever they are called. */
const BINARY = /^(?:%PDF-|PK\u0003\u0004|\u007fELF|MZ\u0090|\{\\rtf)/;
const HTML = /^\s{0,100}<(?:!doctype html|html)\b/i;

function readText(bytes: Uint8Array): Downloaded {
  const text = decodeText(bytes);
  if (text.includes('\u0000') || BINARY.test(text)) return { refusal: 'not-text' };
  if (HTML.test(text)) return { refusal: 'unseen' };
  return Buffer.byteLength(text, 'utf8') > PASTE_BYTES_MAX ? { refusal: 'too-large' } : { text };
}
