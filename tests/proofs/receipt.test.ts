import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/proofs/engine-version.ts';
import { type Circumstances, readReceipt, receiptOf } from '../../src/proofs/receipt.ts';
import { changedSince } from '../../src/proofs/replayed.ts';
import { readingsOf } from '../rules/judging.ts';
import { READY } from '../rules/machines.ts';

const WHEN: Circumstances = { day: '2026-11-22', base: '2026.11.0', engine: '0.1.0', release: 'ws2025' };
const readings = readingsOf(READY.given);
const receipt = receiptOf(readings, WHEN);

it('is of the version in package.json', () => {
  const path = fileURLToPath(new URL('../../package.json', import.meta.url));

  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: ENGINE_VERSION });
});

it('shows everything but the readings', () => {
  expect(receipt).toMatch(/^r1-2026-11-22-2026\.11\.0-0\.1\.0-ws2025-[0-9a-f]{12}$/);
});

it('is this one for these readings, on every machine', () => {
  expect(receiptOf(readingsOf({ slat: true }), WHEN)).toBe(
    'r1-2026-11-22-2026.11.0-0.1.0-ws2025-cecbe9beb171',
  );
});

it('says "installed" for a machine as it is', () => {
  expect(receiptOf(readings, { ...WHEN, release: undefined })).toMatch(/-installed-[0-9a-f]{12}$/);
});

it('says "every" where each release was asked for, and gives that back', () => {
  const every = receiptOf(readings, { ...WHEN, release: undefined, everyRelease: true });

  expect(every).toMatch(/-every-[0-9a-f]{12}$/);
  expect(readReceipt(every)).toMatchObject({ release: undefined, everyRelease: true });
});

describe('is the same', () => {
  it('for readings in another order', () => {
    const turned = Object.fromEntries(Object.entries(readings).toReversed());

    expect(receiptOf(turned, WHEN)).toBe(receipt);
  });

  it('for a paste with a blank line more above it', () => {
    const moved = Object.fromEntries(
      Object.entries(readings).map(([name, reading]) => [
        name,
        { ...reading, line: reading.line + 1, columns: [3, 4] },
      ]),
    );

    expect(receiptOf(moved, WHEN)).toBe(receipt);
  });
});

describe('is another one', () => {
  it.each([
    ['value', readingsOf({ ...READY.given, slat: false })],
    ['number', readingsOf({ ...READY.given, memoryGiB: 255.58 })],
    ['adapter', readingsOf({ ...READY.given, nics: [] })],
    ['basis', readingsOf(READY.given, ['slat'])],
    ['family', readingsOf(READY.given, [], { slat: ['cpu.intel.ice-lake-sp'] })],
    ['reading more', readingsOf({ ...READY.given, tpm: true })],
  ])('for another %s', (_name, others) => {
    expect(receiptOf(others, WHEN)).not.toBe(receipt);
  });

  it.each([{ day: '2026-11-23' }, { base: '2026.12.0' }, { engine: '0.2.0' }, { release: 'ws2022' }])(
    'for %o',
    (other) => {
      expect(receiptOf(readings, { ...WHEN, ...other }).slice(-12)).not.toBe(receipt.slice(-12));
    },
  );
});

describe('reading a receipt', () => {
  it('gives back what it was made of', () => {
    expect(readReceipt(receipt)).toEqual({ ...WHEN, named: [], hash: receipt.slice(-12) });
  });

  it('gives back the planned edition and the named capabilities', () => {
    const asked = { ...WHEN, edition: 'datacenter', named: ['storage-spaces-direct', 'gpu-partitioning'] };

    expect(readReceipt(receiptOf(readings, asked))).toMatchObject(asked);
    expect(receiptOf(readings, asked)).not.toBe(receipt);
  });

  it('gives no release for a machine as it is', () => {
    expect(readReceipt(receiptOf(readings, { ...WHEN, release: undefined }))?.release).toBeUndefined();
  });

  it.each([
    '',
    'r1',
    'r2-2026-11-22-2026.11.0-0.1.0-ws2025-cecbe9beb171',
    'r1-2026-11-22-2026.11.0-0.1.0-ws2025-0123',
  ])('refuses "%s"', (text) => {
    expect(readReceipt(text)).toBeUndefined();
  });
});

describe('what changed since', () => {
  const taken = readReceipt(receipt);
  if (taken === undefined) throw new Error(receipt);
  const now = { base: '2026.11.0', engine: '0.1.0' };

  it('is nothing on the same input', () => {
    expect(changedSince(taken, readings, now)).toEqual([]);
  });

  it('is the base alone where only that is newer', () => {
    expect(changedSince(taken, readings, { ...now, base: '2026.12.0' })).toEqual([
      { what: 'base', was: '2026.11.0', is: '2026.12.0' },
    ]);
  });

  it('is the engine alone where only that is newer', () => {
    expect(changedSince(taken, readings, { ...now, engine: '0.2.0' })).toEqual([
      { what: 'engine', was: '0.1.0', is: '0.2.0' },
    ]);
  });

  it('is the readings alone for another paste', () => {
    expect(changedSince(taken, readingsOf({ slat: true }), now).map(({ what }) => what)).toEqual([
      'readings',
    ]);
  });
});
