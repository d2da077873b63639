import type { Knowledge } from '../../knowledge/knowledge.ts';
import { codesIn } from '../codes.ts';
import type { Entry } from '../entry.ts';

/** Every error and event of the base as something that answers: what it means, and the fix. */
export const faultEntries = (knowledge: Knowledge): readonly Entry[] =>
  knowledge
    .all('errors')
    .map(({ id, codes, source, symptom, means, check, fix, status, why, cites, releases = [] }) => ({
      id,
      title: `${codes[0] ?? id} (${source})`,
      phrases: [...codes, ...codes.map((code) => `error ${code}`), symptom],
      body: `${means} ${source} ${fix}`,
      codes: codesIn(codes.join(' ')),
      answer: (question) => ({
        answered: true,
        lead: `${question.codes.find((code) => codes.includes(code)) ?? codes[0] ?? ''}: ${means}`,
        more: [`Do: ${fix}`, `Check: ${check}`, `Seen: ${symptom} (${source})`],
        doubts: status === 'verified' ? [] : [`This is unverified. ${why ?? ''}`.trim()],
        releases: question.releases.length > 0 ? question.releases.map((release) => release.id) : releases,
        cites: cites.map((cite) => knowledge.cite(cite)),
      }),
    }));
