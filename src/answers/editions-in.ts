import type { Edition } from '../knowledge/schema.ts';

/** An edition that a text names, and the words for it. */
interface Named {
  readonly edition: Edition;
  readonly word: string;
}

const EDITIONS: readonly (readonly [RegExp, Edition])[] = [
  [/\bhyper v server\b|\bhvs\b/, 'hyper-v-server'],
  [/\bdata ?center\b/, 'datacenter'],
  [/\bstandard (?:edition|server|licen[cs]e)\b|\bstd\b/, 'standard'],
  [/\benterprise\b/, 'enterprise'],
  [/\bessentials\b/, 'essentials'],
  [/\bfoundation\b/, 'foundation'],
  [/\bazure edition\b/, 'azure-edition'],
  [/\bhome\b/, 'home'],
  [/\beducation\b/, 'education'],
  [/\bpro\b/, 'pro'],
];

/** What has a standard kind of its own: a switch, a checkpoint. */
const STANDARD =
  /\bstandard\b(?! (?:virtual |v)?(?:checkpoint|snapshot|switch|disk|port|adapter|load|time|user|hardware|network)\w*)/;
/** `2022 standard`, `standard 2022`, `and for standard?` */
const STANDARD_OF_RELEASE =
  /> standard\b|\bstandard <|\b(?:and|for|on|with|about|in|of) standard\W*$|^standard\W*$/;
const DATACENTER = /\bdc\b/;

/** The editions that a text names, each once. `text`: words without releases; `marked`: with them. */
export function editionsIn(text: string, marked: string): readonly Named[] {
  const named = EDITIONS.flatMap(([pattern, edition]): readonly Named[] => {
    const [word] = pattern.exec(text) ?? [];
    return word === undefined ? [] : [{ edition, word }];
  });
  // "A hyper-v server with 2022 standard" is one edition; the first is what the second runs.
  const real =
    named.length > 1 && !/\b(?:vs|versus|or|than|and)\b/.test(text)
      ? named.filter(({ edition }) => edition !== 'hyper-v-server')
      : named;
  const has = (edition: Edition): boolean => real.some((one) => one.edition === edition);
  const standard =
    !has('standard') && STANDARD.test(text) && (real.length > 0 || STANDARD_OF_RELEASE.test(marked));
  // A domain controller is called the same; beside Standard it is the edition.
  const datacenter = !has('datacenter') && (standard || has('standard')) && DATACENTER.test(text);
  return [
    ...real,
    ...(standard ? [{ edition: 'standard', word: 'standard' } as const] : []),
    ...(datacenter ? [{ edition: 'datacenter', word: 'dc' } as const] : []),
  ];
}

/** Asks which edition it takes. */
export const asksWhichEdition = (text: string): boolean =>
  /\b(?:which|what) (?:windows |server |win )*(?:editions?|skus?|licen[cs]es?)\b/i.test(text);
