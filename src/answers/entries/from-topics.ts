import type { Topic } from '../../knowledge/entries.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Draft, Entry } from '../entry.ts';
import type { Question } from '../question.ts';
import { namesInOne } from './release-runs.ts';

/** Every topic of the base as something that answers. */
export const topicEntries = (knowledge: Knowledge): readonly Entry[] =>
  knowledge.all('topics').map((topic) => ({
    id: topic.id,
    title: topic.title,
    phrases: [...topic.asks, topic.title],
    body: [topic.answer, ...(topic.detail ?? []), topic.now ?? ''].join(' '),
    kind: 'explanation',
    years: new Set(topic.answer.match(/\b20(?:08|12|16|19|22|25)\b/g)),
    ...(topic.releases === undefined ? {} : { releases: topic.releases }),
    answer: (question) => sayTopic(topic, question, knowledge),
  }));

/** A topic about other releases than the question answers by what changed since, or not at all. */
function sayTopic(topic: Topic, question: Question, knowledge: Knowledge): Draft | undefined {
  const { answer, detail = [], now, commands, releases = [], why } = topic;
  const asked = question.releases;
  const foreign = releases.length > 0 && asked.length > 0 && !asked.some(({ id }) => releases.includes(id));
  if (foreign && now === undefined) return undefined;
  const past = asked.length === 0 && releases.length > 0 && !releases.includes(knowledge.newestServer.id);
  const about = knowledge.releases.filter(({ id }) => releases.includes(id));
  const [lead, more] = foreign
    ? [now ?? '', [`${namesInOne(about)}: ${answer}`]]
    : [
        past && about.every(({ kind }) => kind === 'server') ? `${namesInOne(about)}: ${answer}` : answer,
        [...(now === undefined || asked.length > 0 ? [] : [now]), ...detail],
      ];
  return {
    answered: true,
    lead,
    more,
    doubts: topic.status === 'verified' ? [] : [`This is ${topic.status}. ${why ?? ''}`.trim()],
    ...(commands === undefined || foreign ? {} : { commands }),
    releases: asked.length > 0 ? asked.map(({ id }) => id) : releases,
    cites: topic.cites.map((cite) => knowledge.cite(cite)),
  };
}
