import { z } from 'zod';
import { FEATURES } from './processors/features.ts';
import { Cite, FactId, Slug } from './schema.ts';

const Sentence = z.string().min(5);
const Releases = z.array(Slug).min(1);

/** A question-sized explanation in our words. */
export const Topic = z.strictObject({
  id: FactId,
  title: z.string().min(3),
  /** How people ask for it, lower case. */
  asks: z.array(z.string().min(3)).min(1),
  /** One or two sentences that answer directly. */
  answer: Sentence,
  /** What it depends on, step by step; one sentence or two in each item. */
  detail: z.array(Sentence).optional(),
  /** Lines to copy. They are shown, never run. */
  commands: z.array(z.string().min(2)).optional(),
  /** Left out: all releases. */
  releases: Releases.optional(),
  /** What a later release changed. */
  now: Sentence.optional(),
  facts: z.array(FactId).optional(),
  status: z.enum(['verified', 'disputed', 'unverified']),
  /** Why it is disputed or unverified. */
  why: Sentence.optional(),
  cites: z.array(Cite).min(1),
});
export type Topic = z.infer<typeof Topic>;

/** A term with what people call it, here and in other products. */
export const Term = z.strictObject({
  id: FactId,
  term: z.string().min(2),
  /** Abbreviations, folk words and frequent misspellings, lower case. */
  aliases: z.array(z.string().min(1)),
  means: Sentence,
  elsewhere: z
    .array(z.strictObject({ product: z.string(), term: z.string(), note: z.string().optional() }))
    .optional(),
  facts: z.array(FactId).optional(),
  cites: z.array(Cite).min(1),
});
export type Term = z.infer<typeof Term>;

/** An error or event: what it means, one check, the fix. */
export const Fault = z.strictObject({
  id: FactId,
  /** `Event 3122`, `0x80070569`. */
  codes: z.array(z.string().min(1)).min(1),
  /** The log or component that reports it. */
  source: z.string().min(2),
  symptom: Sentence,
  means: Sentence,
  check: Sentence,
  fix: Sentence,
  releases: Releases.optional(),
  status: z.enum(['verified', 'unverified']),
  why: Sentence.optional(),
  cites: z.array(Cite).min(1),
});
export type Fault = z.infer<typeof Fault>;

/** A rule of Microsoft's Best Practices Analyzer, in our words. */
export const BestPractice = z.strictObject({
  id: FactId,
  number: z.number().int().positive().optional(),
  title: z.string().min(5),
  severity: z.enum(['error', 'warning', 'information']).optional(),
  category: z.string().optional(),
  trigger: Sentence,
  /** Absent where only the name of the rule is known: `unverified` says why. */
  impact: Sentence.optional(),
  resolution: Sentence.optional(),
  releases: Releases,
  /** Whether a pasted text can decide it. */
  decidable: z.enum(['host-spec', 'vm-list', 'host-and-vm', 'no']),
  /** The command whose output decides it. */
  needs: z.string().optional(),
  /** What has changed since the rule was written. */
  releaseAware: z
    .union([Sentence, z.strictObject({ note: Sentence, cites: z.array(Cite).min(1) })])
    .optional(),
  unverified: Sentence.optional(),
  cites: z.array(Cite).min(1),
});
export type BestPractice = z.infer<typeof BestPractice>;

const Has = z.enum(['yes', 'no', 'some']);

/** A family of processors and what every member has. */
export const CpuFamily = z.strictObject({
  id: FactId,
  maker: z.enum(['intel', 'amd']),
  name: z.string().min(3),
  year: z.number().int(),
  /** Marketing names: `#` is one digit, `*` is anything. */
  names: z.array(z.string().min(3)),
  /** CPUID family and models as Windows prints them, decimal. */
  family: z.number().int(),
  models: z.array(z.number().int()).min(1),
  server: z.boolean(),
  features: z.partialRecord(z.enum(FEATURES), Has),
  /** Members without a feature that the others have. `some` is explained here. */
  exceptions: z
    .array(
      z.strictObject({
        names: z.array(z.string()).min(1),
        lacks: z.array(z.enum(FEATURES)).min(1),
        note: z.string().optional(),
        cites: z.array(Cite).min(1),
      }),
    )
    .optional(),
  /** Cores of a model, where a source gives them. */
  cores: z.record(z.string(), z.number().int().positive()).optional(),
  note: z.string().optional(),
  cites: z.array(Cite).min(1),
});
export type CpuFamily = z.infer<typeof CpuFamily>;

/** A way from one release to another. */
export const Upgrade = z.strictObject({
  id: FactId,
  from: Slug,
  to: Slug,
  way: z.enum(['in-place', 'cluster-rolling', 'side-by-side']),
  state: z.enum(['supported', 'not supported']),
  /** The service pack that the old release needs first. */
  servicePack: z.int().positive().optional(),
  note: z.string().optional(),
  cites: z.array(Cite).min(1),
});
export type Upgrade = z.infer<typeof Upgrade>;

/** How people write something in chat, and the word that it is reckoned as. */
export const Word = z.strictObject({
  id: FactId,
  word: z.string().min(2),
  /** What stands for it in a message, lower case. */
  say: z.array(z.string().min(1)).min(1),
  /** Words of which one has to stand in the same message, where the short word has another meaning too. */
  near: z.array(z.string().min(2)).optional(),
});
export type Word = z.infer<typeof Word>;

/** A product or subject that people ask about and the base does not cover. */
export const Outside = z.strictObject({
  id: FactId,
  name: z.string().min(2),
  /** Words that name it, lower case. */
  say: z.array(z.string().min(2)).min(1),
  /** Words beside which it is asked about for the sake of what the base does cover. */
  unless: z.array(z.string().min(2)).optional(),
});
export type Outside = z.infer<typeof Outside>;
