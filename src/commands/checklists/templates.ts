import type { ItemText } from '../../checklists/checklist.ts';
import { itemsOfTemplate } from '../../checklists/from-template.ts';
import { UserError } from '../../errors.ts';
import type { ChecklistTemplate } from '../../knowledge/checklist-template.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { findRelease } from '../../knowledge/release.ts';
import type { Release } from '../../knowledge/schema.ts';
import { templateName } from '../../replies/checklist-reply.ts';
import type { Reply, Rich } from '../../replies/reply.ts';
import { sourcesBlocks } from '../../replies/sources.ts';
import type { Services } from '../command.ts';
import { splitFirstWord } from '../first-word.ts';

/** Finds a template by its name, or by the start of it where only one begins so. Throws `UserError`. */
export function findTemplate(name: string, knowledge: Knowledge): ChecklistTemplate {
  const wanted = name.toLowerCase();
  const all = knowledge.all('checklists');
  const starting = all.filter((template) => wanted !== '' && templateName(template).startsWith(wanted));
  const found = all.find((template) => templateName(template) === wanted) ?? starting[0];
  if (found !== undefined && (templateName(found) === wanted || starting.length === 1)) return found;
  throw new UserError(
    wanted === '' ? 'No template is named.' : `"${name.slice(0, 40)}" is not a template.`,
    `Templates: ${all.map(templateName).join(', ')}.`,
  );
}

/** Finds a release; `undefined` for no text. Throws `UserError`, with `hint`, for text that names none. */
export function findTarget(
  text: string,
  knowledge: Knowledge,
  hint = '/hyperv releases lists them.',
): Release | undefined {
  if (text.trim() === '') return undefined;
  const release = findRelease(knowledge, text);
  if (release !== undefined) return release;
  throw new UserError(`"${text.trim().slice(0, 40)}" is not a release of the knowledge base.`, hint);
}

/** The items of a template for a release. Throws `UserError` where it has none for it. */
export function itemsFor(
  template: ChecklistTemplate,
  release: Release | undefined,
  knowledge: Knowledge,
): readonly ItemText[] {
  const items = itemsOfTemplate(template, release, knowledge);
  if (items.length > 0) return items;
  throw new UserError(
    `${template.title} is not for ${release?.name ?? 'any release'}.`,
    `It is for ${(template.releases ?? []).map((id) => knowledge.release(id)?.name ?? id).join(', ')}.`,
  );
}

/** `show NAME [RELEASE]`: what a list would hold, without making one. */
export function showTemplate(rest: string, { knowledge }: Services): Reply {
  const { word, rest: target } = splitFirstWord(rest);
  const template = findTemplate(word, knowledge);
  const release = findTarget(target, knowledge);
  const items = itemsFor(template, release, knowledge);
  const summary = `${template.title}${release === undefined ? '' : ` for ${release.name}`}: ${items.length} items.`;
  const phases = [...new Set(items.map(({ phase }) => phase))];
  return {
    summary,
    blocks: [
      { kind: 'text', text: `${summary} ${template.purpose}` },
      ...phases.flatMap((phase): Reply['blocks'] => [
        { kind: 'heading', text: phase },
        { kind: 'list', items: items.filter((item) => item.phase === phase).map(lineOf) },
      ]),
      ...sourcesBlocks(items.flatMap(({ cites }) => cites)),
    ],
    data: () => ({ schema: 1, template: template.id, release: release?.id ?? null, items }),
  };
}

const lineOf = ({ do: task, why, unverified, verify }: ItemText): Rich => [
  { text: task, style: 'strong' },
  { text: ` ${why}` },
  ...(unverified === undefined ? [] : [{ text: ` Unverified: ${unverified}` }]),
  ...(verify === undefined ? [] : [{ text: ' Verify: ' }, { text: verify, style: 'code' } as const]),
];
