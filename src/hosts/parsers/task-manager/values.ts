import type { PasteLine } from '../../reading.ts';
import { type Field, languages } from './labels.ts';

/** A label with its value, wherever in a line they stand. */
export interface Value {
  readonly field: Field;
  readonly text: string;
  readonly line: PasteLine;
  /** Offset of the label in the line. */
  readonly start: number;
  /** Languages that have this label. */
  readonly locales: readonly string[];
  /** A colon parts the two. */
  readonly colon: boolean;
}

interface Label {
  readonly field: Field;
  readonly locales: string[];
}

const LABELS = new Map<string, Label>();
for (const { locale, labels } of languages) {
  for (const [field, names] of Object.entries(labels)) {
    for (const name of names) {
      const label = LABELS.get(name);
      if (label === undefined) LABELS.set(name, { field: field as Field, locales: [locale] });
      else label.locales.push(locale);
    }
  }
}

const escaped = [...LABELS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
/** A label as a word of its own, before a colon or a blank. */
const LABEL = new RegExp(
  `(?<![\\p{L}\\d-]|\\b(?:per|pro|par|por) )(${escaped.join('|')})( ?[:：]|(?=\\s))`,
  'giu',
);

/** What the labels stand for that occur anywhere in the lines, with a value or without. */
export function fieldsNamedIn(lines: readonly PasteLine[]): ReadonlySet<Field> {
  const text = lines
    .filter((line) => MENTIONS.test(line.text))
    .map((line) => line.text.slice(0, LINE_MAX))
    .join('\n')
    .toLowerCase();
  return new Set([...LABELS].filter(([label]) => text.includes(label)).map(([, { field }]) => field));
}

/** Every value that a line holds: one in a copy of the page, several where a person typed what a picture shows. */
export function valuesIn(line: PasteLine): readonly Value[] {
  const text = line.text.slice(0, LINE_MAX);
  if (!MENTIONS.test(text)) return [];
  const matches = [...text.matchAll(LABEL)];
  return matches.flatMap((match, index) => {
    const label = LABELS.get((match[1] ?? '').toLowerCase());
    if (label === undefined) return [];
    const value = text
      .slice(match.index + match[0].length, matches[index + 1]?.index)
      .trim()
      .replace(/[\s,;|.•-]{1,20}$/, '');
    const { field, locales } = label;
    const colon = /[:：]/.test(match[2] ?? '');
    return isCredible(field, value) ? [{ field, text: value, line, start: match.index, locales, colon }] : [];
  });
}

/** Figures, or what is answered in words: cheap to look for. */
const MENTIONS = /[:：\s]\s{0,8}\d|virtu|wirtu|виртуал|仮想|虚拟|hyper-v|dimm/i;

/** Longest stretch of a line that is read, characters. */
const LINE_MAX = 1_000;

const AMOUNT = /^\d{1,4}(?:[.,]\d{1,3})?\s?[KMGТTКМГ]i?[BboБ]\b|^\d{1,4}(?:[.,]\d{1,3})?\s?[КМГТ]Б/;

function isCredible(field: Field, value: string): boolean {
  switch (field) {
    case 'sockets':
    case 'cores':
    case 'logicalProcessors':
    case 'virtualProcessors':
      return /^\d{1,4}$/.test(value);
    case 'baseSpeed':
      return /^\d{1,2}[.,]?\d{0,2}\s?(?:GHz|ГГц)/i.test(value);
    case 'slots':
      return /^\d{1,2}(?!\d)/.test(value) && /\d\D{1,12}\d|总计|合計/.test(value);
    case 'formFactor':
      return /^(?:so-?dimm|dimm|row of chips|tsop|chip)/i.test(value);
    case 'reserved':
    case 'other':
      return AMOUNT.test(value);
    case 'virtualization':
      return readSwitch(value) !== undefined;
    case 'virtualMachine':
    case 'hyperVSupport':
      return value !== '' && value.length <= ANSWER_MAX;
  }
}

const ANSWER_MAX = 8;

const ON =
  /^(?:enabled|aktiviert|activ[ée]e?|habilitad[oa]|activad[oa]|ativad[oa]|abilitat[oa]|attivat[oa]|włączon[eoay]|включен[оа]?|有効|已启用|已啟用|ingeschakeld)$/i;
const OFF =
  /^(?:disabled|deaktiviert|d[ée]sactiv[ée]e?|deshabilitad[oa]|desactivad[oa]|desabilitad[oa]|desativad[oa]|disabilitat[oa]|disattivat[oa]|wyłączon[eoay]|отключен[оа]?|выключен[оа]?|無効|已禁用|禁用|已停用|uitgeschakeld)$/i;

/** What the page says of virtualization. */
export function readSwitch(value: string): 'on' | 'off' | 'incapable' | undefined {
  if (ON.test(value)) return 'on';
  if (OFF.test(value)) return 'off';
  return /^not capable$/i.test(value) ? 'incapable' : undefined;
}
