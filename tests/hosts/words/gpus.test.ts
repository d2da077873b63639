import { expect, it } from 'vitest';
import { findGpus } from '../../../src/hosts/words/gpus.ts';

it.each([
  ['NVIDIA A40', ['NVIDIA A40']],
  ['two Tesla T4', ['Tesla T4']],
  ['2x NVIDIA L40S GPU', ['NVIDIA L40S']],
  ['RTX A6000', ['RTX A6000']],
  ['GeForce RTX 3080 Ti', ['GeForce RTX 3080 Ti']],
  ['no NVIDIA A40', []],
  ['paper in A4', []],
  ['slots A2 and A10', []],
  ['Gold 6338, 256 GB', []],
])('%j', (text, names) => {
  expect(findGpus(text).map(({ value }) => value)).toEqual(names);
});
