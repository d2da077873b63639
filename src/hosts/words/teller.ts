const TOOL =
  '(?:systeminfo|msinfo(?:32)?|get-computerinfo|coreinfo|task ?m(?:ana)?ge?r|taskmgr|task-?manager|windows)(?:\\.exe)?';
const SAYS =
  '(?:says|shows|reports|told(?: me)?|prints|zeigt|sagt|meldet|montre|dit|affiche|indique|muestra|dice|indica|mostra|diz|toont|zegt|pokazuje|показывает)';
const TELLER = new RegExp(
  `(?<=\\b(?:bios|uefi)(?: setup)?) ${SAYS}(?![\\wà-ÿ]):?|(?<![\\wà-ÿ.-])(?:(?:in|en|im|dans|laut|selon|seg[uú]n|secondo|segundo|volgens|no|su|the|my|and) ){0,2}${TOOL} ?(?::| ${SAYS}(?: (?:me|us|that|dass|que|che))?(?![\\wà-ÿ]):?)`,
  'i',
);

/** Takes out who says it, keeping every column in its place: what a tool shows is no hearsay. */
export const withoutTeller = (text: string): string =>
  text.replace(TELLER, (words) => ' '.repeat(words.length));
