/** As long as nobody wonders whether anything happens, in milliseconds. */
const SLOW_MS = 1000;

/** Waits for the work, and says so when it takes longer than a second. What was said is out before the work is given back. */
export async function whenSlow<T>(work: Promise<T>, tell: () => Promise<unknown>): Promise<T> {
  let told: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    told = tell();
  }, SLOW_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    await told;
  }
}
