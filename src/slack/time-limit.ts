/** Rejects with a `TimeoutError` when the promise takes longer than `ms` milliseconds. */
export async function timeLimit<T>(promise: Promise<T>, ms: number): Promise<T> {
  const limit = AbortSignal.timeout(ms);
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      limit.addEventListener(
        'abort',
        () => reject(limit.reason instanceof Error ? limit.reason : new Error('time limit')),
        { once: true },
      );
    }),
  ]);
}
