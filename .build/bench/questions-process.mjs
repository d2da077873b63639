// Run with --expose-gc and how many times larger the base is to be; prints the figures of questions to it as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { builtBase, importSource } from '../program.mjs';
import { largerBase } from './larger-base.mjs';

const { Knowledge, Answerer } = await importSource('knowledge/knowledge.ts', 'answers/answerer.ts');

const folder = new URL('../../tests/answers/questions/', import.meta.url);
const questions = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line).question);

const TODAY = '2026-11-22';
/** The first rounds warm up and do not count. */
const ROUNDS = { warm: 2, counted: 3 };

const knowledge = new Knowledge(largerBase(builtBase(), Number(process.argv[2])));
const before = heap();
const began = performance.now();
const answerer = new Answerer(knowledge);
// The first answer builds what is left for it.
answerer.answer(questions[0], TODAY);
const buildMs = performance.now() - began;
const memoryMiB = (heap() - before) / 1024 / 1024;

const times = [];
for (let round = 0; round < ROUNDS.warm + ROUNDS.counted; round += 1) {
  for (const question of questions) {
    const start = performance.now();
    answerer.answer(question, TODAY);
    if (round >= ROUNDS.warm) times.push((performance.now() - start) * 1000);
  }
}
times.sort((a, b) => a - b);
const at = (share) => times[Math.floor(times.length * share)];
console.log(JSON.stringify({ p50: at(0.5), p99: at(0.99), buildMs, memoryMiB }));

function heap() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
