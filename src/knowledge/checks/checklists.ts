import type { ChecklistTemplate, TemplateItem } from '../checklist-template.ts';
import { type BaseCheck, mistake } from './check.ts';

/** Items and phases of a template keep apart, its sentences end, and no release of an item is outside the template's. */
export const checkChecklists: BaseCheck = ({ checklists }) =>
  checklists.flatMap(({ place, entry }) => faults(entry).map((text) => mistake(place, entry.id, text)));

function faults({ releases, purpose, phases }: ChecklistTemplate): readonly string[] {
  const items = phases.flatMap((phase) => phase.items);
  const sentences = [purpose, ...items.flatMap(saidBy)];
  return [
    ...twice(items.map(({ id }) => id)).map((id) => `two items have the id "${id}".`),
    ...twice(phases.map(({ id }) => id)).map((id) => `two phases have the id "${id}".`),
    ...sentences
      .filter((sentence) => !/[.)]$/.test(sentence))
      .map((sentence) => `"${sentence.slice(-40)}" does not end with a period.`),
    ...items
      .filter(({ why }) => /unverified/i.test(why))
      .map(
        ({ id }) =>
          `item "${id}" says in its reason that it is unverified; the field unverified is for that.`,
      ),
    ...items.flatMap((item) =>
      (item.releases ?? [])
        .filter((release) => releases !== undefined && !releases.includes(release))
        .map((release) => `item "${item.id}" is for ${release}, which is none of the template's releases.`),
    ),
  ];
}

/** An item that the pages cited do not say in full says so in its own field, where every surface shows it as that. */
const saidBy = ({ do: task, why, unverified }: TemplateItem): readonly string[] => [
  task,
  why,
  ...(unverified === undefined ? [] : [unverified]),
];

const twice = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];
