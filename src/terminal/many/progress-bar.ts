const BAR_WIDTH = 30;
/** A person sees no more changes than these. */
const REDRAW_MS = 100;

/** Shows on a terminal how much is done; nothing elsewhere, as in a file or a pipe. */
export function progressBar(
  output: NodeJS.WritableStream & { readonly isTTY?: boolean },
  total: number,
): { readonly show: (done: number) => void; readonly clear: () => void } {
  if (output.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let drawn = 0;
  return {
    show(done) {
      const now = performance.now();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      const filled = Math.round((done / total) * BAR_WIDTH);
      output.write(`\r[${'#'.repeat(filled).padEnd(BAR_WIDTH, '.')}] ${done} of ${total} hosts`);
    },
    clear: () => void output.write('\r\u001B[K'),
  };
}
