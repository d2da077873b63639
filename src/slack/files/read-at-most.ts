/**
 * A whole body; `undefined` when it is longer than `max` bytes. A stated length may be wrong, or that of a packed body:
 * what counts is what arrives. Rejects when `limit` is over: the runtime itself may forget the signal of a request whose
 * head has arrived, when memory is tidied up.
 */
export async function readAtMost(
  body: Response['body'],
  max: number,
  limit: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  const stop = (): void => void reader?.cancel(limit.reason).catch(() => undefined);
  limit.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      limit.throwIfAborted();
      if (value === undefined) return Buffer.concat(chunks);
      length += value.byteLength;
      if (length > max) {
        stop();
        return undefined;
      }
      chunks.push(value);
    }
  } finally {
    limit.removeEventListener('abort', stop);
  }
}
