import type { PasteLine } from '../../reading.ts';

/** The label of the host name, or a piece of another label, by which a language shows. */
const LOCALES: readonly (readonly [string, RegExp])[] = [
  ['ja', /^ホスト名/],
  ['zh-CN', /^主机名/],
  ['zh-TW', /^主機名稱/],
  ['ko', /^호스트 이름/],
  ['ru', /^Имя узла/],
  ['de', /^(?:Hostname|Betriebssystemname) *:/],
  ['fr', /^Nom (?:de l'h|du syst)/],
  ['es', /^Nombre de(?: host|l sistema)/],
  ['pt-BR', /^Nome do (?:host|sistema)/],
  ['it', /^Nome (?:host|SO) *:/],
  ['pl', /^Nazwa (?:hosta|systemu)/],
  ['nl', /^(?:Hostnaam|Naam van besturingssysteem) *:/],
];

/** BCP 47 tag of the language of the labels; `und` when they are in none of the known ones. */
export function localeOf(lines: readonly PasteLine[]): string {
  for (const { text } of lines) {
    const found = LOCALES.find(([, label]) => label.test(text));
    if (found !== undefined) return found[0];
  }
  return 'und';
}
