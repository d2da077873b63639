import type { Case } from './case.ts';
import { hostCases } from './cases/host.ts';
import { networkCases } from './cases/network.ts';
import { replicaCases } from './cases/replica.ts';
import { storageCases } from './cases/storage.ts';
import { vmCases } from './cases/vm.ts';

/** The cases of every practice, by area. */
export const cases: readonly Case[] = [
  ...hostCases,
  ...networkCases,
  ...vmCases,
  ...storageCases,
  ...replicaCases,
];
