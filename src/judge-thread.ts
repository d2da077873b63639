// Runs in a thread of `hyperv check --many`, with a base of its own.
import { parentPort } from 'node:worker_threads';
import { createBot } from './bot.ts';
import { loadCompiledBase } from './knowledge/compiled.ts';
import { Knowledge } from './knowledge/knowledge.ts';
import { tellBug } from './tell-bug.ts';
import { type Judged, judge } from './terminal/many/judge.ts';
import type { Batch } from './terminal/many/judge-in-threads.ts';
import { localDay } from './today.ts';

const bot = createBot({ knowledge: new Knowledge(await loadCompiledBase()), today: localDay }, tellBug);

async function judgeBatch({ hosts, target }: Batch): Promise<void> {
  const judged: Judged[] = [];
  for (const host of hosts) judged.push(await judge(bot, host, target));
  parentPort?.postMessage(judged);
}

// A rejection that nobody handles ends the thread, and the program tells why.
parentPort?.on('message', (batch: Batch) => void judgeBatch(batch));
