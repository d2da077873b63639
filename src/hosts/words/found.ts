import { NUMBER_WORDS } from './number-words.ts';

/** Something that a piece of text says, and where it stands in that piece. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** What a match says. */
export const found = <T>(value: T, match: RegExpExecArray): Found<T> => ({
  value,
  start: match.index,
  end: match.index + match[0].length,
});

/** The words of `readCount`, for use in a pattern. */
export const COUNT =
  '(?:\\d{1,4}|one|single|two|dual|twin|double|three|triple|four|quad|five|six|hexa|seven|eight|octa|ten|twelve|sixteen|zwei|drei|vier|deux|trois|quatre|dos|cuatro|dois|duas|quatro|twee|drie|två|fyra|dwa|dwie|trzy|cztery|dva|čtyři|два|две|три|четыре|quattro|iki|dört)';

/** A count in digits or in a word. */
export function readCount(text: string): number | undefined {
  const digits = /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  return digits ?? NUMBER_WORDS[text.toLowerCase()];
}

/** Whether what stands right before an offset denies it: `not a laptop`, `no hypervisor`, `without ECC`. */
export function isDenied(text: string, start: number): boolean {
  return /(?:^|[^\wà-ÿ])(?:no|not|non|without|w\/o|isn't|isnt|aren't|never|neither|nor|don't have|doesn't have|lacks?|kein(?:e[nmrs]?)?|nicht|ohne|pas(?: de| d')?|aucune?|sans|n'est pas|no es|sin|sem|n[aã]o(?: [eé])?)(?: (?:a|an|the|any|to be|have|has|used as|really|eine?n?|une?|una?|uma?|tiene|tem))?[ -]{1,2}$/i.test(
    text.slice(Math.max(0, start - DENIAL_WINDOW), start),
  );
}

/** Longest stretch before a word in which its denial is looked for, characters. */
const DENIAL_WINDOW = 24;
