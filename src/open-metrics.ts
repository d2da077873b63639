import type { Server } from 'node:http';
import { ENGINE_VERSION } from './proofs/engine-version.ts';
import type { SlackKeeping } from './slack/checklists/keeping.ts';
import type { Tally } from './slack/tally.ts';

/** Counts, and serves what is counted. Loaded only here: without metrics the library costs nothing. */
export async function openMetrics(
  place: { readonly port: number; readonly host: string },
  { version, checked }: { readonly version: string; readonly checked: string },
  keeping: Pick<SlackKeeping, 'outbox'>,
): Promise<{ readonly tally: Tally; readonly server: Server }> {
  const { createMetrics } = await import('./metrics/prometheus.ts');
  const { startMetricsServer } = await import('./metrics/server.ts');
  const metrics = createMetrics({
    version: ENGINE_VERSION,
    knowledge: { version, checked },
    backlog: async () => (await keeping.outbox()).backlog(),
    now: Date.now,
  });
  return { tally: metrics.tally, server: await startMetricsServer(place, metrics) };
}
