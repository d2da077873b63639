import type { Capability } from '../capabilities/capability.ts';
import { capabilities } from '../capabilities/index.ts';
import { rules } from '../rules/index.ts';
import { readingTitles } from '../rules/reading-titles.ts';
import type { Rule } from '../rules/rule.ts';

/** What a proof is asked for. */
export type Subject =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'capability'; readonly capability: Capability };

/**
 * The rule or capability whose name stands at the front of a text, and the text behind it. The longest name wins; an
 * id of a rule wins over all, and the name of a capability over the title of a rule.
 */
export function takeSubject(text: string): { readonly subject: Subject; readonly rest: string } | undefined {
  const words = [...(/^[^\n]*/.exec(text)?.[0] ?? '').matchAll(/\S+/g)].slice(0, WORDS_MAX);
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    const end = last === undefined ? 0 : last.index + last[0].length;
    const subject = SUBJECTS.get(plain(text.slice(0, end)));
    if (subject !== undefined) return { subject, rest: text.slice(end) };
  }
  return undefined;
}

/** Upper case, hyphens, quotes and blanks tell no two names apart. A dot does: it is part of an id. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/["'“”]/g, '')
    .replace(/[\s_-]+/g, ' ')
    .replace(/[:?,]+$/, '')
    .trim();

/** Longest name in words: `storage spaces direct node`, and a few more to spare. */
const WORDS_MAX = 6;

const ofRule = (rule: Rule): Subject => ({ kind: 'rule', rule });

/** Earlier entries give way to later ones, so the surest names come last. */
function subjects(): ReadonlyMap<string, Subject> {
  const endings = rules.flatMap((rule) =>
    [rule.id.indexOf('.'), rule.id.lastIndexOf('.')].map((dot) => ({ ending: rule.id.slice(dot + 1), rule })),
  );
  const isUnique = ({ ending, rule }: (typeof endings)[number]): boolean =>
    endings.every((other) => other.ending !== ending || other.rule === rule);
  const entries: readonly (readonly [string, Subject])[] = [
    // Of the rules on one reading the first is meant.
    ...rules
      .toReversed()
      .flatMap((rule) =>
        rule.readings.slice(0, 1).map((name) => [readingTitles([name]), ofRule(rule)] as const),
      ),
    ...endings.filter(isUnique).map(({ ending, rule }) => [ending, ofRule(rule)] as const),
    ...rules.map((rule) => [rule.title, ofRule(rule)] as const),
    ...capabilities.flatMap((capability) =>
      [capability.title, capability.id, ...capability.names].map(
        (name) => [name, { kind: 'capability', capability }] as const,
      ),
    ),
    ...rules.map((rule) => [rule.id, ofRule(rule)] as const),
  ];
  return new Map(entries.map(([name, subject]) => [plain(name), subject]));
}

const SUBJECTS = subjects();
