/**
 * What surrounds the output of a tool without being part of it: blank lines, code fences, rules drawn with
 * dashes, prompts with the command that was typed, and progress messages.
 */
export function isScenery(line: string): boolean {
  const text = line.trimStart();
  const [first] = text;
  if (first === undefined) return true;
  // Most lines start with a letter, and only few letters start one of these.
  if (RULED.includes(first)) return SIGNS.test(text) || isPrompt(text);
  return (text[1] === ':' || OPENINGS.includes(first) || text.includes('@')) && isPrompt(text);
}

const RULED = '`~=_*#>.+|-[';
/** First letters of prompts, commands and progress messages. */
const OPENINGS = 'PpLlSsGg';
const SIGNS = /^(?:`{3}\w{0,12}\s*|[\s`~=_*#>.+|-]*)$/;
const PROMPT = new RegExp(
  [
    '^(?:(?:PS )?[A-Za-z]:\\\\[^>|"]{0,200}>.{0,300}$',
    'PS[ >].{0,200}>.{0,300}$',
    '\\[?\\w[\\w.-]{0,60}@[\\w.-]{1,60}[ :][^$#]{0,100}[$#] .{0,300}$',
    '(?:loading|processing) [\\w .-]{0,80}$',
    '(?:systeminfo(?:\\.exe)?|get-computerinfo)(?: [-/|].{0,200})?$)',
  ].join('|'),
  'i',
);

/** Cheap test first: prompts hold one of two signs, and the rest begins with one of few words. */
const isPrompt = (text: string): boolean =>
  (text.includes('>') || text.includes('@') || BEGINNING.test(text)) && PROMPT.test(text);
const BEGINNING = /^(?:loading|processing|systeminfo|get-computerinfo)/i;
