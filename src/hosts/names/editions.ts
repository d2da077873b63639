import type { Edition } from '../../knowledge/schema.ts';

/** What an edition is called, in the order in which it is looked for: longer names before their beginnings. */
const EDITION_WORDS: readonly (readonly [Edition, string])[] = [
  ['pro-workstations', 'pro(?:fessional)? for work ?stations?|pro workstations?|专业工作站版|專業工作站版'],
  ['pro-education', 'pro(?:fessional)? education'],
  [
    'enterprise-ltsc',
    '(?:iot )?(?:enterprise|entreprise|корпоративная|企[业業]版)(?: [ns])?(?: 20\\d\\d)? ?(?:lts[bc])|lts[bc]',
  ],
  ['iot-enterprise', 'iot enterprise'],
  ['azure-edition', 'data ?cent(?:er|re):? azure edition|azure edition'],
  ['datacenter', 'data ?cent(?:er|re)|dce?(?![\\w+])|数据中心版'],
  ['enterprise', 'enterprise|entreprise|unternehmen|ent(?![\\w+])|корпоративная|企[业業]版'],
  ['standard', 'standard|std|stnd|标准版'],
  ['essentials', 'essentials?'],
  ['foundation', 'foundation'],
  ['web', 'web (?:server|edition)|web(?! ?server \\d)'],
  ['storage', 'storage server'],
  // Windows translates most editions into French, Russian and Chinese, and Home into more.
  [
    'home',
    'home|h(?![\\w+])|famille|[eé]dition familiale|домашняя|家庭(?:中文)?版|家用版|core single language',
  ],
  ['pro', 'p(?:ro(?:fessional|fessionnel)?)?(?![\\w+])|профессиональная|专业版|專業版'],
  ['education', '[eé]du(?:cation)?(?![\\w+])|для образовательных учреждений|教育版'],
  ['ultimate', 'ultimate|[eé]dition int[eé]grale|максимальная|旗舰版'],
  ['starter', 'starter'],
  ['itanium', 'for itanium'],
];

/** Words that may stand between the release and its edition: `Windows 11 24H2 x64 Pro`. */
const BETWEEN =
  '(?:(?:server|edition|r2|sp ?\\d|service pack \\d|\\d\\dh[12]|version \\w{1,6}|x64|64[ -]?bit|\\d{1,2}[ -]?core|core|-)[ ,]{1,3}){0,4}';

const AT_START: readonly (readonly [Edition, RegExp])[] = EDITION_WORDS.map(([edition, words]) => [
  edition,
  new RegExp(`^[\\s,:(]{0,3}${BETWEEN}(?:${words})(?![\\wа-я])`, 'i'),
]);
const WITH_WORD: readonly (readonly [Edition, RegExp])[] = EDITION_WORDS.map(([edition, words]) => [
  edition,
  new RegExp(`(?<![\\w-])(?:${words}),? (?:edition|licen[cs]e)(?![\\wа-я])`, 'i'),
]);

/** The edition that a text begins with, as after the name of a release, and where it ends. */
export function editionAtStart(
  text: string,
): { readonly edition: Edition; readonly end: number } | undefined {
  const window = text.slice(0, EDITION_WINDOW);
  for (const [edition, pattern] of AT_START) {
    const match = pattern.exec(window);
    if (match !== null) return { edition, end: match[0].length };
  }
  return undefined;
}

/** Longest stretch after a release in which its edition is looked for, characters. */
const EDITION_WINDOW = 80;

/** The edition of a text that says that it is one: `Datacenter edition`. */
export function editionWithWord(text: string): Edition | undefined {
  if (!/edition|licen[cs]e/i.test(text)) return undefined;
  return WITH_WORD.find(([, pattern]) => pattern.test(text))?.[0];
}
