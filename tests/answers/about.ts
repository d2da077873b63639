import type { About } from '../../src/answers/answer.ts';

/** What a question was about, by the words and releases that a test is after. */
export const aboutOf = (tokens: readonly string[] = [], releases: readonly string[] = []): About => ({
  tokens,
  releases,
  cases: [],
  scope: {},
  wish: 'open',
});
