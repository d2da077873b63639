import { expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';
import { read } from './reading.ts';

const bugs: unknown[] = [];
const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => bugs.push(error));

/** Names that every object of JavaScript answers to. */
const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

const PASTES: readonly (readonly [string, string])[] = [
  ['JSON', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'],
  ['a list of JSON', '[{"CsName":"A","__proto__":{"polluted":1}},{"CsName":"B","__proto__":{"polluted":1}}]'],
  ['JSON by steps', '{"a":{"__proto__":{"__proto__":{"polluted":1}}}}'],
  ['YAML', '__proto__:\n  polluted: 1\nconstructor:\n  prototype:\n    polluted: 1'],
  ['ini', '[__proto__]\npolluted=1\n[constructor.prototype]\npolluted=1'],
  ['key=value', '__proto__=1 __proto__.polluted=1 constructor.prototype.polluted=1'],
  ['CSV', '__proto__,constructor,ram\n1,2,64GB\n3,4,64GB'],
  ['Markdown', '| __proto__ | constructor |\n| --- | --- |\n| polluted | 1 |'],
  ['an object of PowerShell', '__proto__ : polluted\nconstructor : 1\nToString : 2'],
];

test.each(PASTES)('%s with the names of prototypes changes no prototype', (_, text) => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const { readings } = read(text);

  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect('polluted' in {}).toBe(false);
  expect(Object.getPrototypeOf(readings)).toBe(Object.prototype);
  expect(Object.keys(readings).filter((name) => INHERITED.includes(name))).toEqual([]);
});

test.each(INHERITED)('%s is a word like any other, wherever it stands', async (word) => {
  for (const text of [
    word,
    `check ${word}`,
    `check for ${word} ram=64GB`,
    `check ${word}=yes ${word}: 4 GB`,
    `check --with ${word} ram=64GB`,
    `ask ${word}`,
    `explain ${word}`,
    `limits ${word}`,
    `limits memory ${word}`,
    `compare ${word} 2022`,
    `why ${word}`,
    `why ${word} 2022`,
    `size ${word}`,
    `network ${word}`,
    `upgrade ${word} to ${word}`,
    `pair ${word} and ${word}`,
    `practices ${word}`,
    `checklist ${word}`,
    `checklist show ${word}`,
    `replay ${word} ram=64GB`,
  ])
    expect((await bot.handle({ text })).failure).not.toBe('internal');
  expect(bugs).toEqual([]);
});
