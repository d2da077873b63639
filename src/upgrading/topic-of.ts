import type { Topic } from '../knowledge/entries.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** A topic of the base. Throws where it is missing: the tests ask for every one that is named. */
export function topicOf(id: string, knowledge: Knowledge): Topic {
  const topic = knowledge.all('topics').find((candidate) => candidate.id === id);
  if (topic === undefined) throw new Error(`No topic ${id}`);
  return topic;
}
