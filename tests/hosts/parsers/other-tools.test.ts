import { describe, expect, it } from 'vitest';
import { read } from '../reading.ts';

/** Output of tools without a parser: figures per socket, flags that mean nothing alone, legends. */
const outputs: Readonly<Record<string, string>> = {
  'an event log as csv':
    '"Level","Date and Time","Source","Event ID","Task Category"\n"Error","1/16/2026 9:12:04 AM","Hyper-V-VMMS","15500","None"',
  browser: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0.0.0',
};

describe.each(Object.entries(outputs))('%s', (_tool, text) => {
  it('is left unread rather than misread, and listed back', () => {
    const { readings, formats, notUnderstood } = read(text);
    expect(readings).toEqual({});
    expect(formats).toEqual(['unknown']);
    expect(notUnderstood.length).toBeGreaterThan(0);
  });
});

it('leaves the words around it to be read', () => {
  const { readings } = read(`${outputs['browser']}\nR730, 256 gigs\n\n${outputs['an event log as csv']}`);
  expect([readings.model?.value, readings.memoryGiB?.value]).toEqual(['R730', 256]);
});
