/** A time limit that ends with what it limits: one of the runtime's own goes on to its end, and keeps all that hangs on it. */
export async function withDeadline<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  }, ms);
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
  }
}
