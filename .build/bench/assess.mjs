// Times reading and judging one paste, in this process.
import { median } from './figures.mjs';

const built = (path) => import(new URL(`../../dist/${path}`, import.meta.url));

/** Microseconds for one paste: the median over batches, after warming up. */
export async function assessMicroseconds(paste) {
  const { Knowledge } = await built('knowledge/knowledge.js');
  const { loadCompiledBase } = await built('knowledge/compiled.js');
  const { readSpec } = await built('hosts/read-spec.js');
  const { assess } = await built('rules/assess.js');
  const knowledge = new Knowledge(await loadCompiledBase());
  const context = { knowledge, release: knowledge.newestServer, asked: false, today: '2026-11-22' };
  const batches = Array.from({ length: 60 }, () => {
    const began = performance.now();
    for (let i = 0; i < 100; i += 1) assess(readSpec(paste, knowledge), context);
    return ((performance.now() - began) * 1000) / 100;
  });
  return median(batches.slice(20));
}
