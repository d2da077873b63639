/** Processor time of the measured work on a quiet machine of two cores, milliseconds. */
const QUIET_MS = 30;
const STEPS = 4_000_000;

/**
 * How much slower this machine is at the moment than a quiet one, at least 1: a limit in milliseconds is multiplied by
 * it, so that it is about the code and not about the neighbours.
 */
export function slowness(): number {
  const best = Math.min(...[1, 2, 3].map(() => processorMs(count)));
  return Math.max(1, best / QUIET_MS);
}

/** Milliseconds that this process worked: what other processes do does not count. */
export function processorMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Work that no cache of the engine shortens. */
function count(): void {
  let state = 12_345;
  const words = new Map<number, number>();
  for (let step = 0; step < STEPS; step += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    if (step % 64 === 0) words.set(state % 4_096, step);
  }
  if (words.size === 0) throw new Error('nothing was counted');
}
