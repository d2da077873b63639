import { isStranger, tenantOf } from '../checklists/tenant.ts';
import { readVote } from '../drawing/vote-value.ts';
import { ACTION } from '../names.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import type { Routes } from '../routes.ts';
import { presserOf, tell } from './pressed.ts';

/** "Helpful" and "Not helpful": the log learns it, without who said so. */
export function registerFeedbackButtons(routes: Routes, parts: Parts): void {
  routes.button(ACTION.feedback, async (pressed) => {
    await pressed.ack();
    const vote = readVote(pressed.action.value ?? '');
    if (vote === undefined) return tell(pressed, NOTICE.unknownButton, parts);
    const { helpful, ...answer } = vote;
    const { team, user } = presserOf(pressed);
    if (!parts.votes.claim(`${team} ${user}`, JSON.stringify(answer)))
      return tell(pressed, NOTICE.votedAlready, parts);
    parts.log.info({ ...answer, helpful }, 'feedback');
    if (!helpful) {
      const tenant = isStranger(pressed.body) ? undefined : tenantOf(pressed.body);
      const id = `vote ${user} ${answer.topic} ${answer.question}`;
      await parts.questions.notHelpful(answer.question, { id, tenant, person: user });
    }
    await tell(pressed, NOTICE.noted, parts);
  });
}
