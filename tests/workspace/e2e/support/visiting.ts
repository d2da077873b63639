import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { Visit } from './browser.ts';

/** One bot and one browser for the tests of a file; none of them may have complained. */
export function visiting(): () => Visit {
  let visit: Visit | undefined;
  const current = (): Visit => {
    if (visit === undefined) throw new Error('the visit has not begun');
    return visit;
  };
  beforeAll(async () => {
    visit = await Visit.begin();
  });
  afterEach(() => {
    expect(current().complaints).toEqual([]);
  });
  afterAll(async () => {
    await visit?.end();
  });
  return current;
}
