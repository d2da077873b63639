import type { PlacedBase } from '../placed.ts';

/** A check over the whole base that a schema cannot say. Returns one line for each mistake. */
export type BaseCheck = (base: PlacedBase) => readonly string[];

/** `knowledge/facts/x.yml:3:1  vm.memory.maximum: found …; expected …` */
export const mistake = (place: string, id: string, text: string): string => `${place}  ${id}: ${text}`;
