import { describe, expect, test } from 'vitest';
import { answerText } from '../../src/answers/answer-text.ts';
import { ask } from './ask.ts';

describe('two editions in one question', () => {
  test.for([
    ['standard vs datacenter 2022 vms', ['unlimited', 'covers 2 virtual machines']],
    ['which edition do i need for unlimited vms', ['Unlimited', 'Two: ']],
    ['datacenter or standard for S2D on 2019', ['supported (Datacenter)', 'not supported (Standard']],
    ['max memory 2008 r2 standard vs enterprise', ['32 GB (Standard)', '1 TB (Enterprise']],
    ['win 11 pro or enterprise max ram', ['6 TB (Enterprise', '2 TB (Pro']],
    ['windows 10 pro vs home hyper-v', ['Pro', 'Home']],
    ['2022 standard vs datacenter failover cluster', ['Standard, Datacenter']],
  ] as const)('%s answers for both', ([question, values]) => {
    const answer = ask(question);

    for (const value of values) expect(answer.lead).toContain(value);
    expect(answer.cites).not.toEqual([]);
  });

  test('an edition without a checked value is said to have none', () => {
    expect(answerText(ask('datacenter vs essentials 2019 number of vms'))).toMatch(
      /unlimited.*\n?.*no checked value.*Essentials/,
    );
  });

  test.for(['standard checkpoint vs production checkpoint', 'standard virtual switch 2019'])(
    '%s names no edition',
    (question) => {
      expect(answerText(ask(question))).not.toMatch(/Datacenter/);
    },
  );
});

describe('another edition in a thread', () => {
  test.for([
    [['how many vms does 2022 standard cover', 'and datacenter?'], /unlimited/],
    [
      ['how many vms does 2022 standard cover', 'and datacenter?', 'and for standard?'],
      /covers 2 virtual machines/,
    ],
    [['max memory 2008 r2 standard', 'and datacenter?'], /1 TB \(Enterprise, Datacenter\)/],
    [['s2d on 2019 datacenter', 'and standard?'], /not supported \(Standard/],
  ] as const)('%s', ([[first, ...others], lead]) => {
    expect(ask(first, ...others).lead).toMatch(lead);
  });
});
