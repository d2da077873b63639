import { expect, test } from 'vitest';
import { remembering } from '../../src/hosts/remembering.ts';

test('what was found is kept, also where it was nothing, until there are too many', () => {
  const asked: string[] = [];
  const find = remembering((text) => {
    asked.push(text);
    return text === 'known' ? 1 : undefined;
  });
  expect([find('known'), find('known'), find('unknown'), find('unknown')]).toEqual([
    1,
    1,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['known', 'unknown']);
  for (let index = 0; index < 2_000; index += 1) find(`garbage ${index}`);
  expect(find('known')).toBe(1);
  expect(asked.filter((text) => text === 'known')).toHaveLength(2);
});

test('a long text is no label: nothing of it is kept', () => {
  let times = 0;
  const find = remembering(() => {
    times += 1;
  });
  for (const _ of [1, 2]) find('x'.repeat(200));
  expect(times).toBe(2);
});
