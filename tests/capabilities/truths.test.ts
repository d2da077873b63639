import { expect, it } from 'vitest';
import { judgeCapabilityOf } from './judging.ts';
import { TRUTHS_OF_DEVICES } from './truths-of-devices.ts';
import { TRUTHS_OF_HOSTS } from './truths-of-hosts.ts';
import { TRUTHS_OF_STORAGE } from './truths-of-storage.ts';

it.each([...TRUTHS_OF_HOSTS, ...TRUTHS_OF_DEVICES, ...TRUTHS_OF_STORAGE])(
  '%s: %s',
  (_name, capability, one, status, source, says) => {
    const judged = judgeCapabilityOf(capability, one);
    const sources = judged.needs.flatMap(({ cites }) => cites.map((cite) => cite.source));

    expect(judged).toMatchObject({ status });
    expect(`${judged.because} ${judged.needs.map(({ because }) => because).join(' ')}`).toContain(says);
    expect(source === undefined || sources.includes(source)).toBe(true);
  },
);
