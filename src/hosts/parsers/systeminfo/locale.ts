import { fold } from './fold.ts';
import { languages } from './languages.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/** How the label of the host's name begins in languages whose other labels are not known. */
const OTHERS: readonly (readonly [string, RegExp])[] = [
  ['zh-TW', /^主機名稱/],
  ['ko', /^호스트 이름/],
  ['cs', /^Název hostitele/i],
  ['sk', /^Názov hostiteľa/i],
  ['hu', /^Állomásnév/i],
  ['tr', /^Ana Bilgisayar Adı/i],
  ['sv', /^Värddatornamn|^Värdnamn/i],
  ['da', /^Værtsnavn/i],
  ['nb', /^Vertsnavn/i],
  ['fi', /^Isäntänimi|^Isännän nimi/i],
  ['el', /^Όνομα κεντρικού υπολογιστή|^Όνομα κεντρικού/i],
  ['uk', /^Ім'я (?:вузла|хоста)/i],
];

/** Their first letters: most labels have others. */
const MAY_BE_OTHER = /^(?:主|호|Náz|Áll|Ana|V[äæe]r|Is|Όνο|Ім)/i;

/** BCP 47 tag of the language that has most of the labels; `und` when none is known. */
export function localeOf(rows: readonly Row[], pieces: readonly Piece[]): string {
  for (const { text } of pieces) {
    if (!MAY_BE_OTHER.test(text)) continue;
    const other = OTHERS.find(([, label]) => label.test(text));
    if (other !== undefined) return other[0];
  }
  const votes = new Map<string, number>();
  for (const { locales } of rows)
    for (const locale of locales) votes.set(locale, (votes.get(locale) ?? 0) + 1);
  for (const {
    pieces: [{ text }],
  } of votes.size === 0 ? rows : [])
    voteBySentence(text, votes);
  const [best] = languages
    .map(({ locale }) => ({ locale, count: votes.get(locale) ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
  if (best !== undefined && best.count > 0) return best.locale;
  return 'und';
}

/** The sentences of each language, folded. */
const SENTENCES = languages.map(({ locale, requirements, hypervisorDetected }) => ({
  locale,
  sentences: [...Object.values(requirements).flat(), ...hypervisorDetected].map(fold),
}));

/** Rows without a label: a question of the Hyper-V section, or the sentence in place of the four. */
function voteBySentence(text: string, votes: Map<string, number>): void {
  const folded = fold(text);
  for (const { locale, sentences } of SENTENCES) {
    if (sentences.some((sentence) => folded.startsWith(sentence)))
      votes.set(locale, (votes.get(locale) ?? 0) + 1);
  }
}
