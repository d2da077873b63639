import { describe, expect, it } from 'vitest';
import { withChanges } from '../../src/fixing/with-changes.ts';
import type { ReadingValues } from '../../src/hosts/host-spec.ts';
import { type Proof, proofOf } from '../../src/proofs/proof.ts';
import { rules } from '../../src/rules/index.ts';
import { judgedRelease } from '../../src/rules/judged-release.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { knowledge } from '../base.ts';
import { figureOf, readingsOf, releaseOf, specOf, TODAY } from '../rules/judging.ts';
import { MACHINES, READY } from '../rules/machines.ts';
import { ports } from '../rules/nics.ts';

const ruleOf = (id: string): Rule => {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(id);
  return rule;
};

function proof(id: string, given: Partial<ReadingValues>, release = 'ws2022', asked = false): Proof {
  const judged = { release: releaseOf(release), asked, today: TODAY, knowledge };
  return proofOf(ruleOf(id), specOf(readingsOf(given)), judged);
}
const ready = (rest: Partial<ReadingValues> = {}): Partial<ReadingValues> => ({ ...READY.given, ...rest });

describe('the nearest input that would have come out otherwise', () => {
  const minimum = figureOf('host.memory.minimum', 'ws2022');
  const maximum = figureOf('host.memory.maximum', 'ws2019');
  const nics = figureOf('network.adapters.minimum', 'ws2022');

  it.each([
    ['host.slat', ready({ slat: false }), 'slat', true, 'met'],
    ['host.slat', ready(), 'slat', false, 'unmet'],
    ['host.dep', ready(), 'dep', false, 'unmet'],
    [
      'host.virtualization-firmware',
      ready({ virtualizationEnabledInFirmware: false }),
      'virtualizationEnabledInFirmware',
      true,
      'met',
    ],
    ['host.memory.minimum', ready({ memoryGiB: minimum - 1 }), 'memoryGiB', minimum, 'met'],
    ['host.memory.minimum', ready(), 'memoryGiB', minimum - 1, 'unmet'],
    ['host.physical', ready(), 'isVirtualMachine', true, 'unmet'],
    ['host.evaluation', ready({ evaluation: true }), 'evaluation', false, 'met'],
    ['host.x64', ready({ architecture: 'x86', x64: false }), 'architecture', 'x64', 'met'],
    ['host.arm64', ready(), 'architecture', 'arm64', 'unmet'],
    ['role.domain-controller', ready(), 'domainRole', 'domain-controller', 'unmet'],
    ['host.memory.ecc', ready(), 'ecc', false, 'unmet'],
    ['host.one-machine', ready(), 'machines', 2, 'unknown'],
  ] as const)('%s', (id, given, reading, to, status) => {
    expect(proof(id, given).otherwise).toEqual({ changes: [{ reading, to }], status });
  });

  it.each([
    [{}, maximum + 1, 'unmet'],
    [{ memoryGiB: maximum + 1 }, maximum, 'met'],
  ] as const)('stands on both sides of a maximum: %o', (rest, to, status) => {
    expect(proof('host.memory.maximum', ready({ osRelease: 'ws2019', ...rest }), 'ws2019').otherwise).toEqual(
      {
        changes: [{ reading: 'memoryGiB', to }],
        status,
      },
    );
  });

  it('takes an adapter away where one fewer is too few', () => {
    const two = ports(1);
    const given = ready({ nics: Array.from({ length: nics }, () => two) });

    expect(proof('network.adapters.minimum', given).otherwise).toMatchObject({
      status: 'unmet',
      changes: [{ reading: 'nics', to: given.nics?.slice(0, -1) }],
    });
  });

  it('takes the edition before another system', () => {
    const given = ready({ osRelease: 'win10', edition: 'home', build: 19045 });

    expect(proof('host.edition', given, 'win10').otherwise?.changes).toEqual([
      { reading: 'edition', to: 'pro' },
    ]);
  });

  it('takes two readings where one turns nothing', () => {
    const given = ready({ isVirtualMachine: true, virtualHardware: ['vmxnet3'] });

    expect(proof('host.physical', given).otherwise?.changes).toEqual([
      { reading: 'isVirtualMachine', to: false },
      { reading: 'virtualHardware', to: [] },
    ]);
  });

  it('tells what is missing by the value that settles it', () => {
    const { slat: _slat, ...given } = READY.given;

    expect(proof('host.slat', given).otherwise).toEqual({
      changes: [{ reading: 'slat', to: true }],
      status: 'met',
    });
  });

  it('is none where the rule is not about the release', () => {
    expect(proof('network.adapters.minimum', ready(), 'win10', true).otherwise).toBeUndefined();
  });
});

describe('grounds', () => {
  it('are the readings that the rule reads', () => {
    expect(proof('host.memory.minimum', ready()).grounds).toEqual(['memoryGiB']);
  });

  it('are also those that it depends on without declaring them', () => {
    expect(proof('host.slat', ready({ isVirtualMachine: true })).grounds).toContain('isVirtualMachine');
  });

  it('are none where nothing was read', () => {
    expect(proof('host.slat', {}).grounds).toEqual([]);
  });
});

it('shows what the base says on each fact of the rule, with its cites', () => {
  const [rows = []] = proof('host.memory.minimum', ready()).facts;

  expect(rows).toMatchObject([
    { id: 'host.memory.minimum', release: 'ws2022', value: figureOf('host.memory.minimum', 'ws2022') },
  ]);
  expect(rows[0]?.cites.length).toBeGreaterThan(0);
});

describe.each(Object.entries(MACHINES))(
  '%s',
  (_name, { given, inferred, byName, release = 'ws2022', asked = false }) => {
    it('comes out otherwise with every input that a proof names', () => {
      const readings = readingsOf(given, inferred, byName);
      const wanted = asked ? releaseOf(release) : undefined;
      const judged = { release: judgedRelease(readings, wanted, knowledge), asked, today: TODAY, knowledge };
      for (const rule of rules) {
        const { finding, otherwise } = proofOf(rule, specOf(readings), judged);
        if (otherwise === undefined || otherwise.changes.some(({ reading }) => reading === 'osRelease'))
          continue;
        const after = rule.judge({ ...judged, readings: withChanges(readings, otherwise.changes) }).outcome;
        expect([rule.id, after.status]).toEqual([rule.id, otherwise.status]);
        expect([rule.id, after.status]).not.toEqual([rule.id, finding.status]);
      }
    });
  },
);
