import { describe, expect, it } from 'vitest';
import { neededWords } from '../../src/hosts/needed-words.ts';

describe('the words that a pattern needs', () => {
  it.each<[RegExp, readonly string[]]>([
    [/\bvirtual machine\b/i, ['virtual machine']],
    [/^\s{0,4}(?:Linux|Unix) (?:box|host)$/, ['linux box', 'unix box', 'linux host', 'unix host']],
    [/colou?r/, ['colour', 'color']],
    [/00[-:]15(?=-)/, ['00-15', '00:15']],
    [/(?:ab|abc) \d{4}|model=(\w+)/i, ['ab ', 'abc ', 'model=']],
    [/Дом(?:ен)?\.x{2}/i, ['домен.', 'дом.']],
    [/(?<!x)(?:host )?name[^\d]{1,4}/, ['host name', 'name']],
  ])('%s', (pattern, words) => {
    const shortest = words.filter((word) => !words.some((part) => part !== word && word.includes(part)));
    expect(neededWords(pattern).toSorted()).toEqual(shortest.toSorted());
  });

  it.each([/\d{4}/, /a|server/, /(?:server)?/, /[^a]*/, /(?:server)*/, /ΣΣΣ/])('%s needs none', (pattern) => {
    expect(() => neededWords(pattern)).toThrow('No word');
  });
});
