import type { ManyHost } from './hosts-of.ts';
import type { Judged } from './judge.ts';

/** What a thread is given at a time. */
export interface Batch {
  readonly hosts: readonly ManyHost[];
  /** What they are judged for, as words of the request. */
  readonly target: string;
}

/** A thread that judges hosts, one batch after the other. */
export interface JudgeThread {
  /** Gives what became of each host, in their order. Rejects once the thread has failed, be it before. */
  judge(batch: Batch): Promise<readonly Judged[]>;
  end(): Promise<void>;
}

/** What threads there can be. */
export interface Threads {
  /** As many run at once on this machine. */
  readonly cores: number;
  readonly open: () => JudgeThread;
}

/** Hosts that a thread takes at a time: so few that all end together, and that a bar moves. */
const BATCH = 50;
/** A thread with fewer hosts than these takes longer to start than it saves. */
const HOSTS_MIN = 200;
/** Each thread holds the base in memory. */
const THREADS_MAX = 8;

/** How many threads this many hosts are worth. */
export const threadsFor = (hosts: number, cores: number): number =>
  Math.min(cores, THREADS_MAX, Math.floor(hosts / HOSTS_MIN));

/** Judges hosts in as many threads; gives what became of each, in the order of the hosts. */
export async function* judgeInThreads(
  hosts: readonly ManyHost[],
  target: string,
  { count, open }: { readonly count: number; readonly open: () => JudgeThread },
): AsyncGenerator<Judged> {
  const batches = Array.from({ length: Math.ceil(hosts.length / BATCH) }, (_, index) => ({
    hosts: hosts.slice(index * BATCH, (index + 1) * BATCH),
    target,
  }));
  const threads = Array.from({ length: count }, () => open());
  try {
    for (const judged of handOut(batches, threads)) yield* await judged;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** Each batch goes to the thread that is free first; gives the promise of every one, in their order. */
function handOut(
  batches: readonly Batch[],
  threads: readonly JudgeThread[],
): readonly Promise<readonly Judged[]>[] {
  const free = [...threads];
  const waiting: ((thread: JudgeThread) => void)[] = [];
  const judge = async (batch: Batch): Promise<readonly Judged[]> => {
    const thread = free.pop() ?? (await new Promise<JudgeThread>((resolve) => waiting.push(resolve)));
    const judged = await thread.judge(batch);
    const next = waiting.shift();
    if (next === undefined) free.push(thread);
    else next(thread);
    return judged;
  };
  return batches.map((batch) => {
    const judged = judge(batch);
    // Whoever waits for an earlier batch learns of it in its turn.
    judged.catch(() => undefined);
    return judged;
  });
}
