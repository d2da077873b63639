import { z } from 'zod';
import { Cite, FactId, Slug } from './schema.ts';

const Sentence = z.string().min(5);
const Releases = z.array(Slug).min(1);

/** What in a paste shows that an item is done. */
const Proof = z.union([
  /** Id of a rule that must be met, by what the paste states and not by what was inferred. */
  z.strictObject({ rule: FactId }),
  /** Name of a reading and the value that the paste must state for it. */
  z.strictObject({ reading: z.string().min(2), is: z.union([z.boolean(), z.string(), z.number()]) }),
]);
export type Proof = z.infer<typeof Proof>;

/** One thing to do. */
export const TemplateItem = z.strictObject({
  /** Once in the template; what somebody ticked is found by it, so it stays when the words change. */
  id: Slug,
  /** What to do, as one sentence in the imperative. */
  do: Sentence,
  why: Sentence,
  /** What of it no cited page says, as a sentence; absent where the pages cited say all of it. */
  unverified: Sentence.optional(),
  /** The command that verifies it; absent where only looking tells. It is shown, never run. */
  verify: z.string().min(2).optional(),
  /** Left out: all releases of the template. */
  releases: Releases.optional(),
  /** A paste that shows all of these ticks the item. */
  provedBy: z.array(Proof).min(1).optional(),
  cites: z.array(Cite).min(1),
});
export type TemplateItem = z.infer<typeof TemplateItem>;

/** A list of things to do, in phases that follow each other. */
export const ChecklistTemplate = z.strictObject({
  /** `checklist.host-bring-up`; people type what follows the first period. */
  id: FactId.startsWith('checklist.'),
  title: z.string().min(3),
  /** What it is for, as a sentence. */
  purpose: Sentence,
  /** Left out: all releases. */
  releases: Releases.optional(),
  phases: z
    .array(z.strictObject({ id: Slug, title: z.string().min(3), items: z.array(TemplateItem).min(1) }))
    .min(1),
});
export type ChecklistTemplate = z.infer<typeof ChecklistTemplate>;
