import { expect, test } from 'vitest';
import { findMentions } from '../../src/answers/release-mentions.ts';
import { knowledge } from '../base.ts';

test.each([
  ['memory 2012 R2', ['ws2012r2'], 'memory'],
  ['2019 vs 2025', ['ws2019', 'ws2025'], 'vs'],
  ['Windows Server 2008 virtual processors', ['ws2008'], 'virtual processors'],
  ['2022 2022', ['ws2022'], ''],
  ['virtual processors', [], 'virtual processors'],
])('%j', (text, releases, rest) => {
  const found = findMentions(text, knowledge);
  expect([found.releases.map(({ id }) => id), found.rest]).toEqual([releases, rest]);
});
