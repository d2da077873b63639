import type { ChecklistTemplate, TemplateItem } from '../knowledge/checklist-template.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import type { ItemText } from './checklist.ts';

/** Whether the template is for a release; `undefined` stands for none in particular. */
export const fitsRelease = (
  { releases }: Pick<TemplateItem, 'releases'>,
  release: Release | undefined,
): boolean => releases === undefined || release === undefined || releases.includes(release.id);

/** The items of a template for a release, phase by phase; empty when none is for that release. */
export function itemsOfTemplate(
  template: ChecklistTemplate,
  release: Release | undefined,
  knowledge: Knowledge,
): readonly ItemText[] {
  if (!fitsRelease(template, release)) return [];
  return template.phases.flatMap(({ title, items }) =>
    items.filter((item) => fitsRelease(item, release)).map((item) => toText(item, title, knowledge)),
  );
}

function toText(item: TemplateItem, phase: string, knowledge: Knowledge): ItemText {
  const { id, do: task, why, unverified, verify, provedBy, cites } = item;
  return {
    id,
    phase,
    do: task,
    why,
    ...(unverified === undefined ? {} : { unverified }),
    ...(verify === undefined ? {} : { verify }),
    cites: cites.map((cite) => knowledge.cite(cite)),
    ...(provedBy === undefined ? {} : { provedBy }),
  };
}
