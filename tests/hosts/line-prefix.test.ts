import { describe, expect, it } from 'vitest';
import { toPaste } from '../../src/hosts/paste.ts';
import { read } from './reading.ts';

const LINES = ['System Model:          ThinkSystem SR650', '    [01]: first', '[02]: second', 'done'];

const linesOf = (lines: readonly string[]): readonly string[] =>
  toPaste(lines.join('\n')).lines.map(({ text }) => text);

describe('what a log or a chat writes before every line is cut', () => {
  it.each<[string, string]>([
    ['date, level and name', '2026-03-01 07:45:12,008 DEBUG [probe] | '],
    ['an ISO date', '2026-03-01T07:45:12.0083311Z '],
    ['a time in brackets', '[07:45:12] '],
    ['syslog', 'Mar  1 07:45:12 relay probe[2201]: '],
    ['a nickname', '<mira_> '],
    ['a nickname after the time', '07:45 <@mira> '],
    ['the same container', 'probe-1  | '],
    ['the same machine', 'hv21: '],
  ])('%s', (_what, prefix) => {
    const lines = [...LINES, 'and more'];
    expect(linesOf(lines.map((line) => prefix + line))).toEqual(lines);
  });

  it.each<[string, readonly string[]]>([
    ['lines without a prefix', LINES],
    ['two lines with the same time', ['07:45:12 64 GB', '07:45:13 128 GB']],
    ['labels that differ', ['cpu: Xeon', 'ram: 64 GB', 'os: 2022', 'nic: X710', 'disk: 4 TB']],
    ['machines that differ', ['hv1: 64 GB', 'hv1: 2019', 'hv2: 96 GB', 'hv2: 2022', 'hv2: X710']],
    ['a time in one line of many', ['System Boot Time', '07:45:12 today', 'Model R640', 'RAM 64 GB']],
  ])('leaves %s alone', (_what, lines) => {
    expect(linesOf(lines)).toEqual(lines);
  });

  it('keeps the places of readings in the lines as they are quoted', () => {
    const { readings, lines } = read(LINES.map((line) => `07:45:12 INFO ${line}`).join('\n'));
    const [start = 0, end = 0] = readings.model?.columns ?? [];
    expect(lines[0]?.slice(start - 1, end - 1)).toBe('ThinkSystem SR650');
  });

  it('takes the colours of IRC away with their numbers', () => {
    expect(linesOf(['\u000304RAM:\u0003 64GB'])).toEqual(['RAM: 64GB']);
  });
});
