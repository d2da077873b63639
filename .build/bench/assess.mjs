// Times reading and judging one paste, in this process.
import { builtBase, importSource } from '../program.mjs';
import { median } from './figures.mjs';

/** Microseconds for one paste: the median over batches, after warming up. */
export async function assessMicroseconds(paste) {
  const { Knowledge, readSpec, assess } = await importSource(
    'knowledge/knowledge.ts',
    'hosts/read-spec.ts',
    'rules/assess.ts',
  );
  const knowledge = new Knowledge(builtBase());
  const context = { knowledge, release: knowledge.newestServer, asked: false, today: '2026-11-22' };
  const batches = Array.from({ length: 60 }, () => {
    const began = performance.now();
    for (let i = 0; i < 100; i += 1) assess(readSpec(paste, knowledge), context);
    return ((performance.now() - began) * 1000) / 100;
  });
  return median(batches.slice(20));
}
