import { expect, test } from 'vitest';
import { ask } from './ask.ts';

test.for([
  [
    'max ram per vm windows 10',
    'Windows 10',
    /Windows Server 2016: One virtual machine can have at most 12 TB/,
  ],
  [
    'max checkpoints per vm win 11',
    'Windows 11',
    /Windows Server 2022: One virtual machine can have at most 50/,
  ],
  ['max vhdx size windows 8.1', 'Windows 8.1', /Windows Server 2012 R2: .*64 TB \(VHDX\)/],
] as const)(
  '%s: the figure of the server is said, and not as that of the client',
  ([question, client, server]) => {
    const answer = ask(question);

    expect(answer.answered).toBe(false);
    expect(answer.lead).toContain(`no checked value for ${client}`);
    expect(answer.more.join(' ')).toMatch(server);
    expect(answer.more.join(' ')).toContain(`not of ${client}.`);
    expect(answer.cites).not.toEqual([]);
  },
);

test('what the base has for the client is the answer', () => {
  const answer = ask('max ram host windows 10');

  expect(answer.lead).toMatch(/^Windows 10: .*2 TB \(Pro, Education\)/);
  expect(answer.more.join(' ')).not.toContain('Windows Server');
});
