import { Worker } from 'node:worker_threads';
import { packageFile } from './package-files.ts';
import type { Judged } from './terminal/many/judge.ts';
import type { Batch, JudgeThread } from './terminal/many/judge-in-threads.ts';

interface Asked {
  readonly resolve: (judged: readonly Judged[]) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread that judges hosts; `file`: what it runs. */
export function openJudgeThread(file = packageFile('dist/judge-thread.js')): JudgeThread {
  const worker = new Worker(file);
  let asked: Asked | undefined;
  let failure: Error | undefined;
  const fail = (how: string): void => {
    failure ??= new Error(`A thread that judges hosts ${how}.`);
    asked?.reject(failure);
  };
  worker.on('message', (judged: readonly Judged[]) => asked?.resolve(judged));
  worker.on('error', (error: unknown) => fail(`failed: ${String(error)}`));
  worker.on('exit', (code) => fail(`ended with ${code}`));
  return {
    judge: (batch: Batch) =>
      new Promise((resolve, reject) => {
        asked = { resolve, reject };
        if (failure === undefined) worker.postMessage(batch);
        else reject(failure);
      }),
    async end() {
      await worker.terminate();
    },
  };
}
