// Times judging one machine that is read already: the whole scorecard with what it can do, and the matrix.
import { builtBase, importSource } from '../program.mjs';
import { median } from './figures.mjs';

const CALLS = { scorecard: 100, matrix: 20 };

/** The scorecard in microseconds and the matrix in milliseconds: medians over batches, after warming up. */
export async function scorecardTimes(paste) {
  const { Knowledge, readSpec, judgeHost, reportReply } = await importSource(
    'knowledge/knowledge.ts',
    'hosts/read-spec.ts',
    'commands/judge-host.ts',
    'replies/report.ts',
  );
  const knowledge = new Knowledge(builtBase());
  const services = { knowledge, today: () => '2026-11-22' };
  const spec = readSpec(paste, knowledge);
  const report = judgeHost(spec, { asked: undefined }, services);
  const scorecard = batches(CALLS.scorecard, () =>
    reportReply(judgeHost(spec, { asked: undefined }, services)),
  );
  const matrix = batches(CALLS.matrix, () => report.matrix());
  return { scorecardMicroseconds: scorecard, matrixMs: matrix / 1000 };
}

/** Microseconds of one call: the median of forty batches, after twenty that do not count. */
function batches(calls, call) {
  const times = Array.from({ length: 60 }, () => {
    const began = performance.now();
    for (let i = 0; i < calls; i += 1) call();
    return ((performance.now() - began) * 1000) / calls;
  });
  return median(times.slice(20));
}
