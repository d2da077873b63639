import { ELSEWHERE } from './virtualization-elsewhere.ts';

export type Subject = 'vt' | 'slat' | 'dep';
export type Predicate = 'on' | 'off' | 'yes' | 'no';

/** Features and what is said of them, each with the name of its group. `unclear`: neither on nor off. */
export const VIRTUALIZATION_WORDS = new RegExp(
  [
    '(?<unclear>\\bnot (?:disabled|off|deactivated|inactive|turned off|switched off)\\b)',
    ELSEWHERE,
    "(?<off>\\b(?:disabled|deactivated|(?:turned|switched) off|not (?:enabled|active|activated|on|turned on|switched on)|isn't (?:enabled|active|on)|is not (?:enabled|active|on)|inactive|off)\\b)",
    "(?<no>\\b(?:not (?:supported|available|present|capable)|unsupported|(?:does not|doesn't|don't|do not|cannot|can't) (?:have|support|do)|no|without|lacks?|lacking|missing|none|isn't (?:supported|available|there)|not)\\b)",
    '(?<on>\\b(?:enabled|activated|active|(?:turned|switched) on)\\b|\\bon(?=\\s*(?:$|[(),.!;]|in (?:the )?(?:bios|uefi|firmware|rbsu|cmos|setup))))',
    '(?<yes>\\b(?:supported|supports?|capable|present|available|yes|ok|has|have|with|confirmed)\\b)',
    '(?<vt>\\b(?:intel )?vt-?x\\b|\\bvt(?![\\w-])|\\bamd-?v\\b|\\bsvm(?: mode)?\\b|\\bvmx\\b|(?<!(?:for|nested|network|storage|desktop|application|gpu|the|our|of) )\\b(?:(?:hardware|cpu|processor|intel|bios)[ -])?(?:assisted )?virtuali[sz]ation(?:[ -](?:technology|extensions?|support|features?))?(?![ -]?(?:based|cluster|host|hosts|platform|server|stack|project|lab|box)\\b))',
    '(?<slat>\\bslat\\b|\\bept\\b|\\bnpt\\b|\\brvi\\b|\\bsecond[ -]level address translation\\b|\\bextended page tables?\\b|\\bnested pag(?:ing|e tables?)\\b)',
    '(?<dep>\\bdep\\b|\\bnx(?:[ -]bit)?\\b|\\bxd(?:[ -]bit)?\\b|\\bno[ -]?execute\\b|\\bexecute disable\\b|\\bdata execution pr[eo]\\w{1,9}\\b)',
  ].join('|'),
  'gi',
);

/** The feature that a match names. */
export function subjectOf({ groups = {} }: RegExpExecArray): Subject | undefined {
  if ((groups['vtElsewhere'] ?? groups['vtUnspaced']) !== undefined) return 'vt';
  return (['vt', 'slat', 'dep'] as const).find((name) => groups[name] !== undefined);
}

/** What a match says of the features; `undefined` where that is unclear. */
export const predicateOf = ({ groups = {} }: RegExpExecArray): Predicate | undefined =>
  (['off', 'no', 'on', 'yes'] as const).find(
    (name) => (groups[name] ?? groups[`${name}Elsewhere`] ?? groups[`${name}Unspaced`]) !== undefined,
  );
