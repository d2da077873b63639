import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reply } from '../replies/reply.ts';

const KEPT_MAX = 200;
const KEPT_MS = 10 * 60_000;

/** A reply without what holds on to the whole paste. */
type Light = Omit<Reply, 'data' | 'evidence'>;

const keptBy = new WeakMap<Knowledge, LRUCache<string, Light>>();

/**
 * The reply to a text that was judged a short while ago, without judging it again: people try the same paste twice, and
 * several try it at once. A reply depends on the text, the base and the day alone; the text is kept as its hash. Data
 * and evidence are made anew when they are asked for.
 */
export function repeated(text: string, today: string, knowledge: Knowledge, judge: () => Reply): Reply {
  const kept = keptOf(knowledge);
  const key = createHash('sha256').update(`${today}\n${text}`).digest('base64');
  const known = kept.get(key);
  if (known !== undefined)
    return { ...known, data: () => judge().data?.(), evidence: () => judge().evidence?.() };
  const reply = judge();
  const { data: _data, evidence: _evidence, ...light } = reply;
  kept.set(key, light);
  return reply;
}

function keptOf(knowledge: Knowledge): LRUCache<string, Light> {
  const kept = keptBy.get(knowledge) ?? new LRUCache({ max: KEPT_MAX, ttl: KEPT_MS });
  keptBy.set(knowledge, kept);
  return kept;
}
