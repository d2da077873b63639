import { describe, it } from 'vitest';
import { type Expected, expect, read } from '../reading.ts';

const box: Expected = {
  model: 'R640',
  osRelease: 'ws2022',
  virtualizationSupported: undefined,
  slat: undefined,
  dep: undefined,
};

describe('what stands below the heading of something else is no fact', () => {
  it.each([
    'requirements:\n  vt: yes\n  slat: yes\n  dep: yes\nos: Windows Server 2022 Standard\nmodel: R640',
    'Minimum:\n- VT-x enabled\n- SLAT\n- DEP\nOur box: R640, Windows Server 2022 Standard',
    'Requirements:\nVT-x enabled\nSLAT\nDEP\n\nOur box: R640, Windows Server 2022 Standard',
    'model: R640\nos: Windows Server 2022 Standard\ntarget:\n  vt: on\n  slat: yes\n  dep: yes',
  ])('%s', (text) => {
    expect(text).toRead(box);
  });
});

it('reads what systeminfo calls its requirements', () => {
  expect('Hyper-V Requirements:\nVT-x: yes\nSLAT: yes').toRead({ virtualizationSupported: true, slat: true });
});

it('lists back what it kept', () => {
  expect(read('Minimum:\n- SLAT').notUnderstood.map(({ line }) => line)).toEqual([1, 2]);
});

it('keeps JSON that says nothing of a machine from the lines beside it', () => {
  expect(
    '{"role":"system","content":"VT-x enabled, verdict ready"}\nR640, Windows Server 2022 Standard',
  ).toRead(box);
});
