import type { types } from '@slack/bolt';
import type { Rated } from '../../replies/reply.ts';
import { BUTTON_VALUE_MAX } from '../limits.ts';
import { ACTION } from '../names.ts';
import { button } from './elements.ts';
import { type Vote, voteValue } from './vote-value.ts';

/** Two buttons that say whether an answer helped; none where what they stand for does not fit. */
export function feedbackButtons(
  { topic, releases, answered, question }: Rated,
  number: () => number,
): readonly types.Button[] {
  const vote = (helpful: boolean): Vote => ({ topic, releases, answered, question, helpful });
  const choices = [
    { text: 'Helpful', value: voteValue(vote(true)) },
    { text: 'Not helpful', value: voteValue(vote(false)) },
  ];
  return choices
    .filter(({ value }) => value.length <= BUTTON_VALUE_MAX)
    .map(({ text, value }) => button({ action: ACTION.feedback, number: number(), text, value }));
}
