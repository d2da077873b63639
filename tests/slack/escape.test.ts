import { expect, test } from 'vitest';
import {
  codeBlock,
  codeSpan,
  escapedLength,
  escapeText,
  link,
  plainText,
  shorten,
} from '../../src/slack/escape.ts';

test.each([
  ['<!channel> & <@U1>', '&lt;!channel&gt; &amp; &lt;@U1&gt;'],
  ['<http://evil.test|Microsoft>', '&lt;http://evil.test|Microsoft&gt;'],
  ['@here @everyone @channel', '@\u2060here @\u2060everyone @\u2060channel'],
  ['me@hereford.test', 'me@hereford.test'],
  ['&lt;', '&amp;lt;'],
])('%j shows as it is', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test('a code span cannot be left by what is in it', () => {
  expect(codeSpan('a `b` <!here>\n c')).toBe('`a ˋbˋ &lt;!here&gt; c`');
  expect(codeSpan(' \n ')).toBe('');
  expect(codeBlock('x ``` y\n<@U1>')).toBe('```x ˋˋˋ y\n&lt;@U1&gt;```');
});

test('only addresses of the web are linked, and they cannot end the link early', () => {
  expect(link('https://learn.microsoft.com/a?b=1&c=2', 'A > B | C')).toBe(
    '<https://learn.microsoft.com/a?b=1&amp;c=2|A &gt; B / C>',
  );
  expect(link('https://x.test/|<!channel>', 'x')).toBe('<https://x.test/%7C%3C!channel%3E|x>');
  expect(link('javascript:alert(1)', 'x')).toBe('x');
  expect(link(`https://x.test/${'a'.repeat(600)}`, 'x')).toBe('x');
});

test('places without markup lose the brackets', () => {
  expect(plainText('<!channel>')).toBe('‹!channel›');
});

test.each([['<'.repeat(100)], ['a'.repeat(100)], ['😀'.repeat(50)], ['@here '.repeat(20)]])(
  'a text is shortened by its escaped length, and never in the middle of a sign: %j',
  (text) => {
    const short = shorten(text, 40);

    expect(escapedLength(short)).toBeLessThanOrEqual(40);
    expect(short).toMatch(/…$/);
    expect(encodeURIComponent(short)).not.toBe('');
    expect(text.startsWith(short.slice(0, -1))).toBe(true);
  },
);

test('a text that fits stays whole', () => {
  expect(shorten('a & b', 9)).toBe('a & b');
  expect(shorten('a & b', 8)).toBe('a &…');
  expect(shorten('a & b', 7)).toBe('a…');
});
