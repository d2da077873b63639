import { expect, it } from 'vitest';
import { reduceBrand } from '../../../src/knowledge/processors/brand-name.ts';

it.each([
  ['Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz', 'xeon gold 6338'],
  ['11th Gen Intel(R) Core(TM) i7-1185G7 @ 3.00GHz', 'core i7 1185g7'],
  ['Quad-Core AMD Opteron(tm) Processor 2356', 'opteron 2356'],
  ['AMD EPYC 7763 64-Core Processor', 'epyc 7763'],
  ['AMD Turion(tm) 64 X2 Mobile Technology TL-60', 'turion 64 x2 tl 60'],
  ['AMD A8-6410 APU with AMD Radeon R5 Graphics', 'a8 6410'],
  ['AMD PRO A8-8650B R7, 10 COMPUTE CORES 4C+6G', 'pro a8 8650b r7'],
  ['AMD Ryzen 7 7840U w/ Radeon 780M Graphics', 'ryzen 7 7840u'],
  ['Intel(R) Xeon(R) CPU E7- 4870  @ 2.40GHz', 'xeon e7 4870'],
  ['Intel(R) Core(TM)2 Quad CPU    Q9550  @ 2.83GHz', 'core 2 quad q9550'],
])('%s', (brand, reduced) => {
  expect(reduceBrand(brand)).toBe(reduced);
});
