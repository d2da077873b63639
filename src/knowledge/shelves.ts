import type { z } from 'zod';
import { ChecklistTemplate } from './checklist-template.ts';
import { BestPractice, CpuFamily, Fault, Outside, Term, Topic, Upgrade, Word } from './entries.ts';
import { Fact, Release, Source } from './schema.ts';

/** Every kind of entry. `facts` stands in `facts.yml`, or in the files of a folder `facts`. */
export const SHELVES = {
  releases: Release,
  sources: Source,
  facts: Fact,
  topics: Topic,
  glossary: Term,
  errors: Fault,
  practices: BestPractice,
  processors: CpuFamily,
  upgrades: Upgrade,
  checklists: ChecklistTemplate,
  words: Word,
  outside: Outside,
} as const;
export type ShelfName = keyof typeof SHELVES;

/** The entries of every shelf. */
export type Shelves = { readonly [K in ShelfName]: readonly z.infer<(typeof SHELVES)[K]>[] };
