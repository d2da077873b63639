import { expect, it } from 'vitest';
import { read } from './reading.ts';

const SYSTEMINFO = [
  'OS Name:                   Microsoft Windows Server 2019 Standard',
  'System Model:              PowerEdge R740',
  'Processor(s):              2 Processor(s) Installed.',
  '                           [01]: Intel64 Family 6 Model 85 Stepping 7 GenuineIntel ~2295 Mhz',
  'Total Physical Memory:     163,462 MB',
  '',
].join('\n');

it('takes from words what a tool does not know', () => {
  const { readings, formats, contradictions } = read(
    `${SYSTEMINFO}\nthis is an R740 with Gold 6230, 160GB and VT enabled in the BIOS`,
  );
  expect(formats).toEqual(['systeminfo', 'free-text']);
  expect(readings.cpuModel?.value).toBe('Gold 6230');
  expect(readings.memoryGiB?.value).toBe(159.63);
  expect(readings.virtualizationEnabledInFirmware?.value).toBe(true);
  expect(contradictions).toEqual([]);
});

it('believes a tool before words, and tells the difference', () => {
  const { readings, contradictions } = read(`${SYSTEMINFO}\n512GB RAM, Windows Server 2022 Datacenter`);
  expect([readings.memoryGiB?.value, readings.osRelease?.value, readings.edition?.value]).toEqual([
    159.63,
    'ws2019',
    'standard',
  ]);
  expect(contradictions.map(({ reading, lines, kept }) => [reading, lines, kept])).toEqual([
    ['osRelease', [1, 7], 1],
    ['edition', [1, 7], 1],
    ['memoryGiB', [5, 7], 5],
  ]);
});

it('knows that a machine which answers is not on order', () => {
  expect(read(`${SYSTEMINFO}\nmore memory is ordered, delivery in 3 weeks`).readings.onOrder).toBeUndefined();
});
