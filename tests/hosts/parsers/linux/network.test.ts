import { expect, it } from 'vitest';
import { nicsOf, read } from '../../reading.ts';

it('prefers what an adapter is to what Linux calls its port', () => {
  expect(
    nicsOf(
      read(
        '02:00.0 Ethernet controller: Intel Corporation I350 Gigabit Network Connection (rev 01)\n\neno1   UP   10.0.0.5/24',
      ),
    ),
  ).toEqual(['1G Intel Corporation I350 Gigabit Network Connection']);
});

it('leaves out loops, bridges, bonds and the ends of containers', () => {
  expect(
    nicsOf(
      read(
        'lo               UNKNOWN        00:00\neno1             UP             3c:ec\nbond0            UP             3c:ec\nveth12ab@if2     UP             3c:ec\nwlp2s0           DOWN           3c:ed',
      ),
    ),
  ).toEqual(['eno1', 'wlp2s0 (wireless) (no link)']);
});

it('takes the speed from ethtool and none where there is no link', () => {
  expect(
    nicsOf(read('Settings for eno1:\n\tSpeed: 10000Mb/s\nSettings for eno2:\n\tSpeed: Unknown!')),
  ).toEqual(['10G eno1', 'eno2']);
});
