import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../entry.ts';

/** Every rule of the Best Practices Analyzer as something that answers: what is the harm, and what to do. */
export const practiceEntries = (knowledge: Knowledge): readonly Entry[] =>
  knowledge
    .all('practices')
    .map(({ id, title, trigger, impact, resolution, releaseAware, unverified, cites }) => ({
      id,
      title,
      phrases: [title, `best practices analyzer ${title}`, trigger],
      body: [trigger, impact, resolution].join(' '),
      answer: (question) => ({
        answered: impact !== undefined,
        lead: impact ?? `Not covered: the knowledge base knows only the name of this rule: ${title}`,
        more: [
          ...(resolution === undefined ? [] : [`Do: ${resolution}`]),
          `The rule of the Best Practices Analyzer: ${title} It is broken when: ${trigger}`,
          ...(releaseAware === undefined
            ? []
            : [typeof releaseAware === 'string' ? releaseAware : releaseAware.note]),
        ],
        doubts: unverified === undefined ? [] : [`This is unverified. ${unverified}`],
        releases: question.releases.map((release) => release.id),
        cites: cites.map((cite) => knowledge.cite(cite)),
      }),
    }));
