import type { PasteLine } from '../../reading.ts';
import { LabelBook } from '../label-book.ts';
import { knownByValue } from './any-language.ts';
import type { Field } from './language.ts';
import { languages } from './languages/index.ts';
import { readProcessorRow } from './processor-row.ts';
import { isHypervisorSentence, readRequirementRow } from './requirement-row.ts';

/** A row of the system summary. */
export interface Row {
  readonly field: Field | 'requirement' | 'hypervisor';
  readonly line: PasteLine;
  readonly value: string;
  /** Languages that have this label. */
  readonly locales: readonly string[];
  /** Label and value are parted by a tab. */
  readonly tabbed: boolean;
}

interface Entry {
  readonly field: Field;
  readonly locales: readonly string[];
}

const LABELS = new LabelBook<Entry>(entriesOf());

/** Whether a line begins with the label of one of these fields: quicker than to read it as a row. */
export function labelFinder(...fields: readonly Field[]): (text: string) => boolean {
  const book = new LabelBook([...entriesOf()].filter(([, { field }]) => fields.includes(field)));
  return (text) => book.find(text) !== undefined;
}

function entriesOf(): Iterable<readonly [string, Entry]> {
  const entries = new Map<string, Entry>();
  for (const { locale, labels } of languages) {
    for (const [field, names] of Object.entries(labels)) {
      for (const name of names) {
        const locales = entries.get(name)?.locales ?? [];
        entries.set(name, {
          field: entries.get(name)?.field ?? (field as Field),
          locales: [...locales, locale],
        });
      }
    }
  }
  return entries;
}

/** The row that a line is; `undefined`: it is none that is known. */
export function rowOf(line: PasteLine): Row | undefined {
  const { text } = line;
  const requirement = readRequirementRow(text);
  if (requirement !== undefined) {
    const locales = requirement.english ? ['en'] : [];
    return { field: 'requirement', line, value: text.trim(), locales, tabbed: text.includes('\t') };
  }
  if (isHypervisorSentence(text)) {
    return { field: 'hypervisor', line, value: text.trim(), locales: [], tabbed: false };
  }
  const labelled = LABELS.find(text);
  if (readProcessorRow(labelled?.value ?? text) !== undefined) {
    const locales = labelled?.entry.locales ?? [];
    return {
      field: 'processor',
      line,
      value: labelled?.value ?? text,
      locales,
      tabbed: labelled?.tabbed ?? false,
    };
  }
  const known = knownByValue(text);
  if (labelled === undefined) {
    return known === undefined ? undefined : { ...known, line, locales: [], tabbed: text.includes('\t') };
  }
  const { entry, value, tabbed } = labelled;
  return { field: entry.field, line, value, locales: entry.locales, tabbed };
}
