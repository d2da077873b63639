import { findMentions } from '../answers/release-mentions.ts';
import type { Reply } from '../replies/reply.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import type { Command, Services } from './command.ts';
import { splitQuestion } from './reads-as.ts';

/** Words by which a question is about the paste beside it: its answer is the scorecard. */
const ABOUT_THE_PASTE = /\b(?:this|these|that|it|its|my|our|below|above|following|attached|here)\b/i;

/** A message that asks something beside a pasted spec. No verb of its own: the router finds it. */
export const askAndCheck: Command = {
  verb: 'ask and check',
  usage: 'QUESTION, and a SPEC below it',
  purpose: 'Answers a question and judges the spec that stands beside it.',
  examples: [],

  async run(rest, services, earlier) {
    const { question, rest: beside } = splitQuestion(rest);
    const answer = await ask.run(question, services, earlier);
    const isAboutPaste = beside.trim() === '' || ABOUT_THE_PASTE.test(question);
    const target = isAboutPaste ? targetIn(question, services) : '';
    // Every line goes to the check: a sentence beside a spec may say something about the host.
    const scorecard = await check.run(`${target}${rest}`, services, { ...earlier, ...answer.remember });
    return answer.answer === 'declined' && isAboutPaste ? scorecard : both(answer, scorecard);
  },
};

/** The one release that the question names, as `check` takes it. The line feed keeps the numbers of the lines. */
function targetIn(question: string, { knowledge }: Services): string {
  const [release, ...others] = findMentions(question, knowledge).releases;
  return release === undefined || others.length > 0 ? '' : `for ${release.id}:\n`;
}

/** The answer, then the scorecard with its verdict and buttons; the answer's own share button would share both. */
function both(answer: Reply, scorecard: Reply): Reply {
  const said = answer.blocks.map((block) =>
    block.kind === 'actions'
      ? { ...block, actions: block.actions.filter(({ kind }) => kind !== 'share') }
      : block,
  );
  return {
    ...scorecard,
    summary: `${answer.summary} ${scorecard.summary}`,
    blocks: [...said, ...scorecard.blocks],
    // Several machines leave nothing to go on with; the question does.
    remember: scorecard.remember ?? answer.remember ?? null,
    data: () => ({ ...asRecord(answer.data?.()), check: scorecard.data?.() }),
  };
}

const asRecord = (data: unknown): object => (typeof data === 'object' && data !== null ? data : {});
