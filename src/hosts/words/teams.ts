import type { Team, TeamKind } from '../host-spec.ts';
import { COUNT, type Found, found, isDenied, readCount } from './found.ts';

const KINDS: readonly (readonly [TeamKind, RegExp])[] = [
  // "set" is a word like any other, SET is a kind of team.
  ['set', /\bSET\b(?! ?(?:up|to|by))|\bswitch[ -]embedded team\w{0,4}/],
  ['set', /\bswitch[ -]embedded team\w{0,4}/i],
  ['lbfo', /\blbfo\b/i],
  ['vendor', /\b(?:intel|broadcom|hpe?|vendor|ans|bacs|basp|proset) (?:nic )?team\w{0,4}\b/i],
  ['unspecified', /\bnic team\w{0,4}\b|\bteamed\b|\bteam of\b|\bteaming\b|\bbonded\b|\bin a team\b/i],
];
const MEMBERS_AFTER = new RegExp(
  `^\\s*(?:team )?(?:of|with|from|=|:)?\\s*(${COUNT})(?: ?x| (?:nics|ports|adapters|members|\\d))`,
  'i',
);
const MEMBERS_BEFORE = new RegExp(
  `(?<![\\w.])(${COUNT}) ?[x×] ?\\d{1,3} ?(?:g|gb|gbe)?(?:e)?(?: ports| nics)?(?: in| as| is| are)?(?: an?)? ?$`,
  'i',
);
const UNDER_SWITCH =
  /\b(?:under|below|behind|for|bound to|with|on) (?:the |a |an |our )?(?:external )?(?:hyper-v |virtual |v)[ -]?switch|\bvswitch (?:on|over) (?:it|the team|top)\b/i;

/** The team of adapters that a clause names. SET is always part of a virtual switch. */
export function findTeam(text: string): Found<Team> | undefined {
  if (!/\bSET\b|team|lbfo|bond/i.test(text)) return undefined;
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(text);
    if (match === null || isDenied(text, match.index)) continue;
    const after = MEMBERS_AFTER.exec(text.slice(match.index + match[0].length));
    const members = readCount(after?.[1] ?? MEMBERS_BEFORE.exec(text.slice(0, match.index))?.[1] ?? '');
    const underSwitch = kind === 'set' || UNDER_SWITCH.test(text);
    return found(
      { kind, ...(members === undefined ? {} : { members }), ...(underSwitch ? { underSwitch } : {}) },
      match,
    );
  }
  return undefined;
}
