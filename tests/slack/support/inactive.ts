import { knowledge } from '../../base.ts';

/** What people, tools and attackers leave in texts, and Slack, a spreadsheet, a terminal or a reader would act on. */
export const HOSTILE: readonly string[] = [
  '<!channel>',
  '<!here|here>',
  '<!subteam^S012|admins>',
  '<@U012AB3CD>',
  '<#C012AB3CD|general>',
  '<https://evil.example/|learn.microsoft.com>',
  '<mailto:a@evil.example|help>',
  '@channel @here @everyone',
  'a ` b ``` c',
  '\u202EYDAER\u202C \u2066x\u2069 \u200Ey\u061C',
  '\u001B[31mREADY\u001B[0m\u0007',
  'x\u{E0041}\u{E0042}y',
];

/** All of it on one line. */
export const HOSTILE_LINE = HOSTILE.join(' ');

const DISGUISE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\u{E0000}-\u{E007F}]/u;

/** Addresses of the base's sources, as they stand in a link. */
const SOURCES: ReadonlySet<string> = new Set(
  knowledge.all('sources').map(({ url }) => url.replaceAll('&', '&amp;')),
);

/** Nobody reads these: what a button or a view brings back. */
const UNSEEN: ReadonlySet<string> = new Set(['value', 'private_metadata', 'action_id', 'block_id']);

interface Genuine {
  /** Ids of people, channels and addresses that the bot itself put there. */
  readonly ids?: readonly string[];
}

/** What of a drawn message, view or file name Slack or a reader would take for active. */
export function activeIn(drawn: unknown, { ids = [] }: Genuine = {}): readonly string[] {
  return textsIn(JSON.parse(JSON.stringify(drawn))).flatMap(({ text, isMarkup }) => {
    const signs = text.match(DISGUISE) ?? text.match(/@(?:channel|here|everyone)\b/i) ?? [];
    if (!isMarkup) return [...signs];
    const links = [...text.matchAll(/<([^|>]*)/g)].map((match) => match[1] ?? '');
    const strange = links.filter(
      (target) => !SOURCES.has(target) && !ids.includes(target) && !/^!date\^\d+\^/.test(target),
    );
    // Whole pieces of code are the bot's own; what is left over would open one.
    const codes =
      text
        .replace(/```[\s\S]*?```/g, '')
        .replace(/`[^`\n]+`/g, '')
        .match(/`.{0,20}/) ?? [];
    return [...signs, ...strange, ...codes];
  });
}

interface Shown {
  readonly text: string;
  /** Slack reads markup in it: everywhere but in plain text and the cells of a table. */
  readonly isMarkup: boolean;
}

function textsIn(value: unknown, isMarkup = true): readonly Shown[] {
  if (typeof value === 'string') return [{ text: value, isMarkup }];
  if (typeof value !== 'object' || value === null) return [];
  const isPlain = 'type' in value && (value.type === 'plain_text' || value.type === 'raw_text');
  return Object.entries(value).flatMap(([name, inner]) =>
    UNSEEN.has(name) ? [] : textsIn(inner, isMarkup && !isPlain && name !== 'accessibility_label'),
  );
}
