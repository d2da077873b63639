import type { Checklist, ChecklistItem } from './checklist.ts';
import { FORGOTTEN, headWords, markWords, phasesOf, type ReleaseName, timeWords } from './export-words.ts';
import { progressOf, progressWords } from './progress.ts';

/** The list as Markdown that GitHub shows with boxes. Ends with a line break. */
export function toMarkdown(list: Checklist, nameOf: ReleaseName): string {
  const closed = list.closed === undefined ? [] : [`Closed: ${escape(markWords(list.closed))}.`, ''];
  const phases = phasesOf(list.items).flatMap(({ phase, items }) => [
    `## ${escape(phase)}`,
    '',
    ...items.flatMap(itemLines),
    '',
  ]);
  return [
    `# ${escape(headWords(list, nameOf))}`,
    '',
    `${progressWords(progressOf(list.items))}. Made: ${escape(markWords(list.created))}.`,
    '',
    ...closed,
    ...phases,
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function itemLines(item: ChecklistItem): readonly string[] {
  const { state, reason, changed, owner, notes, unverified, verify, cites } = item;
  const box = state === 'open' ? '[ ]' : '[x]';
  const title = state === 'not-applicable' ? `~~${escape(item.do)}~~` : escape(item.do);
  const settled = state === 'not-applicable' ? 'Does not apply' : 'Done';
  const why = reason === undefined ? '' : `: ${escape(reason)}`;
  return [
    `- ${box} ${title}`,
    `  - Why: ${escape(item.why)}`,
    ...(unverified === undefined ? [] : [`  - Unverified: ${escape(unverified)}`]),
    ...(verify === undefined ? [] : [`  - Verify: ${codeSpan(verify)}`]),
    ...(state === 'open' ? [] : [`  - ${settled}${why} (${escape(markWords(changed))})`]),
    ...(owner === undefined ? [] : [`  - Owner: ${escape(owner)}`]),
    ...notes.map(
      ({ by = FORGOTTEN, at, text }) => `  - Note, ${escape(by)}, ${timeWords(at)}: ${escape(text)}`,
    ),
    ...cites.map(
      ({ title: page, url, where }) => `  - Source: [${escape(page)}](<${url}>), ${escape(where)}`,
    ),
  ];
}

/** Text that people wrote must not become markup, and not a mention where the file is pasted. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`)
    .replace(/@/g, '@\u{200b}')
    .replace(/\s*[\r\n]+\s*/g, ' ');

/** A span whose fence is longer than any run of backticks inside. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const line = text.replace(/\s*[\r\n]+\s*/g, '; ');
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
