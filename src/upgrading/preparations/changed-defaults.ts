import { topicOf } from '../topic-of.ts';
import type { Preparation } from './preparation.ts';

/** Topics about a default that a release changes and that breaks what ran before. */
const TOPICS = ['topic.now.credential-guard', 'topic.now.smb-signing'] as const;

/** Defaults of the new release that stop something that worked on the old one. */
export const changedDefaults: Preparation = {
  id: 'changed-default',
  when: 'before',
  factIds: [],
  applies: ({ from, to }, knowledge) =>
    TOPICS.map((id) => topicOf(id, knowledge))
      .filter(({ releases }) => releases?.includes(to.id) === true && !releases.includes(from.id))
      .map(({ title, answer, commands = [], cites }) => {
        const [command] = commands;
        return {
          title: `Get ready for a new default: ${title}`,
          because: answer,
          ...(command === undefined ? {} : { command }),
          cites,
        };
      }),
};
