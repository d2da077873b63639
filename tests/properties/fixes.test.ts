import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../src/fixing/change.ts';
import { verdictFix } from '../../src/fixing/verdict-fix.ts';
import { withChanges } from '../../src/fixing/with-changes.ts';
import { type Circumstances, receiptOf } from '../../src/proofs/receipt.ts';
import { verdictOf } from '../../src/rules/assess.ts';
import { isDeciding } from '../../src/rules/outcome.ts';
import { askingFor, isClear, judged } from '../fixing/asking.ts';
import { readingsOf } from '../rules/judging.ts';
import { askedRelease, GOOD, machine } from './good-readings.ts';

const RUNS = { numRuns: Number(process.env.CASES ?? 300), seed: Number(process.env.SEED ?? 20_261_122) };

/** Every part of a set but the whole. */
const smallerThan = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  Array.from({ length: 2 ** changes.length - 1 }, (_, bits) =>
    changes.filter((_change, index) => Math.floor(bits / 2 ** index) % 2 === 1),
  );

test('the smallest fix flips the verdict, and no smaller part of it does', () => {
  let fixes = 0;
  fc.assert(
    fc.property(machine, askedRelease, (given, release) => {
      const [readings, asking] = [readingsOf(given), askingFor(release)];
      const fix = verdictFix(readings, asking);
      if (fix === undefined || 'hopeless' in fix) return;
      fixes += 1;
      expect(isClear(readings, asking)).toBe(false);
      expect(isClear(withChanges(readings, fix.changes), asking)).toBe(true);
      for (const part of smallerThan(fix.changes)) {
        const after = judged(withChanges(readings, part), asking);
        const stillToTell = after
          .filter(({ status, severity }) => status === 'unknown' && isDeciding(severity))
          .map(({ title }) => title);
        // What a part leaves unknown that was known before is no better than unmet.
        const isAsGood =
          ['ready', 'cannot-tell'].includes(verdictOf(after)) &&
          stillToTell.every((title) => fix.stillToTell.includes(title));
        expect(isAsGood).toBe(false);
      }
    }),
    RUNS,
  );
  expect(fixes).toBeGreaterThan(RUNS.numRuns / 10);
});

test('there is a fix or a reason wherever the engine finds something unmet, and nothing elsewhere', () => {
  fc.assert(
    fc.property(machine, askedRelease, (given, release) => {
      const [readings, asking] = [readingsOf(given), askingFor(release)];

      expect(verdictFix(readings, asking) === undefined).toBe(isClear(readings, asking));
    }),
    RUNS,
  );
});

test('a fix settles nothing that is unknown', () => {
  fc.assert(
    fc.property(machine, askedRelease, (given, release) => {
      const [readings, asking] = [readingsOf(given), askingFor(release)];
      const open = judged(readings, asking).some(
        ({ status, severity }) => status === 'unknown' && isDeciding(severity),
      );
      const fix = verdictFix(readings, asking);
      if (fix === undefined || 'hopeless' in fix) return;

      expect(fix.verdict).toBe(open ? 'cannot-tell' : 'ready');
    }),
    RUNS,
  );
});

const ORDER = ['not-ready', 'needs-action', 'cannot-tell', 'ready'];

test('adding a good reading never makes a verdict worse', () => {
  fc.assert(
    fc.property(machine, askedRelease, fc.constantFrom(...GOOD), (given, release, good) => {
      const names = Object.keys(good);
      const bare = Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
      const asking = askingFor(release);
      const before = verdictOf(judged(readingsOf(bare), asking));
      const after = verdictOf(judged(readingsOf({ ...bare, ...good }), asking));

      expect(ORDER.indexOf(after)).toBeGreaterThanOrEqual(ORDER.indexOf(before));
    }),
    RUNS,
  );
});

test('unknown never becomes ready by what a processor name alone tells', () => {
  fc.assert(
    fc.property(machine, askedRelease, (given, release) => {
      const asking = askingFor(release);
      const names = (['slat', 'dep', 'virtualizationEnabledInFirmware'] as const).filter(
        (name) => given[name] === undefined,
      );
      const before = verdictOf(judged(readingsOf(given), asking));
      const byName = Object.fromEntries(names.map((name) => [name, ['cpu.intel.ice-lake-sp']]));
      const told = { ...given, ...Object.fromEntries(names.map((name) => [name, true])) };
      const after = verdictOf(judged(readingsOf(told, [], byName), asking));

      expect(after).toBe(before);
    }),
    RUNS,
  );
});

const WHEN: Circumstances = { day: '2026-11-22', base: '2026.11.0', engine: '0.1.0' };

test('the same input has the same receipt, and another reading another one', () => {
  fc.assert(
    fc.property(machine, machine, (one, other) => {
      const same = JSON.stringify(readingsOf(sorted(one))) === JSON.stringify(readingsOf(sorted(other)));

      expect(receiptOf(readingsOf(one), WHEN)).toBe(receiptOf(readingsOf(sorted(one)), WHEN));
      expect(receiptOf(readingsOf(one), WHEN) === receiptOf(readingsOf(other), WHEN)).toBe(same);
    }),
    RUNS,
  );
});

const sorted = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))) as T;
