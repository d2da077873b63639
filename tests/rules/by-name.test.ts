import { describe, expect, it } from 'vitest';
import { derive } from '../../src/hosts/derive.ts';
import type { HostSpec, Readings } from '../../src/hosts/host-spec.ts';
import { toPaste } from '../../src/hosts/paste.ts';
import { assess, verdictOf } from '../../src/rules/assess.ts';
import { hasByName } from '../../src/rules/by-name.ts';
import { knowledge } from '../base.ts';
import { fixtures } from '../hosts/fixtures.ts';
import { read } from '../hosts/reading.ts';
import { readingsOf, releaseOf, TODAY } from './judging.ts';

describe('hasByName', () => {
  it('is what the name tells, and nothing where the paste states it', () => {
    const byName = { slat: ['cpu.intel.ice-lake-sp'], sse42: ['cpu.intel.yorkfield'] };
    const readings = readingsOf({ slat: true, sse42: false, dep: true }, ['dep'], byName);

    expect(hasByName(readings, 'slat')).toBe(true);
    expect(hasByName(readings, 'sse42')).toBe(false);
    expect(hasByName(readings, 'dep')).toBeUndefined();
    expect(hasByName(readings, 'popcnt')).toBeUndefined();
  });
});

/** The processors that any paste may come with: one that has everything, and some that lack something. */
const PROCESSORS = ['Xeon Gold 6338', 'Core 2 Quad Q9550', 'Opteron 6174', 'Celeron 530', 'Opteron 2218'];

/** The same machine with another processor, which the paste says nothing more of. */
function withProcessor(spec: HostSpec, name: string): HostSpec {
  const { readings } = derive(
    {
      readings: { ...spec.readings, cpuModel: { value: name, basis: 'stated', line: 1, columns: [1, 1] } },
      contradictions: [],
    },
    { paste: toPaste(spec.lines.join('\n')), knowledge },
  );
  return { ...spec, readings };
}

function withoutNames(spec: HostSpec): HostSpec {
  const left = Object.entries(spec.readings).filter(([, reading]) => reading.families === undefined);
  return { ...spec, readings: Object.fromEntries(left) as Readings };
}

function verdictFor(spec: HostSpec, release: string): string {
  const asked = spec.readings.osRelease?.value !== release;
  return verdictOf(assess(spec, { release: releaseOf(release), asked, today: TODAY, knowledge }));
}

const RELEASES = knowledge.releases.map(({ id }) => id);

describe.each(fixtures)('$name', ({ text }) => {
  const spec = read(text);
  const told = [spec, ...PROCESSORS.map((name) => withProcessor(withoutNames(spec), name))];

  it.each(RELEASES)('is not ready for %s by the name of its processor', (release) => {
    for (const one of told) {
      if (verdictFor(withoutNames(one), release) === 'ready') continue;
      expect(verdictFor(one, release)).not.toBe('ready');
    }
  });
});
